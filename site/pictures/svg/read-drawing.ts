import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';
import { escapeXml } from '../../outputs/xml.js';
import { ATTRIBUTES, ELEMENTS, INNER_PICTURE, UNWRAPPED } from './allow-list.js';
import { drawingSize } from './drawing-size.js';
import { declarationsOf, safeSheet, safeValue } from './safe-style.js';

type Element = DefaultTreeAdapterMap['element'];
type Node = DefaultTreeAdapterMap['childNode'];

/** A drawing made safe: what it draws is left, everything that could act is gone. */
export interface Drawing {
  /** A whole SVG document. */
  text: string;
  width: number;
  height: number;
}

/** Shapes drawn at most, counted as often as they are repeated by reference; detailed maps have a tenth of it. */
const MAX_SHAPES = 200_000;
const MAX_DEPTH = 100;

/** An element as it will be written. */
interface Shape {
  tag: string;
  attributes: [name: string, value: string][];
  children: (Shape | string)[];
}

/**
 * Reads an SVG by an allow-list and writes it anew. Scripts, handlers, animation, links, foreign markup, document types
 * with their entities and references to anything outside are left out; ids stay, so that gradients keep working.
 *
 * @returns undefined if it is no drawing, or one made to be endless.
 */
export function readDrawing(source: string): Drawing | undefined {
  // A document type may declare entities; without it they are plain words. Some programs prefix every tag.
  const plain = source.replace(/<!DOCTYPE[^[>]*(\[[\s\S]*?\]\s*)?>/gi, '').replace(/<(\/?)svg:/gi, '<$1');
  const root = firstSvg(parseFragment(withoutForeign(plain), { scriptingEnabled: false }).childNodes);
  if (root === undefined) return undefined;
  const size = drawingSize((name) => root.attrs.find((attribute) => attribute.name === name)?.value);
  const shape = size && shapeOf(root, 0);
  if (!size || !shape || isEndless(shape)) return undefined;
  const kept = shape.attributes.filter(([name]) => !['width', 'height', 'viewBox'].includes(name));
  shape.attributes = [
    ['xmlns', 'http://www.w3.org/2000/svg'],
    ['width', String(size.width)],
    ['height', String(size.height)],
    ['viewBox', size.viewBox],
    ...kept,
  ];
  return { text: `${write(shape)}\n`, width: size.width, height: size.height };
}

/**
 * Takes out what is drawn by other means than SVG: written as XML, `<iframe/>` would swallow the rest of the drawing where it is
 * read as HTML.
 */
function withoutForeign(source: string): string {
  let kept = '';
  let from = 0;
  let depth = 0;
  for (const { 0: tag, 1: slash, index } of source.matchAll(FOREIGN)) {
    if (slash && depth > 0) {
      depth -= 1;
      if (depth === 0) from = index + tag.length;
    } else if (!slash && !tag.endsWith('/>')) {
      if (depth === 0) {
        kept += source.slice(from, index);
        from = index;
      }
      depth += 1;
    }
  }
  return kept + source.slice(from);
}

const FOREIGN = /<(\/?)foreignObject(?=[\s/>])(?:[^<>"']|"[^"]*"|'[^']*')*>/gi;

/** True for a drawing that carries photos of its own: only a picture made of it may be published, they may say where they were taken. */
export function holdsPictures(drawing: string): boolean {
  return drawing.includes('<image');
}

function firstSvg(nodes: readonly Node[]): Element | undefined {
  return nodes.find((node): node is Element => 'tagName' in node && node.tagName === 'svg');
}

function shapeOf(element: Element, depth: number): Shape | undefined {
  if (depth > MAX_DEPTH) return undefined;
  const tag = element.tagName;
  const shape: Shape = { tag, attributes: attributesOf(element), children: [] };
  if (tag === 'style') shape.children = [safeSheet(textOf(element))];
  else if (tag === 'title' || tag === 'desc') shape.children = [textOf(element)];
  else if (tag !== 'image') shape.children = childrenOf(element, depth);
  return shape;
}

function childrenOf(element: Element, depth: number): (Shape | string)[] {
  const holdsText = ['text', 'tspan', 'textPath'].includes(element.tagName);
  return element.childNodes.flatMap((node): (Shape | string)[] => {
    if (node.nodeName === '#text') return holdsText ? [(node as DefaultTreeAdapterMap['textNode']).value] : [];
    if (!('tagName' in node) || node.namespaceURI !== 'http://www.w3.org/2000/svg') return [];
    if (UNWRAPPED.has(node.tagName)) return depth < MAX_DEPTH ? childrenOf(node, depth + 1) : [];
    const shape = ELEMENTS.has(node.tagName) ? shapeOf(node, depth + 1) : undefined;
    return shape ? [shape] : [];
  });
}

function attributesOf(element: Element): Shape['attributes'] {
  const attributes = new Map<string, string>();
  const reference = element.attrs
    .find(({ name, prefix }) => name === 'href' && (prefix ?? 'xlink') === 'xlink')
    ?.value.trim();
  for (const { name, prefix, value } of element.attrs) {
    const full = prefix ? `${prefix}:${name}` : name;
    const safe = ATTRIBUTES.has(full) ? safeValue(value) : undefined;
    if (safe !== undefined) attributes.set(full, safe);
  }
  for (const { name, value } of element.attrs) {
    // A declaration goes before an attribute, as it does in CSS.
    if (name === 'style') for (const [property, text] of declarationsOf(value)) attributes.set(property, text);
  }
  if (
    reference !== undefined &&
    (/^#[^\s"'<>]+$/.test(reference) || (element.tagName === 'image' && INNER_PICTURE.test(reference)))
  ) {
    attributes.set('href', reference);
  }
  return [...attributes];
}

function textOf(element: Element): string {
  return element.childNodes
    .map((node) =>
      node.nodeName === '#text'
        ? (node as DefaultTreeAdapterMap['textNode']).value
        : 'tagName' in node
          ? textOf(node)
          : '',
    )
    .join('');
}

/** True if shapes that repeat shapes that repeat shapes come to more than anybody could draw. */
function isEndless(root: Shape): boolean {
  const byId = new Map<string, Shape>();
  const collect = (shape: Shape): void => {
    const id = shape.attributes.find(([name]) => name === 'id')?.[1];
    if (id !== undefined && !byId.has(id)) byId.set(id, shape);
    for (const child of shape.children) if (typeof child !== 'string') collect(child);
  };
  collect(root);

  const counts = new Map<Shape, number>();
  const count = (shape: Shape): number => {
    const known = counts.get(shape);
    if (known !== undefined) return known;
    // A shape met again while it is counted draws itself: that has no end.
    counts.set(shape, Number.POSITIVE_INFINITY);
    let sum = 1;
    for (const child of shape.children) if (typeof child !== 'string') sum += count(child);
    for (const [name, value] of shape.attributes) {
      const ids =
        name === 'href'
          ? [value.slice(1)]
          : [...value.matchAll(/url\(\s*["']?#([^)"'\s]+)/g)].map(([, id]) => id as string);
      for (const id of ids) {
        const target = byId.get(id);
        if (target) sum += count(target);
      }
    }
    counts.set(shape, sum);
    return sum;
  };
  return count(root) > MAX_SHAPES;
}

function write(shape: Shape): string {
  const attributes = shape.attributes.map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join('');
  const children = shape.children
    .map((child) => (typeof child === 'string' ? escapeXml(child) : write(child)))
    .join('');
  return children === '' ? `<${shape.tag}${attributes}/>` : `<${shape.tag}${attributes}>${children}</${shape.tag}>`;
}
