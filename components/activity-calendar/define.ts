/** Registers `<kepu-activity-calendar>`. */
import { KepuActivityCalendar } from './activity-calendar.js';

if (!customElements.get('kepu-activity-calendar'))
  customElements.define('kepu-activity-calendar', KepuActivityCalendar);

declare global {
  interface HTMLElementTagNameMap {
    'kepu-activity-calendar': KepuActivityCalendar;
  }
}
