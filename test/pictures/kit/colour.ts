type Channels = [number, number, number];

const channels = (hex: string): Channels => {
  const full = hex.length === 4 ? hex.replace(/[0-9a-f]/gi, '$&$&') : hex;
  return [1, 3, 5].map((at) => Number.parseInt(full.slice(at, at + 2), 16)) as Channels;
};

/** Mixes two #rrggbb colours; `share` 0 is the first, 1 the second. */
export function mix(first: string, second: string, share: number): string {
  const from = channels(first);
  const to = channels(second);
  const byte = (index: 0 | 1 | 2): string =>
    Math.round(from[index] + (to[index] - from[index]) * share)
      .toString(16)
      .padStart(2, '0');
  return `#${byte(0)}${byte(1)}${byte(2)}`;
}

/** A step towards white. */
export const light = (colour: string, share = 0.35): string => mix(colour, '#ffffff', share);

/** A step towards a warm near-black, as crayons and inks darken, not towards grey. */
export const dark = (colour: string, share = 0.3): string => mix(colour, '#1d1626', share);

/** Lightness from 0 to 1 as the eye weighs the channels. */
export function lightness(colour: string): number {
  const [red, green, blue] = channels(colour);
  return (0.3 * red + 0.59 * green + 0.11 * blue) / 255;
}
