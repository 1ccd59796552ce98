import { type Html, type HtmlValue, html } from '../html.js';

/** A span of years breaks nowhere. */
function unbroken(title: string): Html {
  return html`${title.split(/(\d{4}[—–-]\d{4})/).map((part, at) => (at % 2 === 1 ? html`<span class="nowrap">${part}</span>` : part))}`;
}

/** Title, one sentence and the page's actions; the head of every made page. */
export function pageHead(title: string, intro: HtmlValue, actions: HtmlValue = false): Html {
  return html`<header class="made-head"><div><h1>${unbroken(title)}</h1>${intro && html`<p class="made-head__intro">${intro}</p>`}</div>${actions && html`<div class="made-head__actions">${actions}</div>`}</header>`;
}
