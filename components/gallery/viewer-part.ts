/** What is loaded with the first work that is opened. */
export { Viewer } from './viewer/viewer.js';
