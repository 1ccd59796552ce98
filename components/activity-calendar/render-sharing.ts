/** “订阅”: the panel, which a part of its own fills. */
import { html, type TemplateResult } from 'lit';
import type { CalendarController, CalendarHost } from './calendar-controller.js';
import type { CalendarActions, Drawing } from './drawing.js';
import { loadQr, loadSharing } from './file-parts.js';
import { findPlace } from './place.js';
import { renderPanel } from './render-day-panel.js';

/** The panel below the button: a non-modal dialog, as that of a day. */
export function renderSharing(drawing: Drawing): TemplateResult {
  return html`<div class="below-head">
    ${renderPanel('sharing', drawing.strings.calendar.share, html`<div class="sharing-body"></div>`, drawing)}
  </div>`;
}

/** Fills the panel, once it is drawn, with what can be subscribed to. */
export async function fillSharing(
  host: CalendarHost,
  { model, choice, wording }: CalendarController,
  { download }: CalendarActions,
): Promise<void> {
  const body = host.renderRoot.querySelector<HTMLElement>('.sharing-body');
  if (!body || body.firstChild) return;
  const { strings, lang } = wording;
  try {
    const { showSharing } = await loadSharing();
    showSharing(body, {
      icsHref: host.icsHref,
      feeds: host.feeds,
      wish: model?.filter ?? choice.filter,
      isWeChat: findPlace() === 'wechat',
      count: model?.activities.length ?? 0,
      lang,
      onDownload: download,
      makeQrCode: async (text) => (await loadQr()).makeQrCode(text),
    });
  } catch (error) {
    console.warn(`<${host.localName}>: ${String(error)}`);
    body.replaceChildren(strings.common.loadFailed);
  }
}
