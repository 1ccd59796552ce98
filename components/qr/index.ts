/** QR codes, for readers whose browser can neither open nor save a calendar file. */
import { encode } from 'uqr';

/** A code as one path of squares, 1 unit wide each. */
export interface QrCode {
  /** Width and height with the quiet zone around. */
  size: number;
  /** `d` of an SVG path. */
  path: string;
}

/**
 * @param text An address, up to about 2,000 characters.
 * @throws Error if it is too long for a code.
 */
export function makeQrCode(text: string): QrCode {
  // The quiet zone of 4 that the standard asks for; M survives a thumb on the screen.
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const runs = data.flatMap((row, y) => {
    const path: string[] = [];
    for (let x = 0; x < row.length; x += 1) {
      if (!row[x]) continue;
      const from = x;
      while (row[x + 1]) x += 1;
      path.push(`M${from} ${y}h${x + 1 - from}v1h${from - x - 1}z`);
    }
    return path;
  });
  return { size, path: runs.join('') };
}
