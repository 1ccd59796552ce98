/**
 * `npm run bench`: what a build costs beside the least any Markdown builder has to do, in one run.
 *
 * Both sides are whole processes over the same made-up pages; CPU is user + system time. The floor parses the same
 * files with markdown-it, puts each into one template string and writes it: no links, no search, no elements. Quote the
 * ratio of one run, never its seconds.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeCorpus } from './corpus.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sizes = process.argv.slice(2).map(Number).filter(Boolean);

interface Cost {
  cpuSeconds: number;
  memoryMb: number;
}

/** Runs a script and measures the process from inside its last moment. */
function measure(script: string, args: string[]): Cost {
  const folder = mkdtempSync(join(tmpdir(), 'kepu-bench-'));
  const report = join(folder, 'report.mjs');
  writeFileSync(
    report,
    "process.on('exit', () => { const use = process.resourceUsage(); process.stderr.write(`\\n@cost ${JSON.stringify({ cpuSeconds: (use.userCPUTime + use.systemCPUTime) / 1e6, memoryMb: use.maxRSS / 1024 })}`); });",
  );
  const result = spawnSync(process.execPath, ['--import', report, script, ...args], { encoding: 'utf8', cwd: root });
  rmSync(folder, { recursive: true });
  const cost = /@cost (.+)$/.exec(result.stderr)?.[1];
  if (result.status !== 0 || !cost) throw new Error(`${script} failed: ${result.stdout}${result.stderr}`);
  return JSON.parse(cost) as Cost;
}

const middle = (values: number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

for (const pages of sizes.length > 0 ? sizes : [100, 1000]) {
  const folder = mkdtempSync(join(tmpdir(), 'kepu-bench-'));
  const content = join(folder, 'content');
  writeCorpus(content, pages);
  const runs = { floor: [] as Cost[], kepu: [] as Cost[] };
  for (let run = 0; run < 3; run += 1) {
    runs.floor.push(measure(join(root, 'test/bench/floor.mjs'), [content, join(folder, 'floor')]));
    runs.kepu.push(
      measure(join(root, 'site/dist/cli.js'), [
        'build',
        content,
        '--out',
        join(folder, `kepu-${run}`),
        '--date',
        '2026-10-09',
      ]),
    );
  }
  const cpu = (name: 'floor' | 'kepu') => middle(runs[name].map((cost) => cost.cpuSeconds));
  const memory = middle(runs.kepu.map((cost) => cost.memoryMb));
  console.log(
    `${pages} pages: kepu / floor = ${(cpu('kepu') / cpu('floor')).toFixed(2)} × CPU (${cpu('kepu').toFixed(2)} s, ${cpu('floor').toFixed(2)} s), ${memory.toFixed(0)} MB`,
  );
  rmSync(folder, { recursive: true });
}
