/**
 * The classic script `kepu.js`: every element in one file, for `<script src="kepu.js" defer></script>`.
 * Hydration support comes first, so that pages prerendered by the kit work with it too. Class names in the place of
 * elements are upgraded once the page is read.
 */
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import './define.js';
import { upgradeMarkers } from './markers.js';

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => upgradeMarkers(document));
else upgradeMarkers(document);
