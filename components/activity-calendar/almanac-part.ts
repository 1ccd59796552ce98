/** Holidays and lunar dates: a part that is loaded for calendars that show them. */

export { almanacStyles as styles } from './almanac.styles.js';
export { AlmanacController } from './almanac-controller.js';
