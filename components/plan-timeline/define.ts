/** Registers `<kepu-plan-timeline>`. */
import { KepuPlanTimeline } from './plan-timeline.js';

if (!customElements.get('kepu-plan-timeline')) customElements.define('kepu-plan-timeline', KepuPlanTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'kepu-plan-timeline': KepuPlanTimeline;
  }
}
