/** Loaded when a reader is about to search: puts `<kepu-search-box>` in the place of the plain form. */
import '@kepu/components/search-box/define';
import { upgradeForm } from './search-upgrade.js';

window.kepuSearch = { upgrade: upgradeForm };
