/** What agenda, shelf and day panel share: the title of an activity with its mark and link. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Activity } from '../records/index.js';
import { categoryMark } from '../shared/category-mark.js';
import { safeUrl } from '../shared/safe-url.js';
import { describeDeadline, describeFacts, describeStatus, type Wording } from './describe-activity.js';

/** The title, as a link when the activity has an address. The link knows its activity: see `ActivityElement`. */
export function renderTitle(activity: Activity): TemplateResult {
  const url = safeUrl(activity.url);
  return url
    ? html`<a class="title-link" href=${url} .activity=${activity}>${activity.title}</a>`
    : html`<span class="title-text">${activity.title}</span>`;
}

/** Mark, title, status, facts and deadline, one below the other. */
export function renderDetails(activity: Activity, wording: Wording): TemplateResult {
  const status = describeStatus(activity, wording);
  const deadline = describeDeadline(activity, wording);
  const facts = describeFacts(activity, wording);
  const over = deadline?.left === wording.strings.calendar.deadlineOver;
  const { category = '', description } = activity;
  const title = renderTitle(activity);
  const more =
    description || deadline
      ? html`${description ? html`<p class="facts">${description}</p>` : nothing}${
          deadline
            ? html`<p class="due ${over ? 'over' : ''}">${deadline.day}${deadline.left ? html`<span class="left"> · ${deadline.left}</span>` : nothing}</p>`
            : nothing
        }`
      : nothing;
  // Without blanks, and rare things together: a list may have a thousand of these.
  return html`<p class="title ${activity.status ?? 'planned'}">${categoryMark(category)}${
    category ? html`<span class="visually-hidden">${category} </span>` : nothing
  }${status ? html`${title} <span class="status">${status}</span>` : title}</p>${
    facts.length > 0 ? html`<p class="facts">${facts.join(' · ')}</p>` : nothing
  }${more}`;
}
