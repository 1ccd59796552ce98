/** What the builds of `vite.config.ts` do to the code on its way through the bundler. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Escapes what is not ASCII: a page in GBK reads a script without a charset of its own as GBK. */
export function asciiOnly(): Plugin {
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
export function partsInside(): Plugin {
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
export function alikeTogether(components: string): Plugin {
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

/**
 * Takes imports from `records/index` right out of the files that it names: Rolldown (1.2) loses track of an external that
 * is reached through re-exports alone.
 */
export function withoutBarrel(components: string): Plugin {
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

/** What `core` gives to the other portal scripts: module → its key in `globalThis.kepuCore` and the names it gives. */
export type Shared = Map<string, { key: string; names?: string[] }>;

const coreEntry = '\0kepu-core';

/** Writes `core`: a script that puts every shared module where the other scripts look for it. */
export function corePlugin(shared: Shared): Plugin {
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
 * Lets the other chunks take from the scope what an entry gives them, and not from the entry by its name: under another name – behind a
 * query, as a copy – it would be loaded twice. For its users the entry keeps `search` alone.
 */
export function takeFromScope(entry: string, global: string): Plugin {
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

/** Source files below a folder, built ones and those of packages left out. */
export function filesEnding(folder: string, ending: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return /^(dist|node_modules)$/.test(entry.name) ? [] : filesEnding(path, ending);
    return entry.name.endsWith(ending) ? [path] : [];
  });
}
