/**
 * Writes components/traditional/pairs.ts: the simplified characters of traditional ones, out of OpenCC (Apache-2.0), whose
 * tables the kit has for its search. Run it after an update: node --import tsx test/setup/write-traditional.mjs
 */
import { writeFileSync } from 'node:fs';
import { everydayTraditional } from '../../site/search/traditional.ts';

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Characters that there may be, U+4E00–U+9FFF: the way on from the last one leads to the first. */
const ALL = 0x5200;

const pairs = everydayTraditional()
  .map((pair) => pair.map((character) => character.charCodeAt(0) - 0x4e00))
  .sort(([a, x], [b, y]) => x - y || a - b);

let [steps, ways] = ['', ''];
let [lastOld, lastSimple] = [0, 0];
for (const [old, simple] of pairs) {
  const step = simple - lastSimple;
  steps += SIGNS[step] ?? `-${step}-`;
  const way = (old - lastOld + ALL) % ALL;
  const rest = way - 52;
  ways += rest < 0 ? SIGNS[way] : Math.floor(rest / 62 ** 2) + SIGNS[Math.floor(rest / 62) % 62] + SIGNS[rest % 62];
  [lastOld, lastSimple] = [old, simple];
}

const lines = (text) =>
  text
    .match(/.{1,112}/gs)
    .map((line) => `    '${line}'`)
    .join(' +\n');

writeFileSync(
  new URL('../../components/traditional/pairs.ts', import.meta.url),
  `/**
 * ${pairs.length.toLocaleString('en')} traditional characters and the simplified ones that stand for them, in the order of these. Written by
 * test/setup/write-traditional.mjs out of OpenCC; long because it is data. Every sign stands for a number, A for 0.
 */
export const PAIRS = {
  /** For each simplified character how far it is from the one before, the first from U+4E00; numbers larger than signs stand between dashes. */
  steps:
${lines(steps)},
  /** For each traditional one how far on it is from the one before, at U+9FFF over to U+4E00: below 52 a letter, else what is more in a digit and two signs. */
  ways:
${lines(ways)},
};
`,
);
console.log(`${pairs.length} characters`);
