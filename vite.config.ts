// Past 300 lines: all builds of both packages, which lean on each other: what one shares, the next leaves out.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BuildOptions, InlineConfig, Plugin } from 'vite';
import { build, defineConfig } from 'vite';
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
 * - `kit`      the kit for Node, dependencies external
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

/** Escapes what is not ASCII: a page in GBK reads a script without a charset of its own as GBK. */
function asciiOnly(): Plugin {
  return {
    name: 'kepu-ascii-only',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk')
          file.code = file.code.replace(
            /[\u0080-\uffff]/g,
            (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
          );
    },
  };
}

/**
 * Holds in a classic script what it would import by need. Rolldown would do so, too, but wraps all that a part shares with
 * the rest in functions: 1.2 KiB gzip of `kepu.js`.
 */
function partsInside(): Plugin {
  return {
    name: 'kepu-parts-inside',
    enforce: 'pre',
    transform(code, id) {
      if (!/[\\/]components[\\/]/.test(id)) return undefined;
      const imports: string[] = [];
      const inside = code.replace(/(?<!typeof )import\(('\.[^']+')\)/g, (_, path: string) => {
        imports.push(`import * as kepuPart${imports.length} from ${path};`);
        return `Promise.resolve(kepuPart${imports.length - 1})`;
      });
      // Lines stay where they were.
      return imports.length > 0 ? { code: imports.join('') + inside, map: null } : undefined;
    },
  };
}

/**
 * Puts what is alike beside each other, the styles of all elements and their events: gzip looks back 32 KiB, in a file of 480.
 * Hydration support stays first.
 */
function alikeTogether(): Plugin {
  return {
    name: 'kepu-alike-together',
    enforce: 'pre',
    transform(code, id) {
      if (id !== join(components, 'script.ts')) return undefined;
      const files = ['styles', 'events'].flatMap((name) => filesEnding(components, `.${name}.ts`));
      const imports = files.map((file) => `import ${JSON.stringify(file)};`).join('');
      return { code: code.replace("import './define.js';", (define) => imports + define), map: null };
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
    ...common([asciiOnly(), partsInside(), alikeTogether()]),
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

/** Source files below a folder, built ones and those of packages left out. */
function filesEnding(folder: string, ending: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return /^(dist|node_modules)$/.test(entry.name) ? [] : filesEnding(path, ending);
    return entry.name.endsWith(ending) ? [path] : [];
  });
}

/** What `core` gives to the other portal scripts: module → its key in `globalThis.kepuCore` and the names it gives. */
type Shared = Map<string, { key: string; names?: string[] }>;

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
    ...common([survey, withoutBarrel(), partsInside()]),
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

const coreEntry = '\0kepu-core';

/** Writes `core`: a script that puts every shared module where the other scripts look for it. */
function corePlugin(shared: Shared): Plugin {
  return {
    name: 'kepu-core',
    resolveId: (id) => (/(^|[\\/])kepu-core$/.test(id) ? coreEntry : undefined),
    load(id) {
      if (id !== coreEntry) return undefined;
      const lines = ["import '@lit-labs/ssr-client/lit-element-hydrate-support.js';"];
      const parts: string[] = [];
      let index = 0;
      for (const [module, { key, names }] of shared) {
        const own = (name: string) => `${name} as m${index}_${name}`;
        const clause = names === undefined ? `* as m${index}` : `{ ${names.map(own).join(', ')} }`;
        const value = names?.map((name) => `${name}: m${index}_${name}`).join(', ');
        lines.push(`import ${clause} from ${JSON.stringify(module)};`);
        parts.push(`${JSON.stringify(key)}: ${value === undefined ? `m${index}` : `{ ${value} }`}`);
        index += 1;
      }
      lines.push(`globalThis.kepuCore = { ${parts.join(', ')} };`);
      return lines.join('\n');
    },
  };
}

/**
 * Takes imports from `records/index` right out of the files that it names: Rolldown (1.2) loses track of an external that
 * is reached through re-exports alone.
 */
function withoutBarrel(): Plugin {
  const files = new Map<string, string>();
  const index = readFileSync(join(components, 'records/index.ts'), 'utf8');
  for (const [, names = '', file = ''] of index.matchAll(/export \{([^}]+)\} from '\.\/([^']+)'/g))
    for (const name of names.split(',')) files.set(name.trim(), file);
  return {
    name: 'kepu-without-barrel',
    enforce: 'pre',
    transform(code, id) {
      if (!/[\\/]components[\\/]/.test(id)) return undefined;
      return code.replace(
        /import \{([^}]+)\} from '(\.[^']*\/records\/)index\.js'/g,
        (_, names: string, folder: string) =>
          names
            .split(',')
            .map((name) => name.trim())
            .filter((name) => name !== '')
            .map((name) => `import { ${name} } from '${folder}${files.get(name.replace(/ as .*/, '')) ?? 'types.js'}'`)
            .join(';'),
      );
    },
  };
}

/** Turns imports of shared modules into look-ups in `globalThis.kepuCore`. */
function portalScript(name: string, entry: string, shared: Shared): InlineConfig {
  const isCore = entry === 'kepu-core';
  return {
    ...common([...(isCore ? [corePlugin(shared)] : []), withoutBarrel(), partsInside()]),
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
  ...common([withoutBarrel()]),
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
      output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: 'kepu-other-ways.js' },
      plugins: [takeFromScope('search.mjs', 'kepuSearch')],
    },
  });

/**
 * Lets the other chunks take from the scope what an entry gives them, and not from the entry by its name: under another name – behind a
 * query, as a copy – it would be loaded twice. For its users the entry keeps `search` alone.
 */
function takeFromScope(entry: string, global: string): Plugin {
  const pairs = (list: string) => list.split(',').map((pair) => pair.split(' as ') as [string, string?]);
  return {
    name: 'take-from-scope',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        if (chunk.isEntry)
          chunk.code = chunk.code
            .replace(/export\{([^}]*)\};?\s*$/, (_all, list: string) => {
              const given = pairs(list).filter(([, name]) => name !== 'search');
              const own = pairs(list).find(([, name]) => name === 'search');
              if (!own) throw new Error(`${entry} does not export “search” as it did.`);
              return `self.${global}={${given.map(([from, name = from]) => `${name}:${from}`)}};export{${own.join(' as ')}};\n`;
            })
            .replace(/(import\(["'`])\.\/(?=kepu-)/g, '$1../kepu/');
        else
          chunk.code = chunk.code.replace(
            new RegExp(`import\\{([^}]*)\\}from\\s*["'\`]\\./${entry}["'\`];`),
            (_all, list: string) =>
              `const{${pairs(list).map(([from, name = from]) => `${from}:${name}`)}}=self.${global};`,
          );
        if (chunk.code.includes(`./${entry}`) || (chunk.isEntry && !chunk.code.includes(`self.${global}=`)))
          throw new Error(`${chunk.fileName} still takes what it needs from ${entry}.`);
      }
    },
  };
}

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
    resolve: { alias: [{ find: WITHIN_KIT, replacement: `${components}/$1/index.ts` }] },
    build: {
      outDir: join(site, 'dist'),
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      ssr: true,
      rolldownOptions: {
        input: { cli: join(site, 'cli.ts'), index: join(site, 'index.ts') },
        // Records and search come along: to load their two hundred modules takes longer than to build a small portal.
        external: (id: string) => bare.test(id) && !WITHIN_KIT.test(id),
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
