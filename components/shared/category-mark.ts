import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import { categoryIndexOf } from '../records/words/categories.js';

/** Colour and shape of a category; both differ, so that neither has to be seen alone. */
export interface CategoryStyle {
  /** 1–8, the number of the token `--kepu-category-N`. */
  index: number;
  shape: Shape;
}

export type Shape = 'disc' | 'triangle' | 'square' | 'half-disc' | 'diamond' | 'ring' | 'hexagon' | 'cross';

const SHAPES: Shape[] = ['disc', 'triangle', 'square', 'half-disc', 'diamond', 'ring', 'hexagon', 'cross'];

/** The style of a category name; known kinds of school activity have one of their own. */
export function categoryOf(name: string | undefined): CategoryStyle {
  const index = categoryIndexOf(name ?? '');
  return { index, shape: SHAPES[index - 1] as Shape };
}

/** Drawings in a box of 12 × 12, centred on 6,6. */
const DRAWINGS: Record<Shape, SVGTemplateResult> = {
  disc: svg`<circle cx="6" cy="6" r="5"></circle>`,
  triangle: svg`<path d="M6 .8 11.6 11H.4z"></path>`,
  square: svg`<path d="M1.2 1.2h9.6v9.6H1.2z"></path>`,
  'half-disc': svg`<path d="M.6 4.4h10.8a5.4 5.4 0 0 1-10.8 0z"></path>`,
  diamond: svg`<path d="M6 .2 11.8 6 6 11.8.2 6z"></path>`,
  ring: svg`<path fill-rule="evenodd" d="M6 .8a5.2 5.2 0 1 1 0 10.4A5.2 5.2 0 0 1 6 .8zm0 2.9a2.3 2.3 0 1 0 0 4.6 2.3 2.3 0 0 0 0-4.6z"></path>`,
  hexagon: svg`<path d="M6 .4 10.9 3.2v5.6L6 11.6 1.1 8.8V3.2z"></path>`,
  cross: svg`<path d="M4.3.8h3.4v3.5h3.5v3.4H7.7v3.5H4.3V7.7H.8V4.3h3.5z"></path>`,
};

/** The mark of a category: decoration beside its name. Colour by class `category-N` (see `markStyles`). */
export function categoryMark(name: string | undefined): TemplateResult {
  const { index, shape } = categoryOf(name);
  return html`<svg class="mark category-${index}" viewBox="0 0 12 12" aria-hidden="true">${DRAWINGS[shape]}</svg>`;
}
