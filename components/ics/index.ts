/** Calendar files, read, written and handed over: the part of a calendar that is loaded when somebody asks for one. */
export { readIcs } from '../records/ics/read-ics.js';
export { writeIcs } from '../records/ics/write-ics.js';
export { downloadIcs } from './download-ics.js';
