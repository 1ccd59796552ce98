/**
 * The classic script `kepu.js`: every element in one file, for `<script src="kepu.js" defer></script>`.
 * Hydration support comes first, so that pages prerendered by the kit work with it too.
 */
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import './define.js';
