/** `npm run bench:sizes`: the weight of each element, of the classic scripts and of a portal's scripts, as built. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { measureElement } from '../support/element-sizes.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const kib = (bytes: number) => (bytes / 1024).toFixed(1).padStart(7);

console.log(
  'KiB gzip\n\nOne element with Lit, zh-CN and en, in bundles (esbuild): at start, parts by need, all in one',
);
for (const element of ['activity-calendar', 'award-table', 'gallery', 'plan-timeline', 'search-box']) {
  const { start, parts, whole } = await measureElement(join(root, 'components'), element);
  const later = Object.entries(parts).map(([name, bytes]) => `${name}${kib(bytes).replace(/ +/, ' ')}`);
  console.log(`${kib(start)}  ${[element, ...later].join(', ')};${kib(whole)} in one`);
}
for (const [title, folder] of [
  ['Classic scripts', 'components/dist/script'],
  ['Scripts of a portal', 'site/dist/browser'],
] as const) {
  console.log(`\n${title}`);
  for (const file of readdirSync(join(root, folder)).sort())
    if (file.endsWith('.js'))
      console.log(`${kib(gzipSync(readFileSync(join(root, folder, file)), { level: 9 }).length)}  ${file}`);
}
