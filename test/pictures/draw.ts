import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { drawAll } from './draw-all.js';
import { writeList } from './list.js';

// Draws every picture of the demo portal anew: node --import tsx test/pictures/draw.ts [stem…]
const folder = fileURLToPath(new URL('../../content/作品图片/', import.meta.url));
const only = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const drawn = drawAll(only);
if (only.length === 0) {
  for (const name of readdirSync(folder)) if (name.endsWith('.svg') && !drawn.has(name)) rmSync(`${folder}${name}`);
}
let bytes = 0;
for (const [name, svg] of drawn) {
  writeFileSync(`${folder}${name}`, svg);
  bytes += svg.length;
  if (svg.length > 60 * 1024) console.error(`${name}: ${svg.length} bytes, more than 60 KB`);
}
writeFileSync(`${folder}清单.tsv`, writeList());
console.log(`${drawn.size} pictures, ${Math.round(bytes / 1024)} KB`);
