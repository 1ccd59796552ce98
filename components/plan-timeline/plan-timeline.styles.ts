import { listStyles } from './list.styles.js';
import { overviewStyles } from './overview.styles.js';

/** Overview and list of a plan. */
export const planTimelineStyles = [overviewStyles, listStyles];
