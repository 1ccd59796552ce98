// Past 300 lines: all builds of both packages, which lean on each other: what one shares, the next leaves out.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BuildOptions, InlineConfig, Plugin } from 'vite';
import { build, defineConfig } from 'vite';
import {
  alikeTogether,
  asciiOnly,
  corePlugin,
  filesEnding,
  partsInside,
  type Shared,
  takeFromScope,
  withoutBarrel,
} from './test/setup/bundler-plugins.js';
import { plainCss, plainHtml } from './test/setup/plain-css.js';

/**
 * The builds of both packages, by name.
 *
 * - `modules`  components as ES modules, one file a source file, for bundlers
 * - `script`   `kepu.js`, every element in one classic script
 * - `parts`    `kepu-holidays.js`, `kepu-xlsx.js` and the like (see `parts` below), which `kepu.js` loads from beside itself by need
 * - `portal`   what a portal's readers load: `core` (Lit, hydration, records, shared parts) as one classic script and
 *              one classic script an entry that takes those from `core`; classic, because `file://` knows no modules.
 *              Its elements read tables that the kit wrote, and nothing else. The search engine, which a worker runs, and
 *              `search/search.mjs` stand alone
 * - `kit`      the kit for Node with what it needs in it, but for Lit, the elements and sharp
 *
 * `test/setup/build.mjs` runs them in this order; Storybook takes the default export.
 */

const root = fileURLToPath(new URL('.', import.meta.url));
const components = join(root, 'components');
const site = join(root, 'site');

/**
 * Browser floor: Chromium 86, Safari 14, Firefox 78. They all know ES2020; named itself, Chromium 86 would have every `?.` written
 * out (2.4 KiB gzip of `kepu.js`) for a fault with a spread before other arguments, of which there is none: a test looks.
 */
export const browserTargets = ['es2020', 'safari14', 'firefox78'];

const elements = ['activity-calendar', 'award-table', 'gallery', 'plan-timeline', 'search-box'];

/** Imports of other packages; the compiler’s own helpers are built in. */
const bare = /^(?!@oxc-project\/)[^./\0](?!:)/;

/** What the kit takes of the components that is code without elements. */
const WITHIN_KIT = /^@kepu\/components\/(records|search|holidays|lunar)$/;

/** What the kit imports where it is installed: code of the machine, and the elements with the one Lit that they share. */
const BESIDE_KIT = /^(?:sharp|lit|@lit-labs\/ssr|@kepu\/components)(?:\/|$)/;

function common(plugins: Plugin[] = []): InlineConfig {
  return {
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    define: {},
    plugins: [plainCss(), plainHtml(), ...plugins],
  };
}

function modules(): InlineConfig {
  const entries: Record<string, string> = {
    index: 'index.ts',
    define: 'define.ts',
    'define.server': 'define.server.ts',
    'records/index': 'records/index.ts',
    'holidays/index': 'holidays/index.ts',
    'lunar/index': 'lunar/index.ts',
    'search/index': 'search/index.ts',
  };
  for (const element of elements) entries[`${element}/define`] = `${element}/define.ts`;
  for (const element of ['activity-calendar', 'award-table', 'gallery', 'plan-timeline'])
    entries[`${element}/define.server`] = `${element}/define.server.ts`;
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

/** Classic scripts cannot import: they load their parts as scripts. */
const scriptParts = {
  find: /^\.\/(almanac|file|word|award|panel|sound)-parts\.js$/,
  replacement: './$1-parts.script.js',
};

/** In a portal the kit has written every table: its elements need no more than the form of what was written. */
const writtenAlone = {
  find: /^(?:\.\/(?:hand-[\w-]+|json-file|long-table|source-file)|\.\.\/records\/repair-records)\.js$/,
  replacement: join(components, 'records/readers/none.ts'),
};

/** Parts that are loaded by need: folder of the entry → the global that holds its exports. */
const parts = {
  holidays: 'kepuHolidays',
  lunar: 'kepuLunar',
  ics: 'kepuIcs',
  sharing: 'kepuSharing',
  qr: 'kepuQr',
  pinyin: 'kepuPinyin',
  traditional: 'kepuTraditional',
  xlsx: 'kepuXlsx',
  certificate: 'kepuCertificate',
};

/** @param outDir Folder of the scripts that load it. */
function part(folder: keyof typeof parts, outDir: string): InlineConfig {
  return {
    ...common([asciiOnly()]),
    build: {
      outDir,
      emptyOutDir: false,
      target: browserTargets,
      lib: {
        entry: join(components, folder, 'index.ts'),
        formats: ['iife'],
        name: parts[folder],
        fileName: () => `kepu-${folder}.js`,
      },
    },
  };
}

function partsOfScript(): InlineConfig[] {
  const outDir = join(components, 'dist/script');
  return (Object.keys(parts) as (keyof typeof parts)[]).map((folder) => part(folder, outDir));
}

function script(): InlineConfig {
  return {
    ...common([asciiOnly(), partsInside(), alikeTogether(components)]),
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { alias: [scriptParts] },
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
  const names = filesEnding(folder, '.ts').flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/from '(lit(?:\/[^']+)?)'/g)].map(([, name = '']) => name),
  );
  return new Set(names.sort());
}

/**
 * Finds what several scripts need, by building them together: Rolldown puts it into chunks of its own. Records and
 * shared parts that one script alone uses stay in that script; Lit is always shared.
 */
async function sharedModules(entries: Record<string, string>): Promise<Shared> {
  const shared: Shared = new Map([...litModules(components)].map((name) => [name, { key: name }]));
  const survey: Plugin = {
    name: 'kepu-survey',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((chunk) => chunk.type === 'chunk');
      const imported = new Set(
        chunks
          .filter(({ isEntry }) => isEntry)
          .flatMap(({ moduleIds }) => moduleIds)
          .flatMap((id) => this.getModuleInfo(id)?.importedIds ?? []),
      );
      for (const { modules } of chunks.filter(({ isEntry }) => !isEntry))
        for (const [path, { renderedExports }] of Object.entries(modules))
          if (imported.has(path) && sharedPath.test(path) && renderedExports.length > 0)
            shared.set(path, {
              key: relative(components, path).split(sep).join('/').replace(/\.ts$/, ''),
              names: [...renderedExports].sort(),
            });
    },
  };
  await build({
    ...common([survey, withoutBarrel(components), partsInside()]),
    resolve: { alias: [...sources, scriptParts, writtenAlone] },
    build: { write: false, minify: false, target: browserTargets, rolldownOptions: { input: entries } },
  });
  return new Map([...shared].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** One line of a few scripts is shorter in each of them than its place in `core`. */
const sharedPath = /[\\/]components[\\/](records|shared)[\\/](?!(?:list-year|plan-column)\.)/;

/** Our own packages, as sources. */
const sources = [
  { find: /^@kepu\/components\/(records|holidays|lunar|search)$/, replacement: join(components, '$1/index.ts') },
  { find: /^@kepu\/components\/(.+)\/define$/, replacement: join(components, '$1/define.ts') },
  { find: /^@kepu\/components$/, replacement: join(components, 'index.ts') },
];

/** Turns imports of shared modules into look-ups in `globalThis.kepuCore`. */
function portalScript(name: string, entry: string, shared: Shared): InlineConfig {
  const isCore = entry === 'kepu-core';
  return {
    ...common([...(isCore ? [corePlugin(shared)] : []), withoutBarrel(components), partsInside()]),
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { alias: [...sources, scriptParts, writtenAlone] },
    build: {
      outDir: join(site, 'dist/browser'),
      emptyOutDir: isCore,
      target: browserTargets,
      lib: { entry, formats: ['iife'], name: 'kepuPart', fileName: () => `${name}.js` },
      rolldownOptions: isCore
        ? { output: { extend: false } }
        : {
            external: (id: string) => sharedPart(shared, id) !== undefined,
            output: {
              globals: (id: string) => `kepuCore[${JSON.stringify(sharedPart(shared, id)?.key ?? id)}]`,
            },
          },
    },
  };
}

function sharedPart(shared: Shared, id: string): { key: string } | undefined {
  return shared.get(id) ?? shared.get(id.replace(/\.js$/, '.ts'));
}

/** A script of a portal that shares nothing with `core`. */
const apart = (build: BuildOptions): InlineConfig => ({
  ...common([withoutBarrel(components)]),
  resolve: { alias: sources },
  build: { outDir: join(site, 'dist/browser'), emptyOutDir: false, target: browserTargets, ...build },
});

/** `search/search.mjs` of a portal, of which the kit knows the place and the index; what it loads by need lies in `kepu`. */
const searchModule = (): InlineConfig =>
  apart({
    // No library for Vite, which would leave the blanks in a module.
    modulePreload: false,
    rolldownOptions: {
      input: { search: join(site, 'browser/search-module.ts') },
      preserveEntrySignatures: 'allow-extension',
      output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: 'kepu-[name].js' },
      plugins: [takeFromScope('search.mjs', 'kepuSearch')],
    },
  });

/** The engine of the search, worker and script in one; a worker has no `core`. */
const searchEngine = (): InlineConfig =>
  apart({
    lib: {
      entry: join(site, 'browser/search-engine.ts'),
      formats: ['iife'],
      name: 'kepuPart',
      fileName: () => 'kepu-engine.js',
    },
  });

/** The scripts a portal's readers load; the search box is part of `search`. */
export async function portalScripts(): Promise<InlineConfig[]> {
  const entries: Record<string, string> = {};
  for (const element of elements)
    if (element !== 'search-box') entries[element] = join(components, element, 'define.ts');
  for (const name of readdirSync(join(site, 'browser')).sort())
    if (/\.entry\.ts$/.test(name)) entries[name.replace(/\.entry\.ts$/, '')] = join(site, 'browser', name);
  // On every page and before everything else, so it takes nothing from `core`.
  const { site: _alone, ...others } = entries;
  const shared = await sharedModules(others);
  return [
    portalScript('core', 'kepu-core', shared),
    // Holidays travel as data of the pages.
    ...(['ics', 'lunar', 'qr', 'sharing', 'pinyin', 'traditional', 'xlsx', 'certificate'] as const).map((name) =>
      part(name, join(site, 'dist/browser')),
    ),
    ...Object.entries(entries).map(([name, entry]) => portalScript(name, entry, shared)),
    searchEngine(),
    searchModule(),
  ];
}

function kit(): InlineConfig {
  return {
    ...common(),
    resolve: {
      alias: [
        { find: WITHIN_KIT, replacement: `${components}/$1/index.ts` },
        // The same code, written in modules: what nobody uses is left out.
        { find: /^yaml$/, replacement: join(root, 'node_modules/yaml/browser/index.js') },
      ],
    },
    ssr: { noExternal: true },
    build: {
      outDir: join(site, 'dist'),
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      ssr: true,
      rolldownOptions: {
        input: { cli: join(site, 'cli.ts'), index: join(site, 'index.ts') },
        // All else comes along: to find and load some four hundred small modules takes longer than to build a small portal.
        external: (id: string) => BESIDE_KIT.test(id) && !WITHIN_KIT.test(id),
        // Flat: the code finds its styles and scripts beside itself.
        output: { entryFileNames: '[name].js', chunkFileNames: 'kit-[name].js' },
      },
    },
  };
}

export const builds = { modules, script, parts: partsOfScript, kit };

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
