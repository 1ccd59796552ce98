/** A piece of XML: a tag, or the text between two tags with entities resolved. */
export type XmlPiece = { kind: 'open' | 'close' | 'empty'; name: string; tag: string } | { kind: 'text'; text: string };

/**
 * Cuts XML into tags and texts; no tree is built. Names are without their prefix. Cost grows with the length alone, whatever is
 * broken in it.
 */
export function* piecesOf(xml: string): Generator<XmlPiece> {
  for (const [piece, tag] of xml.matchAll(/<([^<>]*)>|[^<>]+|[<>]/g)) {
    if (tag === undefined) {
      // Line ends between tags are the writer's, not the author's.
      if (!piece.includes('\n') || piece.trim() !== '') yield { kind: 'text', text: decodeEntities(piece) };
      continue;
    }
    const [, slash, name] = /^(\/?)(?:[\w.-]+:)?([\w.-]+)/.exec(tag) ?? [];
    if (name === undefined) continue;
    yield { kind: slash === '/' ? 'close' : tag.endsWith('/') ? 'empty' : 'open', name, tag };
  }
}

/** Value of an attribute, its name with or without prefix; undefined without it. */
export function attributeOf(tag: string, name: string): string | undefined {
  const found = new RegExp(`[\\s:]${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return found ? decodeEntities(found[1] ?? found[2] ?? '') : undefined;
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: '\u00a0' };

/** Entities that XML has, and numbers. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(x?)([\da-f]{1,6})|([a-z]{2,4}));/gi, (entity, hex, code, name) => {
    if (name !== undefined) return NAMED[name] ?? entity;
    const point = Number.parseInt(code, hex ? 16 : 10);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '';
  });
}
