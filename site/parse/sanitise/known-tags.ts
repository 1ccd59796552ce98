/** Every element of HTML, present and past: other names in `<…>` are words of the author, such as `<T>` or `<组名>`. */
const HTML_TAGS = `
a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote body br
button canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed
fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe image
img input ins isindex kbd keygen label legend li link listing main map mark marquee math menu menuitem meta meter nav
nobr noembed noframes noscript object ol optgroup option output p param picture plaintext pre progress q rb rp rt rtc
ruby s samp script search section select slot small source spacer span strike strong style sub summary sup svg table
tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr xmp
`;

const KNOWN = new Set(HTML_TAGS.trim().split(/\s+/));

/**
 * Elements whose content an HTML parser reads as mere characters, up to their own end or the end of the page. They are
 * shown as text: nothing after them can be swallowed.
 */
const RAW_TEXT = new Set(
  'iframe math noembed noframes noscript plaintext script style svg template textarea title xmp frameset select'.split(
    ' ',
  ),
);

/** Tags that need no end, or end by themselves: they do not count as nesting. */
export const LOOSE_TAGS: ReadonlySet<string> = new Set(
  (
    'area base basefont bgsound br col embed frame hr image img input keygen link meta param source spacer track wbr ' +
    'p li dt dd tr td th option optgroup thead tbody tfoot colgroup caption rb rt rtc rp body head html'
  ).split(' '),
);

/** True for a name of HTML, in lower case. */
export function isKnownTag(name: string): boolean {
  return KNOWN.has(name);
}

/** True for an element that is shown as text because its content is not read as HTML, or in a way of its own. */
export function isRawTextTag(name: string): boolean {
  return RAW_TEXT.has(name);
}
