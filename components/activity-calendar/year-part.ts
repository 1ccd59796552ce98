/** The view of a school year: a part that is loaded when it is chosen. */
export { renderYear } from './render-year.js';
export { yearStyles as styles } from './year.styles.js';
export { moveInYear } from './year-keys.js';
export { viewYear } from './year-view.js';
