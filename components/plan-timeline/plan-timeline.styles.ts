import { chartStyles } from './chart.styles.js';
import { listStyles } from './list.styles.js';
import { marksStyles } from './marks.styles.js';

/** Drawing and list of a plan. */
export const planTimelineStyles = [chartStyles, marksStyles, listStyles];
