/** Reading of JSON, which no script of a portal needs; see {@link dataReaderOf}. */
export { lacksDates, parseJson, readJsonOf } from '../json.js';
