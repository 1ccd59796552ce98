import pairs from 'opencc-js/dict/TSCharacters';

/** Traditional characters with the simplified one that stands for each, from OpenCC. */
export const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  pairs.split('|').map((pair) => pair.split(' ') as [traditional: string, simplified: string]),
);

const ANY_TRADITIONAL = new RegExp(`[${[...SIMPLIFIED.keys()].join('')}]`, 'gu');

/** The text in simplified characters, each of them where the other stood. */
export function simplify(text: string): string {
  return text.replace(ANY_TRADITIONAL, (sign) => {
    const simple = SIMPLIFIED.get(sign) as string;
    // Rare characters are two code units; the places of all others must stay.
    return simple.length === sign.length ? simple : sign;
  });
}

let turned: Map<string, string[]> | undefined;

/** All the traditional characters that a simplified one stands for. */
export function traditionalOf(sign: string): readonly string[] {
  turned ??= turnRound(SIMPLIFIED);
  return turned.get(sign) ?? [];
}

function turnRound(map: ReadonlyMap<string, string>): Map<string, string[]> {
  const turned = new Map<string, string[]>();
  for (const [from, to] of map) turned.set(to, [...(turned.get(to) ?? []), from]);
  return turned;
}
