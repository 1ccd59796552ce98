/** The view of a term: a part that is loaded when it is chosen. */
export { renderTerm, renderTermChoice } from './render-term.js';
export { termStyles as styles } from './term.styles.js';
export { moveInTerm } from './term-keys.js';
export { viewTerm } from './term-view.js';
