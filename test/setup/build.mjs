#!/usr/bin/env node
// Builds both packages: components (modules, kepu.js, types, manifest) and site (portal scripts, kit, types).
// Does nothing when no source has changed since the last build; `--force` builds anyway.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

const root = fileURLToPath(new URL('../..', import.meta.url));
const stampFile = join(root, 'site/dist/.build-stamp');

/** Digest of everything the packages are made of. */
function digestSources() {
  const hash = createHash('sha256');
  const add = (path) => {
    for (const entry of readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.name === 'dist' || entry.name === 'node_modules' || entry.name === 'custom-elements.json') continue;
      const child = join(path, entry.name);
      if (entry.isDirectory()) add(child);
      else hash.update(child.slice(root.length)).update('\0').update(readFileSync(child));
    }
  };
  add(join(root, 'components'));
  add(join(root, 'site'));
  for (const file of [
    'package-lock.json',
    'vite.config.ts',
    'tsconfig.json',
    'test/setup/build.mjs',
    'test/setup/bundler-plugins.ts',
    'test/setup/plain-css.ts',
  ])
    hash.update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

const bin = (name) => join(root, 'node_modules', name);
const node = (script, ...args) =>
  execFileSync(process.execPath, [script, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' });

function step(name, work) {
  process.stdout.write(`  ${name} … `);
  const start = process.hrtime.bigint();
  const done = () => process.stdout.write(`${(Number(process.hrtime.bigint() - start) / 1e9).toFixed(1)} s\n`);
  const result = work();
  return result?.then ? result.then(done) : done();
}

/** Names the portal's scripts by their content, in the scripts that load them, too, and writes the list the kit reads. */
function hashPortalFiles() {
  const folder = join(root, 'site/dist/browser');
  const manifest = {};
  // Parts come first: their names stand in the scripts of the elements.
  const isPart = (file) => file.startsWith('kepu-');
  // Modules are named with their ending: there is a script `search`, too.
  const keyOf = (file) => file.replace(/\.js$/, '');
  const files = readdirSync(folder).filter((file) => /\.m?js$/.test(file));
  for (const file of files.sort((a, b) => isPart(b) - isPart(a) || (a < b ? -1 : 1))) {
    const text = readFileSync(join(folder, file), 'utf8');
    const bytes = Buffer.from(text.replace(/\bkepu-[\w-]+(\.m?js)\b/g, (file) => manifest[keyOf(file)]?.file ?? file));
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
    const named = file.replace(/\.m?js$/, `.${hash}$&`);
    rmSync(join(folder, file));
    writeFileSync(join(folder, named), bytes);
    manifest[keyOf(file)] = { file: named, gzip: gzipSync(bytes, { level: 9 }).length };
  }
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

/** Bundled packages by name and version, each with the text of its licence as Vite gathers it. */
const bundled = new Map();

/** Builds with Vite, and notes the packages that went into what was built. */
async function bundle(config) {
  const { build: viteBuild } = await import('vite');
  const fileName = 'bundled.json';
  await viteBuild({ ...config, build: { ...config.build, license: { fileName } } });
  const list = join(config.build.outDir, fileName);
  for (const entry of JSON.parse(readFileSync(list, 'utf8'))) bundled.set(`${entry.name} ${entry.version}`, entry);
  rmSync(list);
}

/** Writes the licences of what has been bundled since the last call, as each of them asks. */
function writeNotices(file) {
  const parts = [...bundled]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([title, { identifier, text }]) => {
      if (!text) throw new Error(`${title} (${identifier}) is bundled and has no text of its licence.`);
      return `${title} (${identifier})\n\n${text}\n`;
    });
  writeFileSync(file, parts.join(`\n${'-'.repeat(80)}\n\n`));
  bundled.clear();
}

function emitTypes(name) {
  const out = join(root, name, 'dist');
  node(bin('typescript/bin/tsc'), '-p', join(root, `test/setup/tsconfig.${name}.json`), '--outDir', out);
}

export async function build({ force = false } = {}) {
  const digest = digestSources();
  if (!force && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === digest) return false;
  const { tsImport } = await import('tsx/esm/api');
  const { builds, portalScripts } = await tsImport(pathToFileURL(join(root, 'vite.config.ts')).href, import.meta.url);
  console.log('Building @kepu/components and @kepu/site');
  await step('components: modules', () => bundle(builds.modules()));
  await step('components: kepu.js and its parts', async () => {
    for (const config of [builds.script(), ...builds.parts()]) await bundle(config);
    writeNotices(join(root, 'components/dist/script/licenses.txt'));
  });
  step('components: types', () => emitTypes('components'));
  step('components: manifest and static files', () => {
    node(
      bin('@custom-elements-manifest/analyzer/cem.js'),
      'analyze',
      '--config',
      'test/setup/custom-elements-manifest.config.mjs',
    );
    cpSync(join(root, 'components/tokens.css'), join(root, 'components/dist/tokens.css'));
    cpSync(join(root, 'components/schemas'), join(root, 'components/dist/schemas'), { recursive: true });
  });
  rmSync(join(root, 'site/dist'), { recursive: true, force: true });
  await step('site: portal scripts', async () => {
    for (const config of await portalScripts()) await bundle(config);
    hashPortalFiles();
    writeNotices(join(root, 'site/dist/browser/licenses.txt'));
  });
  await step('site: kit', async () => {
    await bundle(builds.kit());
    writeNotices(join(root, 'site/dist/licenses.txt'));
  });
  step('site: types and static files', () => {
    emitTypes('site');
    for (const [from, to] of [
      ['site/render/styles', 'site/dist/styles'],
      ['site/init/template', 'site/dist/template'],
    ])
      if (existsSync(join(root, from))) cpSync(join(root, from), join(root, to), { recursive: true });
  });
  mkdirSync(join(root, 'site/dist'), { recursive: true });
  writeFileSync(stampFile, digest);
  return true;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    if (!(await build({ force: process.argv.includes('--force') }))) console.log('Packages are up to date.');
  } catch (error) {
    console.error(`\n${error.stdout ?? ''}${error.stderr ?? ''}${error.message}`);
    process.exitCode = 1;
  }
}
