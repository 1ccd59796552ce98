import { html, type TemplateResult } from 'lit';
import { categoryMarkOf } from '../records/words/categories.js';

/** Paths in a box of 12 × 12, centred on 6,6, in the order of the shapes' numbers. */
const SHAPES: readonly string[] = [
  'M6 1a5 5 0 1 1 0 10A5 5 0 0 1 6 1z',
  'M6 .8 11.6 11H.4z',
  'M1.2 1.2h9.6v9.6H1.2z',
  'M.6 4.4h10.8a5.4 5.4 0 0 1-10.8 0z',
  'M6 .2 11.8 6 6 11.8.2 6z',
  'M6 .8a5.2 5.2 0 1 1 0 10.4A5.2 5.2 0 0 1 6 .8zm0 2.9a2.3 2.3 0 1 0 0 4.6 2.3 2.3 0 0 0 0-4.6z',
  'M6 .4 10.9 3.2v5.6L6 11.6 1.1 8.8V3.2z',
  'M4.3.8h3.4v3.5h3.5v3.4H7.7v3.5H4.3V7.7H.8V4.3h3.5z',
];

/** A calendar has few categories and a thousand marks. */
const marks = new Map<string, TemplateResult>();

/** Class of a category's colour, `category-N` (see `categoryStyles`). */
export function categoryClass(name = ''): string {
  return `category-${categoryMarkOf(name).colour}`;
}

/** The mark of a category: decoration beside its name. */
export function categoryMark(name = ''): TemplateResult {
  let mark = marks.get(name);
  if (!mark) {
    const { colour, shape } = categoryMarkOf(name);
    mark = html`<svg class="mark category-${colour}" viewBox="0 0 12 12" aria-hidden="true"><path d=${SHAPES[shape - 1]}></path></svg>`;
    marks.set(name, mark);
  }
  return mark;
}
