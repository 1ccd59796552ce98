import type { SourceFile } from './source-file.js';

const MARKDOWN = ['md', 'markdown'];
/** The second line cannot be shown; they are pictures all the same, and whoever names one is told what to do. */
const PICTURES = [
  ...['jpg', 'jpeg', 'jfif', 'jpe', 'png', 'webp', 'gif', 'avif', 'tif', 'tiff', 'svg'],
  ...['heic', 'heif', 'bmp', 'psd', 'jxl', 'jp2', 'ico', 'wmf', 'emf', 'dng', 'raw', 'cr2', 'cr3', 'nef', 'arw'],
];
const TABLES = ['csv', 'tsv', 'json', 'ics'];
/** Attachments that are text: read as such, so that names in them can be masked. */
const TEXTS = ['txt', 'vtt', 'srt', 'py', 'ino'];
/** What a school hands out: documents, slides, sound, film, models, archives. Nothing that runs in a browser. */
const ATTACHMENTS = [
  ...['pdf', 'doc', 'docx', 'xls', 'xlsx', 'ppt', 'pptx', 'wps', 'et', 'dps', 'odt', 'ods', 'odp', 'rtf', 'epub'],
  ...['zip', 'rar', '7z'],
  ...TEXTS,
  ...['mp3', 'm4a', 'wav', 'ogg', 'mp4', 'm4v', 'mov', 'webm'],
  ...['stl', 'sb3', 'hex'],
];
/** Films that no browser plays. */
const OLD_FILMS = ['avi', 'wmv', 'flv', 'f4v', 'mkv', 'mpg', 'mpeg', 'rm', 'rmvb', '3gp', 'vob', 'asf', 'mts', 'm2ts'];
/** Would run in the reader's browser with the rights of the school's site. */
const ACTIVE = ['html', 'htm', 'xhtml', 'shtml', 'js', 'mjs', 'cjs', 'swf', 'hta'];
/** Files that lie in every folder and that nobody means to publish. */
const SILENT = [
  'yml',
  'yaml',
  'ini',
  'db',
  'tmp',
  'bak',
  'log',
  'lnk',
  'css',
  'ts',
  'map',
  'lock',
  'toml',
  'sh',
  'bat',
];

const KINDS = new Map<string, SourceFile['kind']>([
  ...MARKDOWN.map((extension) => [extension, 'markdown'] as const),
  ...PICTURES.map((extension) => [extension, 'picture'] as const),
  ...TABLES.map((extension) => [extension, 'table'] as const),
  ...ATTACHMENTS.map((extension) => [extension, 'attachment'] as const),
]);

/** What a file is by its name: its kind, `active` (refused), `silent` (passed over) or `unknown`. */
export function kindOfFile(name: string): SourceFile['kind'] | 'active' | 'silent' | 'unknown' {
  const extension = extensionOf(name);
  const kind = KINDS.get(extension);
  if (kind !== undefined) return kind;
  if (ACTIVE.includes(extension)) return 'active';
  return extension === '' || SILENT.includes(extension) ? 'silent' : 'unknown';
}

/** True for a film that no browser plays. */
export function isOldFilm(name: string): boolean {
  return OLD_FILMS.includes(extensionOf(name));
}

/** True for an attachment a text editor opens. */
export function isText(name: string): boolean {
  return TEXTS.includes(extensionOf(name));
}

/** Lower-case ending without the dot; empty without one. */
export function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : '';
}
