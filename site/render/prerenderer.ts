import type { AnyRecord } from '@kepu/components/records';
import type { Site } from '../collect/site.js';
import type { BrowserFile, ElementTag } from './browser-files.js';

export interface PrerenderOptions {
  tag: ElementTag;
  records: readonly AnyRecord[];
  /** The element's attributes, by name. */
  attributes: Record<string, string>;
  /** Language it speaks, and keeps in the browser. */
  lang: 'zh-CN' | 'en';
  /** Prefix from the page to the root, for the address of the sheet. */
  root: string;
}

/** Makes elements with their shadow trees for one build. */
export interface Prerenderer {
  /** An element with its shadow tree as HTML. */
  prerender(options: PrerenderOptions): string;
  /** The sheet of an element's shadow roots, as a file of the portal. */
  sheetOf(tag: ElementTag): BrowserFile;
  /** Sheets asked for so far. */
  readonly sheets: BrowserFile[];
}

/**
 * Loads Lit and the elements – half a second of a processor – for a site that shows any of them.
 *
 * @returns undefined for a site of plain pages.
 */
export async function loadPrerenderer(site: Site): Promise<Prerenderer | undefined> {
  const { activities, awards, works, phases } = site.collections;
  const isNeeded =
    activities.length + awards.length + works.length + phases.length > 0 ||
    site.pages.some((page) => page.body.some((part) => typeof part !== 'string' && part.type === 'island'));
  if (!isNeeded) return undefined;
  const { LitPrerenderer } = await import('./prerender.js');
  return new LitPrerenderer();
}
