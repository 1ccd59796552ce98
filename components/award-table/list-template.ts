/** The list with its title, and what stands behind its last row. */
import { html, nothing, type TemplateResult } from 'lit';
import type { LongListController } from '../shared/long-list.js';
import type { ElementStrings } from '../shared/strings/strings.js';

export interface ListView {
  /** Title and how many awards there are. */
  caption: TemplateResult;
  /** What the source says of all rows. */
  remarks: readonly string[] | undefined;
  tools: TemplateResult | typeof nothing;
  /** In the place of rows where none is left. */
  none: TemplateResult | typeof nothing;
  /** How many there are side by side. */
  columns: number;
  /** Whether one of them is of numbers. */
  hasNumbers: boolean;
  /** Head and bodies of the table. */
  rows: TemplateResult;
  length: LongListController;
  /** What was done last, spoken; a failure is also seen. */
  notice: string;
  /** Where the whole list stands. */
  moreHref: string | undefined;
  /** Whether there is script: before it runs the rest can only be reached by a link. */
  isLive: boolean;
  onMore: () => void;
}

/**
 * @param heading Empty for a title that is only heard.
 * @param otherwise What is heard then.
 */
export function captionTemplate(heading: string, count: string, otherwise: string): TemplateResult {
  return html`<caption>
    <span class="title ${heading ? '' : 'visually-hidden'}">${heading || otherwise}</span>
    <span class="count">${count}</span>
  </caption>`;
}

export function listTemplate(view: ListView, strings: ElementStrings<'awards'>): TemplateResult {
  const words = strings.awards;
  const { notice } = view;
  return html`<div class="list">
    ${view.tools}
    <div class="fit columns-${view.columns} ${view.hasNumbers && strings.lang !== 'en' ? 'counted' : ''}">
      <div class="scroll"><table class="awards" part="table" role="table" tabindex="-1">
        ${view.caption}
        ${view.rows}
      </table></div>
    </div>
    ${view.remarks?.map((remark) => html`<p class="note">${remark}</p>`)}
    <p class=${notice === words.fileFailed ? 'notice' : 'visually-hidden'} role="status">${notice}</p>
    ${view.length.length === 0 ? view.none : nothing} ${moreTemplate(view, strings)}
  </div>`;
}

function moreTemplate(
  { length: list, moreHref, isLive, onMore }: ListView,
  strings: ElementStrings<'awards'>,
): TemplateResult | typeof nothing {
  const words = strings.awards;
  const { shown, length, rendered, leftOut } = list;
  if (leftOut > 0) return html`<p class="left-out">${words.leftOut(rendered, leftOut)}</p>`;
  const isCut = shown < length && (isLive || !moreHref);
  // Rows that are still being drawn are no end of the list.
  if (isCut || rendered < shown) {
    return html`<p class="more scripted">
      <span>${words.shown(rendered, length)}</span>
      ${isCut ? html`<button type="button" part="more" @click=${onMore}>${words.more}</button>` : nothing}
    </p>`;
  }
  if (!moreHref) return nothing;
  return html`<p class="more"><a part="more" href=${moreHref}>${words.all}</a></p>`;
}
