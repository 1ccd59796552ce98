#!/usr/bin/env node
// `npm test`: lint, types, builds, then every test; ends with the one line `N passed, N failed`.
// Arguments choose parts: `npm test -- unit elements`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { findChromium } from './chromium.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'kepu-test-'));
const tally = { passed: 0, failed: 0 };
const failures = [];
const times = [];

function filesBelow(folder, ending) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return entry.name === 'fixtures' ? [] : filesBelow(path, ending);
      return entry.name.endsWith(ending) ? [path] : [];
    });
}

const tool = (path) => join(root, 'node_modules', path);

function run(args, env = {}) {
  return (
    spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } }).status ?? 1
  );
}

function count(name, passed, failed, details = []) {
  tally.passed += passed;
  tally.failed += failed;
  if (failed > 0) failures.push(name, ...details.map((detail) => `  ${detail.replaceAll('\n', '\n    ')}`));
}

/** A check that passes or fails as a whole counts as one. */
function check(name, args, env) {
  const failed = run(args, env) !== 0;
  count(name, failed ? 0 : 1, failed ? 1 : 0);
}

/** A runner that writes `{ passed, failed, failures }`; one that dies before that counts as failed. */
function counted(name, args, env = {}) {
  const file = join(scratch, `${name}.json`);
  const status = run(args, { ...env, KEPU_COUNTS: file });
  const result = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failed: 0 };
  if (status !== 0 && result.failed === 0) result.failed = 1;
  if (status === 0 && result.passed === 0) result.failed = 1;
  count(name, result.passed, result.failed, result.failures);
}

const nodeTests = (name, files, env) =>
  counted(
    name,
    [
      '--import',
      'tsx',
      '--test',
      // Without a number one core stays idle, which on a machine of two is every other one.
      `--test-concurrency=${availableParallelism()}`,
      '--test-reporter',
      'spec',
      '--test-reporter-destination',
      'stdout',
      '--test-reporter',
      './test/support/node-counts.mjs',
      '--test-reporter-destination',
      'stdout',
      ...files,
    ],
    env,
  );

/** A test file with hooks at its top level: they would be hooks of every file in the same process. */
const hasOwnHooks = (file) => /^(before|after)(Each)?\(/m.test(readFileSync(file, 'utf8'));

/** Test files that import several others each: a process a file would spend most of its time loading the same modules. */
function grouped(files, size) {
  const alone = files.filter(hasOwnHooks);
  const others = files.filter((file) => !alone.includes(file));
  const groups = Math.ceil(others.length / size);
  for (let group = 0; group < groups; group += 1) {
    const path = join(scratch, `group-${group}.test.mjs`);
    const imports = others.slice(group * size, (group + 1) * size).map((file) => `import '${pathToFileURL(file)}';\n`);
    writeFileSync(path, imports.join(''));
    alone.push(path);
  }
  return alone;
}

const parts = {
  lint: () => check('lint', [tool('@biomejs/biome/bin/biome'), 'ci', '--error-on-warnings', '.']),
  types: () => check('types', [tool('typescript/bin/tsc'), '--noEmit', '-p', '.']),
  build: () => check('build', ['test/setup/build.mjs']),
  unit: () =>
    nodeTests(
      'unit',
      grouped(
        ['components', 'site', 'pictures', 'setup'].flatMap((part) => filesBelow(join(root, 'test', part), '.test.ts')),
        16,
      ),
    ),
  elements: () =>
    counted('elements', [
      '--import',
      'tsx',
      tool('@web/test-runner/dist/bin.js'),
      '--config',
      'test/web-test-runner.config.mjs',
    ]),
  portal: () => counted('portal', [tool('@playwright/test/cli.js'), 'test', '--config', 'test/playwright.config.ts']),
  package: () => nodeTests('package', filesBelow(join(root, 'test/package'), '.test.ts')),
};

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(', ')}. Parts: ${Object.keys(parts).join(', ')}.`);
  process.exit(2);
}
process.env.CHROMIUM_PATH = (await findChromium()) ?? '';
for (const [name, part] of Object.entries(parts)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  console.log(`\n── ${name}`);
  const started = performance.now();
  part();
  times.push(`${name} ${Math.round((performance.now() - started) / 1000)} s`);
}
rmSync(scratch, { recursive: true, force: true });
console.log(`\n${times.join(', ')}`);
if (failures.length > 0) console.log(`\nFailed:\n${failures.join('\n')}`);
console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
process.exitCode = tally.failed > 0 ? 1 : 0;
