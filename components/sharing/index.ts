/**
 * “订阅”: the calendars of a page to subscribe to, to copy and to download. The part of a calendar that is loaded when a
 * reader opens it. It makes its nodes itself: a part of the classic scripts has no Lit, and a second one must not come.
 */
export { chooseFeed, listFeeds, webcalOf } from './feeds.js';
export { type SharingOptions, showSharing } from './show-sharing.js';
