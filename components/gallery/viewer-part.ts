/** What is loaded with the first work that is opened. */
export { Viewer, type ViewerOptions } from './viewer/viewer.js';
