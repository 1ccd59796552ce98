/** `define.ts` for servers: every element with what browsers load by need. */
import './plan-timeline/define.server.js';
import './define.js';
