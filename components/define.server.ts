/** `define.ts` for servers: every element with what browsers load by need. */
import './activity-calendar/define.server.js';
import './award-table/define.server.js';
import './gallery/define.server.js';
import './plan-timeline/define.server.js';
import './define.js';
