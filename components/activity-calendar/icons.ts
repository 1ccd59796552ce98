/** Thin-line icons of the calendar, 16 × 16; decoration beside a name. */
import { html } from 'lit';

export const previousIcon = html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="M10 3 5 8l5 5"></path></svg>`;
export const nextIcon = html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="m6 3 5 5-5 5"></path></svg>`;
export const closeIcon = html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="m4 4 8 8M12 4l-8 8"></path></svg>`;
export const calendarIcon = html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
  <path d="M2.5 3.5h11v10h-11zM2.5 6.5h11M5.5 2v3M10.5 2v3"></path>
</svg>`;
