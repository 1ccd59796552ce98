/** Registers every element. Safe to load twice: a tag that is taken is left as it is. */
import './activity-calendar/define.js';
import './award-table/define.js';
import './gallery/define.js';
import './plan-timeline/define.js';
import './search-box/define.js';
