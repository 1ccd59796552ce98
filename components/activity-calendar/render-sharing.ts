/** “订阅”: the calendars of the page to subscribe to, to copy and to download. */
import { html, nothing, type TemplateResult } from 'lit';
import type { QrCode } from '../qr/index.js';
import { gradeName } from '../records/index.js';
import type { ElementStrings } from '../shared/strings/strings.js';
import { type CalendarFeed, webcalOf } from './feeds.js';
import { calendarIcon, closeIcon } from './icons.js';
import type { Place } from './sharing-controller.js';

export interface ShareButtonState {
  /** Undefined in the prerendered page, where the button is a link to the calendar file. */
  place: Place | undefined;
  icsHref: string | undefined;
  isOpen: boolean;
}

/**
 * The button in the toolbar. With a feed it is a link to the calendar file from the first render to the last, so that it
 * works before script and is the same node afterwards; then it opens the panel. Without a feed there is nothing to
 * choose: it downloads.
 */
export function renderShareButton(
  { place, icsHref, isOpen }: ShareButtonState,
  { calendar }: ElementStrings<'calendar'>,
  { onOpen, onDownload }: { onOpen: () => void; onDownload: () => void },
): TemplateResult {
  const hasPanel = place === 'wechat' || (place === 'web' && icsHref !== undefined);
  const expanded = isOpen ? 'true' : 'false';
  if (!icsHref) {
    return html`<button
      type="button"
      class=${hasPanel ? 'button share' : 'download'}
      aria-haspopup=${hasPanel ? 'dialog' : nothing}
      aria-expanded=${hasPanel ? expanded : nothing}
      @click=${hasPanel ? onOpen : onDownload}
    >${calendarIcon}${calendar.download}</button>`;
  }
  const onClick = (event: MouseEvent) => {
    // A new tab or window is the reader's own wish.
    if (!place || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (hasPanel) onOpen();
    else onDownload();
  };
  return html`<a
    class="button share"
    href=${icsHref}
    role=${hasPanel ? 'button' : nothing}
    aria-haspopup=${hasPanel ? 'dialog' : nothing}
    aria-expanded=${hasPanel ? expanded : nothing}
    @click=${onClick}
    @keydown=${pressBySpace}
  >${calendarIcon}${place === 'file' ? calendar.download : calendar.subscribe}</a>`;
}

/** A link that acts as a button answers to the space bar, too. */
function pressBySpace(event: KeyboardEvent): void {
  const link = event.currentTarget as HTMLElement;
  if (event.key !== ' ' || link.getAttribute('role') !== 'button') return;
  event.preventDefault();
  link.click();
}

export interface SharingState {
  place: Place;
  feeds: readonly CalendarFeed[];
  feed: CalendarFeed | undefined;
  /** Absolute address of the feed, else of the page. */
  address: string;
  code: QrCode | undefined;
  copied: 'yes' | 'failed' | undefined;
  /** Activities the filters leave. */
  count: number;
}

export interface SharingActions {
  onFeed: (feed: CalendarFeed) => void;
  onCopy: (field: HTMLInputElement | null) => void;
  onDownload: () => void;
  onClose: () => void;
  onKey: (event: KeyboardEvent) => void;
  onLeave: (event: FocusEvent) => void;
}

/** The panel below the button: a non-modal dialog, as that of a day. */
export function renderSharing(
  state: SharingState,
  strings: ElementStrings<'calendar'>,
  actions: SharingActions,
): TemplateResult {
  const { calendar, common } = strings;
  const { place, feed, address } = state;
  const isWeChat = place === 'wechat';
  const webcal = feed && !isWeChat ? webcalOf(address) : undefined;
  const note = isWeChat ? (feed ? calendar.shareInWeChat : calendar.sharePageInWeChat) : calendar.shareNote;
  const onCopy = (event: Event) =>
    actions.onCopy((event.target as Element).closest('.panel')?.querySelector('input') ?? null);
  return html`<div class="below-head">
    <div
      class="panel sharing"
      part="panel"
      role="dialog"
      aria-label=${calendar.share}
      tabindex="-1"
      @keydown=${actions.onKey}
      @focusout=${actions.onLeave}
    >
      <div class="panel-head">
        <p class="panel-title">${calendar.share}</p>
        <button type="button" class="plain" aria-label=${common.close} @click=${actions.onClose}>${closeIcon}</button>
      </div>
      ${state.feeds.length > 1 ? renderFeeds(state, strings, actions) : nothing}
      <p class="share-note">${note}</p>
      ${webcal ? html`<a class="button first" href=${webcal}>${calendarIcon}${calendar.subscribeOnPhone}</a>` : nothing}
      <div class="share-line">
        <input class="address" type="text" readonly aria-label=${calendar.address} .value=${address} />
        <button type="button" @click=${onCopy}>${calendar.copyLink}</button>
      </div>
      <p class="share-done" role="status">${state.copied === 'yes' ? calendar.copied : state.copied ? calendar.copyFailed : ''}</p>
      ${
        isWeChat
          ? renderCode(state.code, strings)
          : html`<button type="button" class="wide" @click=${actions.onDownload}>${calendar.downloadCount(state.count)}</button>`
      }
    </div>
  </div>`;
}

function renderFeeds(
  { feeds, feed: chosen }: SharingState,
  { calendar, lang }: ElementStrings<'calendar'>,
  { onFeed }: SharingActions,
): TemplateResult {
  const nameOf = ({ category, grade }: CalendarFeed) =>
    category ?? (grade === undefined ? calendar.agenda : gradeName(grade, lang));
  return html`<label class="feed">${calendar.feed}
    <select @change=${(event: Event) => onFeed(feeds[(event.target as HTMLSelectElement).selectedIndex] as CalendarFeed)}>
      ${feeds.map((feed) => html`<option .selected=${feed === chosen}>${nameOf(feed)}</option>`)}
    </select></label>`;
}

function renderCode(
  code: QrCode | undefined,
  { calendar }: ElementStrings<'calendar'>,
): TemplateResult | typeof nothing {
  if (!code) return nothing;
  return html`<svg class="code" role="img" aria-label=${calendar.qrCode} viewBox="0 0 ${code.size} ${code.size}">
    <path d=${code.path}></path>
  </svg>`;
}
