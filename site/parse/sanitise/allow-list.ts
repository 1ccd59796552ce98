/** What an element of content may become: itself, another element, or nothing but its content. */
export interface ElementRule {
  tag: string;
  /** Attributes beyond those every element may have. */
  attributes: readonly string[];
  /** Class added to what the author's tag became. */
  className?: string;
}

const CELL = ['colspan', 'rowspan', 'scope'];

/** Elements that stay, with their own attributes. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    (
      'abbr b bdi bdo blockquote br caption cite code dd del dfn div dl dt em figcaption figure h2 h3 h4 h5 h6 hr i ins ' +
      'kbd mark p pre q rp rt ruby s samp section small span strong sub summary sup table tbody tfoot thead tr u ul var wbr'
    )
      .split(' ')
      .map((tag) => [tag, []]),
  ),
  a: ['href'],
  audio: ['src'],
  col: ['span'],
  colgroup: ['span'],
  details: ['open'],
  img: ['src', 'alt'],
  li: ['value'],
  meter: ['value', 'min', 'max'],
  ol: ['start', 'reversed'],
  td: CELL,
  th: CELL,
  time: ['datetime'],
  video: ['src'],
};

/** What stands in films only. */
export const TRACK: ElementRule = { tag: 'track', attributes: ['src', 'kind', 'srclang', 'label', 'default'] };

/** Elements of old or of page frames, and what says the same. */
const RENAMED: Readonly<Record<string, readonly [tag: string, className?: string]>> = {
  h1: ['h2'],
  center: ['div', 'align-center'],
  strike: ['s'],
  tt: ['code'],
  acronym: ['abbr'],
  dir: ['ul'],
  menu: ['ul'],
  article: ['div'],
  aside: ['div'],
  main: ['div'],
  header: ['div'],
  footer: ['div'],
  nav: ['div'],
  address: ['div'],
  hgroup: ['div'],
  search: ['div'],
};

/** The rule for a tag in lower case; undefined if only its content is kept. */
export function ruleFor(tag: string): ElementRule | undefined {
  const own = Object.hasOwn(ALLOWED, tag) ? ALLOWED[tag] : undefined;
  if (own !== undefined) return { tag, attributes: own };
  const renamed = Object.hasOwn(RENAMED, tag) ? RENAMED[tag] : undefined;
  return renamed && { tag: renamed[0], attributes: [], className: renamed[1] };
}

/** Elements that go with a finding, since the author would miss what they do. Their text is kept. */
export const REPORTED: ReadonlySet<string> = new Set(
  'applet base button canvas dialog embed fieldset form frame input link meta object'.split(' '),
);

/** Attributes of every element. Never `style`, `on…`, `name`; `class` is a list of its own. */
export const GLOBAL_ATTRIBUTES: ReadonlySet<string> = new Set(['id', 'title', 'lang', 'dir', 'class', 'align']);

/** Classes of ours. Content can use them too, but no others: it cannot dress up as the portal. */
export const CLASSES: ReadonlySet<string> = new Set(
  (
    'align-left align-center align-right table-scroll footnotes footnote-ref footnote-back note note-title list-title ' +
    'contest contest-title contest-deadline contest-label contest-fields contest-field indicators indicator ' +
    'indicator-name indicator-value indicator-unit indicator-by indicator-note indicator-reached organisation ' +
    'organisation-role organisation-members'
  ).split(' '),
);

/** Attributes that our own wrappers need; kept only on an element with one of our classes. */
export const WRAPPER_ATTRIBUTES: ReadonlySet<string> = new Set(['role', 'tabindex', 'aria-label', 'aria-labelledby']);
