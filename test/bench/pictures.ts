/**
 * `node --import tsx test/bench/pictures.ts [count]`: what a build costs with many photos of 12 megapixels, beside sharp
 * alone on the same files in the same run; then the same build with nothing changed, and one of a page without pictures:
 * what any build costs before it looks at a picture.
 *
 * The photos are made here: soft shapes and grain, four to six megabytes each. Times are of the wall and of the
 * processors; on a busy machine only the second means anything.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';

const root = fileURLToPath(new URL('../..', import.meta.url));
const count = Number(process.argv[2]) || 100;

interface Cost {
  wall: number;
  cpu: number;
}

/** Runs a script and measures its process from inside its last moment; kernel threads of sharp are in it. */
function measure(script: string, args: string[]): Cost {
  const report = join(folder, 'report.mjs');
  writeFileSync(
    report,
    "process.on('exit', () => { const use = process.resourceUsage(); process.stderr.write(`\\n@cost ${(use.userCPUTime + use.systemCPUTime) / 1e6}`); });",
  );
  const start = performance.now();
  const result = spawnSync(process.execPath, ['--import', report, script, ...args], { encoding: 'utf8', cwd: root });
  const cpu = Number(/@cost (.+)$/.exec(result.stderr)?.[1]);
  if (result.status !== 0 || Number.isNaN(cpu)) throw new Error(`${script} failed: ${result.stdout}${result.stderr}`);
  return { wall: (performance.now() - start) / 1000, cpu };
}

async function writePhotos(to: string): Promise<void> {
  mkdirSync(to, { recursive: true });
  const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const;
  const grain = await sharp({ create: { width: 4000, height: 3000, channels: 3, background: '#808080', noise } })
    .raw()
    .toBuffer();
  const input = { input: grain, raw: { width: 4000, height: 3000, channels: 3 }, blend: 'overlay' } as const;
  for (let index = 0; index < count; index += 1) {
    const seed = Buffer.from(Array.from({ length: 324 }, (_, at) => ((at + 1) * (index + 7) * 2654435761) >>> 24));
    await sharp(seed, { raw: { width: 12, height: 9, channels: 3 } })
      .resize(4000, 3000, { kernel: 'cubic' })
      .composite([input])
      .jpeg({ quality: 88 })
      .toFile(join(to, `IMG_${String(index).padStart(4, '0')}.jpg`));
  }
}

/** Identity and time of each picture of a built portal. */
function stamps(out: string): string {
  const pictures = join(out, 'pictures');
  return readdirSync(pictures)
    .map((name) => {
      const { ino, mtimeMs } = statSync(join(pictures, name));
      return `${name} ${ino} ${mtimeMs}`;
    })
    .join('\n');
}

const folder = mkdtempSync(join(tmpdir(), 'kepu-bench-'));
try {
  const content = join(folder, 'content');
  const photos = join(content, '照片');
  await writePhotos(photos);
  const names = readdirSync(photos);
  writeFileSync(
    join(content, '科技节.md'),
    `# 科技节\n\n${names.map((name, index) => `![照片 ${index + 1}](照片/${name})`).join('\n\n')}\n`,
  );
  const bytes = names.reduce((sum, name) => sum + statSync(join(photos, name)).size, 0);
  console.log(`${count} photos, ${(bytes / count / 2 ** 20).toFixed(1)} MB each`);

  const out = join(folder, 'out');
  const build = () => measure(join(root, 'site/bin/kepu.js'), ['build', content, '--out', out, '--date', '2026-10-09']);
  const floor = measure(join(root, 'test/bench/pictures-floor.mjs'), [photos, join(folder, 'floor')]);
  const cold = build();
  const before = stamps(out);
  const same = build();
  const words = join(folder, 'words');
  mkdirSync(words);
  writeFileSync(join(words, '科技节.md'), '# 科技节\n');
  const bare = measure(join(root, 'site/bin/kepu.js'), [
    'build',
    words,
    '--out',
    `${out}-words`,
    '--date',
    '2026-10-09',
  ]);
  const line = (name: string, cost: Cost, beside: Cost) =>
    console.log(
      `${name.padEnd(12)} ${cost.wall.toFixed(1).padStart(7)} s wall ${cost.cpu.toFixed(1).padStart(7)} s CPU   ` +
        `${(cost.wall / beside.wall).toFixed(3)} × wall, ${(cost.cpu / beside.cpu).toFixed(3)} × CPU`,
    );
  line('sharp alone', floor, floor);
  line('cold build', cold, floor);
  line('unchanged', same, cold);
  line('no pictures', bare, cold);
  console.log(before === stamps(out) ? 'unchanged: the same files' : 'unchanged: FILES WERE TOUCHED');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
