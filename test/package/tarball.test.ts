import assert from 'node:assert/strict';
import { type ExecFileSyncOptionsWithStringEncoding, execFileSync, execSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { measureElement } from '../support/element-sizes.js';

/** The packages as a stranger gets them: packed, installed in an empty folder, imported, type-checked, run. */

const root = fileURLToPath(new URL('../..', import.meta.url));
const npm = (folder: string, ...args: string[]) => {
  const path = process.env.npm_execpath;
  const options: ExecFileSyncOptionsWithStringEncoding = { cwd: folder, encoding: 'utf8', stdio: 'pipe' };
  return path && /\.c?js$/.test(path)
    ? execFileSync(process.execPath, [path, ...args], options)
    : execSync(`npm ${args.join(' ')}`, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
};
const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

/** KiB gzip of all five elements with every reader, Lit and Fuse in one script. */
const KEPU_JS_BUDGET = 170.5;

/** KiB gzip of one element with Lit and both languages, before anything is loaded by need. A gallery and its viewer are 20 together. */
const ELEMENT_BUDGETS = {
  'activity-calendar': 32.2,
  'award-table': 20,
  gallery: 14.755,
  'plan-timeline': 18,
  'search-box': 28.3,
};

/**
 * KiB gzip of parts by the beginning of their names: what reads the records that programs wrote, that people write, children
 * of an element, a `src`; what a reader does with the calendar; of the gallery the viewer, what follows behind its first
 * picture, and the filters.
 */
const PART_BUDGETS = { data: 11.6, hand: 33.6, source: 2.7, reader: 3.9, viewer: 5.245, hands: 1.5, filters: 4 };

/** KiB gzip of what every page of a portal with an element loads before the element. */
const CORE_BUDGET = 31.2;

/** Bytes gzip of `kepu-holidays.js` and `kepu-lunar.js` together, which only pages load that ask for them. */
const ALMANAC_BUDGET = 5 * 1024;

describe('packed tarballs in an empty project', () => {
  let folder: string;

  before(() => {
    execFileSync(process.execPath, [join(root, 'test/setup/build.mjs')], { cwd: root, stdio: 'ignore' });
    folder = mkdtempSync(join(tmpdir(), 'kepu-package-'));
    for (const name of ['components', 'site']) npm(join(root, name), 'pack', '--pack-destination', folder);
    const tarballs = readdirSync(folder).filter((file) => file.endsWith('.tgz'));
    assert.equal(tarballs.length, 2);
    const dependencies = Object.fromEntries(
      tarballs.map((file) => [file.includes('components') ? '@kepu/components' : '@kepu/site', `file:./${file}`]),
    );
    writeFileSync(
      join(folder, 'package.json'),
      JSON.stringify({
        name: 'stranger',
        private: true,
        type: 'module',
        dependencies,
        overrides: { '@kepu/components': '$@kepu/components' },
      }),
    );
    npm(folder, 'install', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error');
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  const exportsOf = (name: string) => Object.keys(readJson(join(root, name, 'package.json')).exports as object);

  it('holds no sources, tests or maps of the repository, and a licence', () => {
    for (const name of ['components', 'site']) {
      const installed = join(folder, 'node_modules/@kepu', name);
      assert.ok(existsSync(join(installed, 'LICENSE')), `${name} has no LICENSE`);
      assert.ok(!existsSync(join(installed, 'index.ts')), `${name} ships sources`);
    }
  });

  it('brings the licences of the libraries inside its scripts', () => {
    const inside = {
      'components/dist/script': ['lit', 'fuse.js', 'fflate', 'uqr'],
      'site/dist/browser': ['lit', 'fuse.js', 'fflate', 'uqr'],
      'site/dist': ['markdown-it', 'yaml', 'parse5', 'opencc-js', 'pinyin-pro'],
    };
    for (const [place, libraries] of Object.entries(inside)) {
      const text = readFileSync(join(folder, 'node_modules/@kepu', place, 'licenses.txt'), 'utf8');
      for (const library of libraries)
        assert.match(
          text,
          new RegExp(`^${library} \\d.*\\n\\n(?:.+\\n)*.*(?:Copyright|License)`, 'm'),
          `${place}: ${library}`,
        );
    }
  });

  it('imports every script entry in Node', () => {
    const entries = exportsOf('components').filter((entry) => !/[*]|\.(css|json|js)$/.test(entry));
    assert.ok(entries.length >= 12);
    const script = [...entries.map((entry) => `@kepu/components${entry.slice(1)}`), '@kepu/site']
      .map((entry) => `await import(${JSON.stringify(entry)});`)
      .join('\n');
    writeFileSync(join(folder, 'imports.mjs'), script);
    execFileSync(process.execPath, ['imports.mjs'], { cwd: folder, stdio: 'pipe' });
  });

  it('finds every file that exports name', () => {
    for (const name of ['components', 'site']) {
      const installed = join(folder, 'node_modules/@kepu', name);
      const entries = Object.values(readJson(join(installed, 'package.json')).exports as Record<string, unknown>);
      const files = entries.flatMap((entry) => (typeof entry === 'string' ? [entry] : Object.values(entry as object)));
      for (const file of files as string[])
        assert.ok(existsSync(join(installed, file.replace(/\/\*$/, ''))), `${name}: ${file} is missing`);
    }
  });

  it('names each attribute and event of an element in the readme, and nothing private in the manifest', () => {
    const components = join(folder, 'node_modules/@kepu/components');
    const readme = readFileSync(join(components, 'README.md'), 'utf8');
    const { modules } = readJson(join(components, 'custom-elements.json'));
    type Declaration = { tagName?: string; attributes?: { name: string }[]; events?: { name: string }[] };
    const elements = (modules as { declarations?: Declaration[] }[])
      .flatMap(({ declarations = [] }) => declarations)
      .filter(({ tagName }) => tagName);
    assert.equal(elements.length, 5);
    for (const { tagName, attributes = [], events = [] } of elements)
      for (const { name } of [...attributes, ...events]) {
        assert.match(name, /^[a-z][a-z-]*$/, tagName);
        assert.ok(readme.includes(`\`${name}\``), `${tagName}: ${name}`);
      }
  });

  it('type-checks as a consumer sees it, without skipping library checks', () => {
    writeFileSync(
      join(folder, 'consumer.ts'),
      [
        "import { KepuActivityCalendar, createSearchProvider, type Activity } from '@kepu/components';",
        // What properties and events are made of can be named.
        "import type { AlbumsBy, AlmanacDay as Day, AwardFilter, AwardSortKey, AwardSummary, CalendarFeed, CalendarFilter, CalendarView, Collation, Film, LanesBy, SearchFilter, SortDirection, Titles, Track, WorkFilter } from '@kepu/components';",
        'export type Named = [AlbumsBy, Day, AwardFilter, AwardSortKey, AwardSummary, CalendarFeed, CalendarFilter, CalendarView, Collation, Film, LanesBy, SearchFilter, SortDirection, Titles, Track, WorkFilter];',
        "import '@kepu/components/define';",
        ...['activity-calendar', 'award-table', 'gallery', 'plan-timeline', 'search-box'].flatMap((element) => [
          `import '@kepu/components/${element}/define';`,
          `import * as e_${element.replace('-', '_')} from '@kepu/components/${element}';`,
        ]),
        "import { readTable, readDate } from '@kepu/components/records';",
        "import { publicHolidays, type Holiday } from '@kepu/components/holidays';",
        "import { almanacOf, type AlmanacDay } from '@kepu/components/lunar';",
        'export const days: Holiday[] | undefined = publicHolidays(2026);',
        "export const word: AlmanacDay | undefined = almanacOf('2026-10-12');",
        "import { build, check } from '@kepu/site';",
        "const element: KepuActivityCalendar = document.createElement('kepu-activity-calendar');",
        'const activities: Activity[] | undefined = element.activities;',
        "export const start: string | undefined = readDate('2026年10月12日').start;",
        `export const used = [${['activity-calendar', 'award-table', 'gallery', 'plan-timeline', 'search-box'].map((element) => `e_${element.replace('-', '_')}`).join(', ')}, activities, readTable, build, check, createSearchProvider];`,
      ].join('\n'),
    );
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: {
          target: 'ES2022',
          module: 'NodeNext',
          moduleResolution: 'NodeNext',
          strict: true,
          noEmit: true,
          lib: ['ES2023', 'DOM', 'DOM.Iterable'],
          types: [],
        },
        files: ['consumer.ts'],
      }),
    );
    try {
      execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder], {
        stdio: 'pipe',
        encoding: 'utf8',
      });
    } catch (error) {
      assert.fail(String((error as { stdout?: string }).stdout));
    }
  });

  it('runs `kepu init` and `kepu build`', () => {
    const { bin } = readJson(join(folder, 'node_modules/@kepu/site/package.json'));
    const kepu = join(folder, 'node_modules/@kepu/site', bin.kepu);
    execFileSync(process.execPath, [kepu, 'init', 's'], { cwd: folder, stdio: 'pipe' });
    const output = execFileSync(process.execPath, [kepu, 'build', 's', '--out', 'site', '--json'], {
      cwd: folder,
      encoding: 'utf8',
    });
    const result = JSON.parse(output.slice(output.lastIndexOf('\n{') + 1));
    assert.equal(result.ok, true);
    assert.deepEqual(result.errors, []);
    assert.deepEqual(
      result.warnings.map((each: { code: string }) => each.code).filter((code: string) => code !== 'config/no-url'),
      [],
    );
    assert.ok(existsSync(join(folder, 'site/index.html')));
  });

  it('keeps holidays and lunar dates out of the classic script, and small', () => {
    const read = (name: string) =>
      readFileSync(join(folder, 'node_modules/@kepu/components/dist/script', name), 'utf8');
    const parts = ['kepu-holidays.js', 'kepu-lunar.js'].map(read);
    assert.ok(!parts.some((part) => /[^\x00-\x7f]/.test(part)), 'a part has characters beyond ASCII');
    const gzip = parts.reduce((sum, part) => sum + gzipSync(part, { level: 9 }).length, 0);
    assert.ok(gzip <= ALMANAC_BUDGET, `holidays and lunar dates are ${gzip} bytes gzip`);
    const script = read('kepu.js');
    for (const sign of ['G1001+6', '204o0n4w1aa8']) {
      assert.ok(parts.some((part) => part.includes(sign)));
      assert.ok(!script.includes(sign), `kepu.js holds ${sign}`);
    }
  });

  it('keeps the classic script within its budget and free of anything but ASCII', () => {
    const script = readFileSync(join(folder, 'node_modules/@kepu/components/dist/script/kepu.js'));
    assert.ok(!/[^\x00-\x7f]/.test(script.toString('utf8')), 'kepu.js has characters beyond ASCII');
    const gzip = gzipSync(script, { level: 9 }).length;
    assert.ok(gzip <= KEPU_JS_BUDGET * 1024, `kepu.js is ${gzip} bytes gzip`);
  });

  it('calls nothing that the oldest browsers lack: a compiler brings syntax down to them, not methods', () => {
    // A spread of a call `...at(` by a minified name is none. Before 91, Chromium loses what follows a spread behind `?.`.
    const young =
      /\?\.(?:[\w$]+\.?)*\((?:[^()]*,)?\.\.\.[^(),]*,|(?<!\.)\.at\(|\.findLast|\.toSorted\(|\.toReversed\(|structuredClone|Object\.(hasOwn|groupBy)|Promise\.any/;
    for (const [name, scripts] of [
      ['components', 'dist/script'],
      ['site', 'dist/browser'],
    ] as const) {
      const scriptsFolder = join(folder, 'node_modules/@kepu', name, scripts);
      const files = readdirSync(scriptsFolder).filter((file) => file.endsWith('.js'));
      assert.ok(files.length > 4, name);
      for (const file of files) {
        const [found] = young.exec(readFileSync(join(scriptsFolder, file), 'utf8')) ?? [];
        assert.equal(found, undefined, `${file} calls ${found}`);
      }
    }
  });

  it('keeps every element and the portal’s core within their budgets', async () => {
    const installed = join(folder, 'node_modules/@kepu');
    for (const [element, budget] of Object.entries(ELEMENT_BUDGETS)) {
      const { start, parts } = await measureElement(join(installed, 'components'), element);
      assert.ok(start <= budget * 1024, `${element} is ${start} bytes gzip`);
      for (const [kind, limit] of Object.entries(PART_BUDGETS))
        for (const [name, bytes] of Object.entries(parts))
          if (name.startsWith(`${kind}-`)) assert.ok(bytes <= limit * 1024, `${name} is ${bytes} bytes gzip`);
    }
    const { core } = readJson(join(installed, 'site/dist/browser/manifest.json'));
    assert.ok(core.gzip <= CORE_BUDGET * 1024, `core is ${core.gzip} bytes gzip`);
  });
});
