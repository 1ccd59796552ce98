/** Tables as files for a spreadsheet: a part of the elements, loaded when a reader asks for a file. */
export { writeCsv } from '../records/table/write-csv.js';
export { saveRecords } from './save-records.js';
export { writeXlsx } from './write-xlsx.js';
