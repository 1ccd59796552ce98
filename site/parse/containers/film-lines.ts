// Reads films of raw HTML in a gallery: a `<figure>` around each, or `<video>` alone.
import type { Film, RecordLine, Track } from '@kepu/components/records';
import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';
import { withoutControlReferences } from '../holes.js';
import { attributeOf, elementsOf, picturesOf, textOf } from '../html-table.js';
import { isDeep } from './html-tables.js';

type Element = DefaultTreeAdapterMap['element'];
type Parent = DefaultTreeAdapterMap['parentNode'];

/**
 * Each figure of a block with a film in it.
 *
 * @param line The first line of the block in its file, 1-based.
 * @returns Undefined where there is none, and where words stand beside the figures.
 */
export function filmLines(content: string, line: number): RecordLine[] | undefined {
  if (!/<video\b/i.test(content) || isDeep(content)) return undefined;
  const fragment = parseFragment(withoutControlReferences(content), {
    scriptingEnabled: false,
    sourceCodeLocationInfo: true,
  });
  const figures = figuresOf(fragment);
  if (!figures?.some((figure) => figure.tagName === 'video' || elementsOf(figure, 'video').length > 0))
    return undefined;
  return figures.map((figure) => lineOf(figure, line + (figure.sourceCodeLocation?.startLine ?? 1) - 1));
}

/** Figures and films, also within `<div>` and `<p>`; undefined where anything else says something. */
function figuresOf(parent: Parent): Element[] | undefined {
  const found: Element[] = [];
  for (const node of parent.childNodes) {
    if ('tagName' in node && (node.tagName === 'video' || isFigure(node))) found.push(node);
    else if ('tagName' in node && /^(?:div|p|center)$/.test(node.tagName)) {
      const inside = figuresOf(node);
      if (!inside) return undefined;
      found.push(...inside);
    } else if (node.nodeName === '#text' && /\S/.test((node as DefaultTreeAdapterMap['textNode']).value))
      return undefined;
    else if ('tagName' in node) return undefined;
  }
  return found;
}

/** Two films in a figure are more than one work can show. */
function isFigure(node: Element): boolean {
  return node.tagName === 'figure' && elementsOf(node, 'video').length < 2;
}

function lineOf(figure: Element, line: number): RecordLine {
  const film = figure.tagName === 'video' ? figure : elementsOf(figure, 'video')[0];
  const caption = elementsOf(figure, 'figcaption').map(textOf).join('\n').trim();
  const poster = film && attributeOf(film, 'poster');
  const pictures = [...(poster ? [{ src: poster, alt: '' }] : []), ...picturesOf(figure)];
  const video = film && filmOf(film);
  const text = caption || (film && (attributeOf(film, 'aria-label') || attributeOf(film, 'title'))) || '';
  return { text, line, ...(pictures.length > 0 && { pictures }), ...(video && { video }) };
}

function filmOf(film: Element): Film | undefined {
  const source = elementsOf(film, 'source')[0];
  const src = attributeOf(film, 'src') || (source && attributeOf(source, 'src'));
  if (!src) return undefined;
  const tracks = elementsOf(film, 'track').flatMap((track): Track[] => {
    const address = attributeOf(track, 'src');
    if (!address) return [];
    const [kind, srclang, label] = ['kind', 'srclang', 'label'].map((name) => attributeOf(track, name));
    return [
      {
        src: address,
        ...(kind && { kind }),
        ...(srclang && { srclang }),
        ...(label && { label }),
        ...(attributeOf(track, 'default') !== undefined && { default: true }),
      },
    ];
  });
  return { src, ...(tracks.length > 0 && { tracks }) };
}
