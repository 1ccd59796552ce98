import { works } from './catalogue.js';
import { drawings } from './drawings.js';
import { Sheet } from './kit/sheet.js';

/** Draws the works of the catalogue, or only the given stems. Name of the file → its content. */
export function drawAll(only: readonly string[] = []): Map<string, string> {
  const files = new Map<string, string>();
  for (const { stem, width, height } of works) {
    const draw = drawings[stem];
    if (draw === undefined || (only.length > 0 && !only.includes(stem))) continue;
    const sheet = new Sheet(stem, width, height);
    draw(sheet);
    files.set(`${stem}.svg`, sheet.toSvg());
  }
  return files;
}
