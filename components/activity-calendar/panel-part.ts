/** The panel of a day, of a shelf, and to subscribe: a part that is loaded when one is opened. */

export { panelStyles as styles } from './panel.styles.js';
export { PanelController } from './panel-controller.js';
export { renderDayPanel } from './render-day-panel.js';
export { fillSharing, renderSharing } from './render-sharing.js';
