/** `define.ts` for servers, which render at once: the drawing is there from the beginning. */
import { Chart, chartStyles } from './chart.js';
import { held } from './chart-controller.js';
import { KepuPlanTimeline } from './plan-timeline.js';

held.part = { Chart, chartStyles };
if (!customElements.get('kepu-plan-timeline')) customElements.define('kepu-plan-timeline', KepuPlanTimeline);
