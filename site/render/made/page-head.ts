import { type Html, type HtmlValue, html, raw } from '../html.js';
import { phrases } from '../phrases.js';

/** A span of years with what it counts breaks nowhere, all else between its words. */
function unbroken(title: string): Html {
  const parts = title.split(/(\d{4}[—–-]\d{4}(?:\s?学年)?)/).filter(Boolean);
  return html`${parts.map((part, at) => html`${at > 0 && raw('<wbr>')}${/^\d{4}[—–-]/.test(part) ? html`<span class="nowrap">${part}</span>` : phrases(part)}`)}`;
}

/** Title, one sentence and the page's actions; the head of every made page. */
export function pageHead(title: string, intro: HtmlValue, actions: HtmlValue = false): Html {
  return html`<header class="made-head"><div><h1>${unbroken(title)}</h1>${intro && html`<p class="made-head__intro">${intro}</p>`}</div>${actions && html`<div class="made-head__actions">${actions}</div>`}</header>`;
}
