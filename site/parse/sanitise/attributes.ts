import type { DefaultTreeAdapterMap } from 'parse5';
import type { PageState } from '../page-state.js';
import { isRemote, safeHref } from '../safe-href.js';
import { CLASSES, type ElementRule, GLOBAL_ATTRIBUTES, WRAPPER_ATTRIBUTES } from './allow-list.js';

/** What the check of an attribute needs to know. */
export interface AttributePlace {
  page: PageState;
  /** 1-based. */
  line: number;
  /** Only this attribute is wanted. */
  only?: string;
}

/**
 * The attributes an element keeps, ready to stand behind its name: each by its own check, in alphabetical order of
 * nothing but the author's. Addresses become holes.
 */
export function attributesOf(
  element: DefaultTreeAdapterMap['element'],
  rule: ElementRule,
  place: AttributePlace,
): string {
  const classes = [...classesOf(element), ...(rule.className === undefined ? [] : [rule.className])];
  let html = '';
  for (const { name, value } of element.attrs) {
    if (place.only !== undefined && name !== place.only) continue;
    if (name === 'class')
      for (const word of value.split(/\s+/)) place.page.reportElement(word.toLowerCase(), place.line);
    if (name === 'class' || name === 'align') continue;
    const key = name === 'name' && rule.tag === 'a' ? 'id' : name;
    const isOurs = WRAPPER_ATTRIBUTES.has(key) && (classes.length > 0 || (rule.tag === 'pre' && key === 'tabindex'));
    if (!GLOBAL_ATTRIBUTES.has(key) && !rule.attributes.includes(key) && !isOurs) continue;
    const checked = check(key, value.trim(), place);
    if (checked !== undefined) html += ` ${key}="${checked}"`;
  }
  if (classes.length > 0 && place.only === undefined) html += ` class="${[...new Set(classes)].join(' ')}"`;
  return html;
}

function classesOf(element: DefaultTreeAdapterMap['element']): string[] {
  const classes: string[] = [];
  for (const { name, value } of element.attrs) {
    if (name === 'class') classes.push(...value.split(/\s+/).filter((word) => CLASSES.has(word)));
    if (name === 'align' && /^(left|center|right)$/i.test(value)) classes.push(`align-${value.toLowerCase()}`);
  }
  return classes;
}

/** The value as it may be written, escaped; undefined if the attribute goes. */
function check(name: string, value: string, { page, line }: AttributePlace): string | undefined {
  switch (name) {
    case 'href':
    case 'src':
      return address(name, value, page, line);
    case 'id':
      return page.keepId(value) ? escapeAttribute(value) : undefined;
    case 'dir':
      return /^(ltr|rtl|auto)$/i.test(value) ? value.toLowerCase() : undefined;
    case 'kind':
      return /^(?:subtitles|captions|descriptions|chapters|metadata)$/i.test(value) ? value.toLowerCase() : undefined;
    case 'lang':
    case 'srclang':
      return /^[a-z]{2,3}(-[a-z0-9]{2,8}){0,3}$/i.test(value) ? value : undefined;
    case 'colspan':
    case 'rowspan':
    case 'span':
      return /^[1-9]\d{0,2}$/.test(value) && Number(value) <= 100 ? value : undefined;
    case 'start':
    case 'value':
    case 'min':
    case 'max':
      return /^-?\d{1,9}(\.\d{1,6})?$/.test(value) ? value : undefined;
    case 'scope':
      return /^(col|row|colgroup|rowgroup)$/i.test(value) ? value.toLowerCase() : undefined;
    case 'datetime':
      return /^[-\dT:~?./+ZX]{4,40}$/.test(value) ? value : undefined;
    case 'tabindex':
      return value === '0' ? value : undefined;
    case 'role':
      return value === 'region' ? value : undefined;
    case 'default':
    case 'open':
    case 'reversed':
      return '';
    default:
      return escapeAttribute(value);
  }
}

function address(name: string, value: string, page: PageState, line: number): string | undefined {
  // A hole that a Markdown rule made, on its way through.
  if (page.holes.partOf(value)?.type === 'link') return value;
  // Footnotes lead to and fro on the page itself.
  if (/^#fn(?:ref)?\d+(?:-\d+)?$/.test(value)) return value;
  const href = safeHref(value);
  if (href === undefined) page.report('link/scheme', line, { found: value });
  if (href === undefined || (name === 'src' && (href === '' || isRemote(href)))) return undefined;
  return page.holes.add({ type: 'link', href, line, column: page.columnOf(line, value) ?? 1 });
}

function escapeAttribute(value: string): string {
  return value.replace(/[&<>"\u00a0]/g, (character) => ESCAPES[character] ?? character);
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\u00a0': '&nbsp;',
};
