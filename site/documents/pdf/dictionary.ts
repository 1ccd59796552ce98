import { endOfLiteral } from './literal.js';

/** What opens, closes or ends a value; strings in parentheses are passed over as wholes. */
const SIGN = /<<|>>|[[\]]|\(|<[\da-f\s]*>|\/[^\s/<>[\]()%{}]*|%[^\r\n]*/gi;

/**
 * Values of a dictionary by their keys, as written: `12 0 R`, `/Name`, `[…]`, or a dictionary in it with its brackets. Of two dictionaries
 * one behind the other the first counts.
 */
export function entriesOf(text: string): Map<string, string> {
  const entries = new Map<string, string>();
  const pattern = new RegExp(SIGN);
  let depth = 0;
  let key: string | undefined;
  let from = 0;
  const end = (at: number): void => {
    if (key !== undefined && !entries.has(key)) entries.set(key, text.slice(from, at).trim());
    key = undefined;
  };
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    const [sign] = found;
    if (sign === '(') pattern.lastIndex = endOfLiteral(text, pattern.lastIndex) + 1;
    else if (sign === '<<' || sign === '[') depth += 1;
    else if (sign === '>>' || sign === ']') {
      depth -= 1;
      if (depth > 0) continue;
      end(found.index);
      break;
    } else if (depth === 1 && sign.startsWith('/')) {
      // A name behind a key with nothing between is its value.
      if (key !== undefined && text.slice(from, found.index).trim() === '') continue;
      end(found.index);
      key = sign.slice(1);
      from = pattern.lastIndex;
    }
  }
  end(text.length);
  return entries;
}

/** Numbers of the objects that `12 0 R` in a value refers to. */
export function referencesIn(value: string): number[] {
  return [...value.matchAll(/(\d{1,9})\s+\d{1,5}\s+R\b/g)].map(([, number]) => Number(number));
}
