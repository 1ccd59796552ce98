/** Public entry: the element classes, their events and the record types. Importing it registers nothing. */

export * from './activity-calendar/activity-calendar.events.js';
export { KepuActivityCalendar } from './activity-calendar/activity-calendar.js';
export { agendaAnchors } from './activity-calendar/agenda.js';
export * from './award-table/award-table.events.js';
export { KepuAwardTable } from './award-table/award-table.js';
export * from './award-table/filters.events.js';
export * from './gallery/filters.events.js';
export * from './gallery/gallery.events.js';
export { KepuGallery } from './gallery/gallery.js';
export * from './plan-timeline/plan-timeline.events.js';
export { KepuPlanTimeline } from './plan-timeline/plan-timeline.js';
export type * from './records/types.js';
export * from './search-box/search-answer.js';
export * from './search-box/search-box.events.js';
export { KepuSearchBox } from './search-box/search-box.js';
export { createSearchProvider } from './search-box/search-entries.js';
export type * from './search-box/search-provider.js';
export { createSuggester, type Suggester } from './search-box/suggestions.js';
export { SourceErrorEvent, SourceLoadEvent } from './shared/source.events.js';
