/** What a gallery of more than a few works loads before it is first rendered. */
export { filtersStyles } from './filters.styles.js';
export { FiltersController } from './filters-controller.js';
