/** “订阅”: the button. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Drawing } from './drawing.js';
import { calendarIcon } from './icons.js';
import { findPlace } from './place.js';

/**
 * The button in the toolbar. With a feed it is a link to the calendar file from the first render to the last, so that it
 * works before script and is the same node afterwards; then it opens the panel. Without a feed there is nothing to
 * choose: it downloads.
 */
export function renderShareButton(
  icsHref: string | undefined,
  isOpen: boolean,
  { strings: { calendar }, isLive, act }: Drawing,
): TemplateResult {
  const place = isLive ? findPlace() : undefined;
  const hasPanel = place === 'wechat' || (place === 'web' && icsHref !== undefined);
  const popup = hasPanel ? 'dialog' : nothing;
  const expanded = hasPanel ? (isOpen ? 'true' : 'false') : nothing;
  const onClick = (event: MouseEvent) => {
    // A new tab or window is the reader's own wish; before the first update the link is followed.
    if (!place || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    act(hasPanel ? 'share' : 'download');
  };
  if (!icsHref)
    return html`<button
      type="button"
      class=${hasPanel ? 'button share' : 'download'}
      aria-haspopup=${popup}
      aria-expanded=${expanded}
      @click=${onClick}
    >${calendarIcon}${calendar.download}</button>`;
  return html`<a
    class="button share"
    href=${icsHref}
    role=${hasPanel ? 'button' : nothing}
    aria-haspopup=${popup}
    aria-expanded=${expanded}
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
