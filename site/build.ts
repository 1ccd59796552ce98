import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { collect } from './collect/collect.js';
import { Findings } from './collect/findings/findings.js';
import { loadRomaniserFor } from './collect/romanise.js';
import type { OutputFile, Site } from './collect/site.js';
import { CONFIG_FILE, loadConfig } from './config/load-config.js';
import type { Diagnostic } from './diagnostics/diagnostic.js';
import { locate } from './diagnostics/locate.js';
import { sortDiagnostics } from './diagnostics/sort.js';
import { readDocuments } from './documents/read-documents.js';
import { loadBrowserFiles } from './load-browser-files.js';
import { makeOutputs } from './outputs/outputs.js';
import { namedFiles } from './parse/named-files.js';
import { parse } from './parse/parse.js';
import { measurePictures } from './pictures/measure-pictures.js';
import { PictureStore } from './pictures/picture-store.js';
import { read } from './read/read.js';
import type { SourceFile } from './read/source-file.js';
import type { BrowserFiles } from './render/browser-files.js';
import { loadPrerenderer } from './render/prerenderer.js';
import { render } from './render/render.js';
import { stringsFor } from './render/strings/strings-for.js';
import { alphabetOf, loadSounds } from './search/alphabet.js';
import { IndexCache } from './search/index-cache.js';
import { indexName, searchModule } from './search/index-part.js';
import { type SearchIndex, search } from './search/search.js';
import { makeSearchLines } from './search/search-lines.js';
import type { SelfTest } from './search/self-test.js';
import { trySearch } from './search/try-search.js';
import { Stopwatch } from './stopwatch.js';
import { write } from './write/write.js';

/** Size of everything up to the first search result, compressed, above which a build warns. */
const SEARCH_LIMIT_KB = 300;

export interface CheckOptions {
  /** The content folder. */
  root: string;
  /** The only clock, `YYYY-MM-DD`. Default: `SOURCE_DATE_EPOCH`, else today in the portal's time zone. */
  date?: string;
  /** Publish drafts too. */
  drafts?: boolean;
  /** Treat warnings as errors. */
  strict?: boolean;
  /** Language of the findings. Default: that of the site. */
  lang?: 'zh-CN' | 'en';
}

export interface BuildOptions extends CheckOptions {
  /** The output folder: absent, empty or made by us. Default: `dist` in the content folder. */
  out?: string;
  /** Path the portal is served under, for `404.html` alone; default `/`. */
  base?: string;
  /** Where what is known of pictures is kept, the encoded ones, and the search index; default: `.kepu/pictures` in the content folder. */
  cacheDir?: string;
  /** Look for a string of every section in the search index, not only for a sample. */
  verify?: boolean;
  signal?: AbortSignal;
  onProgress?: (progress: Progress) => void;
}

/** What a build is doing, and the language of what it says. `done` and `total` count pictures. */
export type Progress = { lang: 'zh-CN' | 'en' } & (
  | { step: 'read' | 'parse' | 'collect' | 'write' }
  | { step: 'pictures'; done: number; total: number }
);

export interface CheckResult {
  /** No errors; with `strict`, no warnings either. */
  ok: boolean;
  /** Number of published pages. */
  pages: number;
  /** Sorted. */
  diagnostics: Diagnostic[];
  /** Milliseconds by stage. */
  timings: Record<string, number>;
  /** Language of the findings. */
  lang: 'zh-CN' | 'en';
  /** Text of a source file with findings, for code frames. */
  sourceOf: (file: string) => string | undefined;
}

export interface BuildResult extends CheckResult {
  /** Number of files written; 0 if there were errors. */
  files: number;
  /** Absolute path. */
  out: string;
  /** Compressed bytes a reader waits for until the first search result. */
  searchBytes: number;
  /** How the search index was tried; undefined if there is nothing to search, or there were errors before. */
  selfTest: SelfTest | undefined;
}

/** A portal before it is written: the site and everything needed to make its files. */
export interface Portal extends CheckResult {
  /** Undefined if there were errors. */
  site?: Site;
  watch: Stopwatch;
}

/**
 * Builds the portal: reads and checks everything, then replaces the output folder. With errors nothing is written.
 *
 * @throws EnvironmentFault if the machine does not let us; the signal's reason if it was aborted.
 */
export async function build(options: BuildOptions): Promise<BuildResult> {
  const out = resolve(options.out ?? join(options.root, 'dist'));
  const store = new PictureStore(options.cacheDir ?? pictureFolder(options.root));
  const portal = await preparePortal(options, store);
  if (!portal.site || !portal.ok) return { ...portal, files: 0, out, searchBytes: 0, selfTest: undefined };

  const { site, watch, lang } = portal;
  options.onProgress?.({ step: 'write', lang });
  const browserFiles = loadBrowserFiles();
  const { outputs, index, searchBytes } = await makePortalFiles(
    site,
    browserFiles,
    options.base,
    watch,
    new IndexCache(join(options.cacheDir ?? join(options.root, '.kepu'), 'search.ndjson'), browserFiles.searchModule),
  );
  try {
    const tested = await watch.time('self-test', () =>
      trySearch(site, stringsFor(site.config.lang).kinds, index, { every: options.verify === true, lang: portal.lang }),
    );
    const found = [...portal.diagnostics, ...weighSearch(searchBytes, portal.lang), ...tested.diagnostics];
    if (tested.diagnostics.length > 0)
      return {
        ...portal,
        ...judge(found, false),
        timings: watch.timings,
        files: 0,
        out,
        searchBytes,
        selfTest: tested.result,
      };
    const result = await watch.time('write', () =>
      write(out, outputs, {
        store,
        lang,
        ...(options.signal && { signal: options.signal }),
        onPicture: (done, total) => options.onProgress?.({ step: 'pictures', lang, done, total }),
      }),
    );
    return {
      ...portal,
      ...judge([...found, ...result.diagnostics], false),
      timings: watch.timings,
      files: result.files,
      out,
      searchBytes,
      selfTest: tested.result,
    };
  } finally {
    index.files.close();
  }
}

/** Where a content folder keeps what builds found out about its pictures. */
export function pictureFolder(root: string): string {
  return join(root, '.kepu', 'pictures');
}

/** Reads and checks everything a build would, and writes nothing. */
export async function check(options: CheckOptions): Promise<CheckResult> {
  const store = new PictureStore(pictureFolder(options.root));
  const { site: _site, watch: _watch, ...result } = await preparePortal(options, store);
  return result;
}

/**
 * The stages up to `collect`: all that can find fault with content.
 *
 * @param store What earlier builds know of the pictures; it learns what this one finds out.
 */
export async function preparePortal(
  options: CheckOptions & Pick<BuildOptions, 'onProgress' | 'signal'>,
  store: PictureStore,
): Promise<Portal> {
  const watch = new Stopwatch();
  const {
    config,
    diagnostics: ofConfig,
    text: configText,
  } = await watch.time('config', () => loadConfig(options.root, options.lang));
  const lang = options.lang ?? config.lang;
  const next = async (step: 'read' | 'parse' | 'collect'): Promise<void> => {
    options.onProgress?.({ step, lang });
    // The stages do not wait for anything; signals get their turn between them.
    await new Promise((resume) => setImmediate(resume));
    options.signal?.throwIfAborted();
  };

  await next('read');
  const { files, diagnostics: ofRead } = await watch.time('read', () => read(options.root, { lang, store }));
  const buildDate = options.date ?? today(config.timezone);

  await next('parse');
  const { pages, diagnostics: ofParse } = await watch.time('parse', () => parse(files, { config, buildDate, lang }));

  const isNamed = namedFiles(pages, config.logo);
  await watch.time('measure', () => measurePictures(files, isNamed, store));
  watch.timeSync('documents', () => readDocuments(files, isNamed));

  await next('collect');
  const romanise = await loadRomaniserFor(pages, config);
  const { site, diagnostics: ofCollect } = await watch.time('collect', () =>
    collect(pages, files, { config, buildDate, lang, drafts: options.drafts ?? false, ...(romanise && { romanise }) }),
  );

  const { found, sourceOf } = locateAll([...ofConfig, ...ofRead, ...ofParse, ...ofCollect], configText, files);
  const judged = judge(found, options.strict ?? false);
  return {
    ...judged,
    pages: site.pages.length,
    timings: watch.timings,
    lang,
    sourceOf,
    ...(judged.ok && { site }),
    watch,
  };
}

/**
 * Findings with their places, and the texts of the files they are in, as long as somebody may ask for them. A function of its own: what
 * it returns would keep everything else alive that stands beside it, all sources and all pages as they were parsed.
 */
function locateAll(
  diagnostics: Diagnostic[],
  configText: string | undefined,
  files: readonly SourceFile[],
): { found: Diagnostic[]; sourceOf: (file: string) => string | undefined } {
  const textByPath = new Map([[CONFIG_FILE, configText], ...files.map((file) => [file.path, file.text] as const)]);
  const sourceOf = (file: string) => textByPath.get(file);
  const found = locate(diagnostics, sourceOf);
  const told = new Set(found.map(({ file }) => file));
  for (const path of textByPath.keys()) if (path !== CONFIG_FILE && !told.has(path)) textByPath.delete(path);
  return { found, sourceOf };
}

/**
 * All files of a portal. Pages are made one by one as they are asked for, so that a large portal is never in memory
 * as a whole.
 */
export async function makePortalFiles(
  site: Site,
  browserFiles: BrowserFiles,
  base = '/',
  watch = new Stopwatch(),
  cache?: IndexCache,
): Promise<{ outputs: Iterable<OutputFile>; index: SearchIndex; searchBytes: number }> {
  const { kinds, home } = stringsFor(site.config.lang);
  const prerenderer = await loadPrerenderer(site);
  const index = await watch.time('search', () => search(site, { kinds, records: home }, cache));
  const sounds = await loadSounds();
  const alphabet = watch.timeSync('search', () => alphabetOf(site, home, sounds));
  const engine = browserFiles.parts.filter(({ path }) => path.includes('kepu-engine.'));
  const scripts = [browserFiles.core, browserFiles.search, ...engine];
  const searchBytes = scripts.reduce((sum, { text }) => sum + gzipSync(text).length, index.bytesToFirstResult);

  function* outputs(): Generator<OutputFile> {
    yield* render(site, { browserFiles, prerenderer, searchIndex: index.path, alphabet, base });
    yield* index.files;
    if (index.path !== '') yield searchModule(browserFiles.searchModule, index.files.valueOf(indexName(index.path)));
    yield makeSearchLines(site);
    yield* makeOutputs(site);
  }
  return { outputs: outputs(), index, searchBytes };
}

/** A warning if a reader waits for too much until the first search result. */
function weighSearch(bytes: number, lang: 'zh-CN' | 'en'): Diagnostic[] {
  const findings = new Findings(lang);
  const kilobytes = Math.ceil(bytes / 1024);
  if (kilobytes > SEARCH_LIMIT_KB)
    findings.add('search/large', { file: CONFIG_FILE }, { found: kilobytes, limit: SEARCH_LIMIT_KB });
  return findings.diagnostics;
}

function judge(diagnostics: readonly Diagnostic[], strict: boolean): { ok: boolean; diagnostics: Diagnostic[] } {
  return {
    ok: !diagnostics.some(({ severity }) => strict || severity === 'error'),
    diagnostics: sortDiagnostics(diagnostics),
  };
}

/** The civil day of the clock, or of `SOURCE_DATE_EPOCH` (seconds), in a time zone. */
function today(timezone: string): string {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  const moment = epoch !== undefined && /^\d+$/.test(epoch) ? new Date(Number(epoch) * 1000) : new Date();
  // Sweden writes dates as ISO does.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: timezone }).format(moment);
}
