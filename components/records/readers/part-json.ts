/** Reads files of JSON: a part that is loaded by need. */
export { lacksDates, parseJson, readJsonOf } from '../json.js';
