/**
 * Stands for the readers of other sources in the scripts of a portal (see `portalScripts` in `vite.config.ts`): there the
 * kit has written all tables, and no element has a `src` or a property.
 */
export const [reader, lacksDates, parseJson, readJsonOf, repairRecords]: undefined[] = [];
