/** Rows → typed records, for elements, site and importer alike. Pure: no DOM, no clock, no Node. */
export type * from './types.js';
