/** What a reader does with the calendar, and how it lies on paper: a part that is loaded once the calendar stands. */
export { paperStyles as styles } from './paper.styles.js';
export { makeReaderActions } from './reader-actions.js';
export { RovingController } from './roving-controller.js';
export { YearHintController } from './year-hint.js';
