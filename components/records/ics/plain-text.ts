/** Descriptions as Google and others write them, in HTML, as the plain text that they show. */

/** What makes a text HTML; a text about `a < b` is none. */
const TAGS =
  /<\/?(?:a|b|br|div|em|font|h[1-6]|html-blob|i|li|ol|p|s|span|strong|table|tbody|td|th|tr|u|ul)(?:\s[^<>]*)?\/?>/i;
const ENTITIES = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
]);

/**
 * The words of HTML: a line for each paragraph and item, the address of a link behind its words, no tags. Text that is no
 * HTML stays as it is. What comes out is text and never markup, whatever its signs are.
 */
export function plainText(text: string): string {
  if (!TAGS.test(text) && !/&(?:amp|lt|gt|quot|nbsp|#\d{2,5});/.test(text)) return text;
  let address = '';
  let linked = '';
  const pieces = text.split(/(<[^<>]*>)/).map((piece) => {
    const [, end, name = ''] = /^<(\/?)([a-z][\w-]*)/i.exec(piece) ?? [];
    if (name === '' || !piece.endsWith('>')) {
      const words = decodeEntities(piece);
      linked += words;
      return words;
    }
    switch (name.toLowerCase()) {
      case 'a': {
        const shown = linked.trim();
        const behind = end && address && address !== shown ? `（${address}）` : '';
        address = end ? '' : decodeEntities(/\shref\s*=\s*["']?(https?:[^"'\s>]+)/i.exec(piece)?.[1] ?? '');
        linked = '';
        return behind;
      }
      case 'li':
        return end ? '' : '\n· ';
      case 'td':
      case 'th':
        return end ? ' ' : '';
      case 'br':
      case 'p':
      case 'div':
      case 'ul':
      case 'ol':
      case 'tr':
      case 'table':
        return '\n';
      default:
        return /^h[1-6]$/i.test(name) ? '\n' : '';
    }
  });
  return pieces
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
}

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{2,5})|([a-z]{2,4}));/g, (whole, code?: string, name?: string) =>
    code ? String.fromCharCode(Number(code)) : (ENTITIES.get(name ?? '') ?? whole),
  );
}
