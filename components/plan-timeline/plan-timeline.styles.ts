import { chartStyles } from './chart.styles.js';
import { listStyles } from './list.styles.js';

/** Drawing and list of a plan. */
export const planTimelineStyles = [chartStyles, listStyles];
