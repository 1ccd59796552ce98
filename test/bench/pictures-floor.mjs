// The least that has to be done to a folder of photos: sharp alone, the same widths, formats and settings, as many at once.
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import sharp from 'sharp';

const [from, to] = process.argv.slice(2);
mkdirSync(to, { recursive: true });
sharp.cache(false);
sharp.concurrency(1);
const photos = readdirSync(from)
  .filter((name) => name.endsWith('.jpg'))
  .values();
const work = async () => {
  for (const name of photos) {
    const bytes = readFileSync(join(from, name));
    for (const width of [480, 960, 1600]) {
      const picture = () => sharp(bytes).rotate().resize({ width });
      const out = join(to, `${parse(name).name}-${width}`);
      await picture().webp({ quality: 78, effort: 2 }).toFile(`${out}.webp`);
      await picture().jpeg({ quality: 80, progressive: true }).toFile(`${out}.jpg`);
    }
  }
};
await Promise.all([work(), work()]);
