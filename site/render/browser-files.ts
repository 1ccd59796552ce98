import { createHash } from 'node:crypto';

/** The elements a portal prerenders. */
export type ElementTag = 'kepu-activity-calendar' | 'kepu-award-table' | 'kepu-gallery' | 'kepu-plan-timeline';

/** One script or sheet for readers' browsers. */
export interface BrowserFile {
  /** Relative to the portal's root, named by its content: `kepu/core.1a2b3c4d.js`. */
  path: string;
  text: string;
}

/** What a portal's readers load, all of it built before the kit runs. */
export interface BrowserFiles {
  /** Lit, hydration, records and shared parts; before any element. */
  core: BrowserFile;
  elements: Record<ElementTag, BrowserFile>;
  /** Colour scheme, grade, menu, countdowns, the ring's hand; on every page, small, no Lit. */
  site: BrowserFile;
  /** What elements load when a reader or an author asks: calendar files, lunar dates, QR codes, pinyin, traditional characters, spreadsheets, certificates, the engine of the search. */
  parts: BrowserFile[];
  /** The search box; loaded by need. */
  search: BrowserFile;
  /** Text of `search/search.mjs`, which lies beside the index; see `site/browser/search-module.ts`. */
  searchModule: string;
  /** The portal's one stylesheet. */
  styles: BrowserFile;
  /** Licences of the libraries inside the scripts, which ask to go with them. */
  licenses: BrowserFile;
}

/** `manifest.json` of the browser build: name of a script → its hashed file. */
export type BrowserManifest = Record<string, { file: string }>;

/** Folder of all browser files in a portal. */
const FOLDER = 'kepu';

/** Sheets that make up the portal's stylesheet, in order; `tokens.css` is the components', the rest `render/styles`. */
export const STYLE_SHEETS = [
  'tokens.css',
  'base.css',
  'frame.css',
  'prose.css',
  'containers.css',
  'page.css',
  'ring.css',
  'home.css',
  'home-bands.css',
  'made.css',
  'honours.css',
  'pivots.css',
  'years.css',
  'search.css',
  'print.css',
  'print-figures.css',
] as const;

/**
 * Gathers the browser files.
 *
 * @param manifest Read from `dist/browser/manifest.json`.
 * @param readScript Text of a file beside the manifest.
 * @param readSheet Text of one of `STYLE_SHEETS`.
 * @throws Error if the browser build is not complete: a fault of the installation, not of content.
 */
export function gatherBrowserFiles(
  manifest: BrowserManifest,
  readScript: (file: string) => string,
  readSheet: (name: (typeof STYLE_SHEETS)[number]) => string,
): BrowserFiles {
  const script = (name: string): BrowserFile => {
    const entry = manifest[name];
    if (!entry) throw new Error(`The browser build has no “${name}”; build the packages again.`);
    return { path: `${FOLDER}/${entry.file}`, text: readScript(entry.file) };
  };
  return {
    core: script('core'),
    elements: {
      'kepu-activity-calendar': script('activity-calendar'),
      'kepu-award-table': script('award-table'),
      'kepu-gallery': script('gallery'),
      'kepu-plan-timeline': script('plan-timeline'),
    },
    // `latin` and `other-ways` are of `search/search.mjs`; the engine has them in itself.
    parts: [
      'ics',
      'lunar',
      'qr',
      'sharing',
      'pinyin',
      'traditional',
      'xlsx',
      'certificate',
      'engine',
      'latin',
      'other-ways',
    ].map((name) => script(`kepu-${name}`)),
    site: script('site'),
    search: script('search'),
    searchModule: script('search.mjs').text,
    licenses: hashedFile('licenses', 'txt', readScript('licenses.txt')),
    styles: hashedFile('site', 'css', compressCss(STYLE_SHEETS.map(readSheet).join('\n'))),
  };
}

/** A file named by its content, so that it may be cached for ever. */
export function hashedFile(name: string, extension: string, text: string): BrowserFile {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  return { path: `${FOLDER}/${name}.${hash}.${extension}`, text };
}

/** Takes comments and needless blanks out of a sheet of ours (no strings with braces, no `/*` in strings). */
export function compressCss(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};]) ?/g, '$1')
    .replace(/;}/g, '}')
    .trim();
}
