import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { InlineConfig, Plugin } from 'vite';
import { defineConfig } from 'vite';

/**
 * The builds of both packages, by name:
 *
 * - `modules`  components as ES modules, one file a source file, for bundlers
 * - `script`   `kepu.js`, every element in one classic script
 * - `portal`   what a portal's readers load: `core` (Lit, hydration, records, shared parts) as one classic script and
 *              one classic script an entry that takes those from `core`; classic, because `file://` knows no modules
 * - `kit`      the kit for Node, dependencies external
 *
 * `test/setup/build.mjs` runs them in this order; Storybook takes the default export.
 */

const root = fileURLToPath(new URL('.', import.meta.url));
const components = join(root, 'components');
const site = join(root, 'site');

/** Browser floor: Chromium 86; the other two keep private methods from staying in the output. */
export const browserTargets = ['chrome86', 'safari14', 'firefox78'];

const elements = ['activity-calendar', 'award-table', 'gallery', 'plan-timeline', 'search-box'];

/** Imports of other packages; the compiler’s own helpers are built in. */
const bare = /^(?!@oxc-project\/)[^./\0](?!:)/;

function common(): InlineConfig {
  return { configFile: false, root, logLevel: 'warn', publicDir: false, define: {} };
}

function modules(): InlineConfig {
  const entries: Record<string, string> = {
    index: 'index.ts',
    define: 'define.ts',
    'records/index': 'records/index.ts',
  };
  for (const element of elements) entries[`${element}/define`] = `${element}/define.ts`;
  return {
    ...common(),
    build: {
      outDir: join(components, 'dist'),
      emptyOutDir: true,
      target: 'es2022',
      minify: false,
      lib: {
        entry: Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, join(components, file)])),
        formats: ['es'],
      },
      rolldownOptions: {
        external: bare,
        output: { preserveModules: true, preserveModulesRoot: components, entryFileNames: '[name].js' },
      },
    },
  };
}

function script(): InlineConfig {
  return {
    ...common(),
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: join(components, 'dist/script'),
      emptyOutDir: true,
      target: browserTargets,
      sourcemap: true,
      lib: { entry: join(components, 'script.ts'), formats: ['iife'], name: 'kepu', fileName: () => 'kepu.js' },
    },
  };
}

/** Modules of Lit that the elements import. One left out would bring a second Lit, whose policy a strict CSP refuses. */
function litModules(folder: string): Set<string> {
  const names = new Set<string>();
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !/^(dist|node_modules)$/.test(entry.name))
      for (const name of litModules(path)) names.add(name);
    else if (entry.name.endsWith('.ts'))
      for (const [, name] of readFileSync(path, 'utf8').matchAll(/from '(lit(?:\/[^']+)?)'/g))
        if (name) names.add(name);
  }
  return new Set([...names].sort());
}

/** Modules that `core` shares with the other portal scripts, by the key they have in `globalThis.kepuCore`. */
function sharedModules(): Map<string, string> {
  const shared = new Map<string, string>();
  for (const name of litModules(components)) shared.set(name, name);
  const add = (folder: string) => {
    for (const name of readdirSync(folder).sort()) {
      const path = join(folder, name);
      if (statSync(path).isDirectory()) add(path);
      else if (/\.ts$/.test(name) && !/^types\.ts$|^strings\.ts$/.test(name))
        shared.set(path, relative(components, path).split(sep).join('/').replace(/\.ts$/, ''));
    }
  };
  add(join(components, 'records'));
  add(join(components, 'shared'));
  return shared;
}

const coreEntry = '\0kepu-core';

/** Writes `core`: a script that puts every shared module where the other scripts look for it. */
function corePlugin(shared: Map<string, string>): Plugin {
  return {
    name: 'kepu-core',
    resolveId: (id) => (/(^|[\\/])kepu-core$/.test(id) ? coreEntry : undefined),
    load(id) {
      if (id !== coreEntry) return undefined;
      const lines = ["import '@lit-labs/ssr-client/lit-element-hydrate-support.js';"];
      const keys: string[] = [];
      let index = 0;
      for (const [module, key] of shared) {
        lines.push(`import * as m${index} from ${JSON.stringify(module)};`);
        keys.push(`${JSON.stringify(key)}: m${index}`);
        index += 1;
      }
      lines.push(`globalThis.kepuCore = { ${keys.join(', ')} };`);
      return lines.join('\n');
    },
  };
}

/** Turns imports of shared modules into look-ups in `globalThis.kepuCore`. */
function portalScript(name: string, entry: string, shared: Map<string, string>): InlineConfig {
  const isCore = entry === 'kepu-core';
  return {
    ...common(),
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: {
      alias: [
        { find: '@kepu/components/records', replacement: join(components, 'records/index.ts') },
        { find: /^@kepu\/components\/(.+)\/define$/, replacement: join(components, '$1/define.ts') },
        { find: /^@kepu\/components$/, replacement: join(components, 'index.ts') },
      ],
    },
    plugins: isCore ? [corePlugin(shared)] : [],
    build: {
      outDir: join(site, 'dist/browser'),
      emptyOutDir: isCore,
      target: browserTargets,
      lib: { entry, formats: ['iife'], name: 'kepuPart', fileName: () => `${name}.js` },
      rolldownOptions: isCore
        ? { output: { extend: false } }
        : {
            external: (id: string) => shared.has(id) || shared.has(id.replace(/\.js$/, '.ts')),
            output: {
              globals: (id: string) =>
                `kepuCore[${JSON.stringify(shared.get(id) ?? shared.get(id.replace(/\.js$/, '.ts')) ?? id)}]`,
            },
          },
    },
  };
}

/** The scripts a portal's readers load. */
export function portalScripts(): InlineConfig[] {
  const shared = sharedModules();
  const entries: [string, string][] = [['core', 'kepu-core']];
  for (const element of elements) entries.push([element, join(components, element, 'define.ts')]);
  for (const name of readdirSync(join(site, 'browser')).sort())
    if (/\.entry\.ts$/.test(name)) entries.push([name.replace(/\.entry\.ts$/, ''), join(site, 'browser', name)]);
  return entries.map(([name, entry]) => portalScript(name, entry, shared));
}

function kit(): InlineConfig {
  return {
    ...common(),
    build: {
      outDir: join(site, 'dist'),
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      ssr: true,
      rolldownOptions: {
        input: { cli: join(site, 'cli.ts'), index: join(site, 'index.ts') },
        external: bare,
        // Flat: the code finds its styles and scripts beside itself.
        output: { entryFileNames: '[name].js', chunkFileNames: 'kit-[name].js' },
      },
    },
  };
}

export const builds = { modules, script, kit };

/** For Storybook: sources of the components, and the floor. */
export default defineConfig({
  root,
  resolve: {
    alias: [
      { find: '@kepu/components/define', replacement: resolve(components, 'define.ts') },
      { find: '@kepu/components/records', replacement: resolve(components, 'records/index.ts') },
      { find: /^@kepu\/components$/, replacement: resolve(components, 'index.ts') },
    ],
  },
  build: { target: browserTargets },
});
