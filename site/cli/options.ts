import { existsSync, realpathSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isInside } from '../read/is-inside.js';
import { type Arguments, UsageError } from './arguments.js';

export type Lang = 'zh-CN' | 'en';

/**
 * The content folder of a command; the current one if none is named.
 *
 * @throws UsageError if there is no such folder.
 */
export function contentFolder(args: Arguments): string {
  const root = args.argument ?? '.';
  if (!isFolder(root)) throw new UsageError(existsSync(root) ? 'usage/file' : 'usage/folder', { found: root });
  return root;
}

/**
 * The folder of a built portal.
 *
 * @throws UsageError if there is no such folder, or no portal in it.
 */
export function portalFolder(args: Arguments): string {
  const folder = args.argument ?? 'dist';
  if (!isFolder(folder)) throw new UsageError('usage/folder', { found: folder });
  if (!existsSync(join(folder, 'index.html'))) throw new UsageError('usage/not-built', { found: folder });
  return folder;
}

/**
 * What decides what is read and published, and in which language is told what was found.
 *
 * @throws UsageError if the date is no day of the calendar, or the language none of ours.
 */
export function contentOptions(args: Arguments, root: string) {
  const { date } = args.options;
  if (typeof date === 'string' && !isDay(date)) {
    throw new UsageError('usage/value', { option: '--date', found: date, expected: 'YYYY-MM-DD' });
  }
  const lang = langOf(args);
  return {
    root,
    ...(lang && { lang }),
    ...(typeof date === 'string' && { date }),
    drafts: args.options.drafts === true,
    strict: args.options.strict === true,
  };
}

/** `--base` with a slash at both ends; default `/`. */
export function baseOf(args: Arguments): string {
  const { base } = args.options;
  if (typeof base !== 'string') return '/';
  if (!/^\/?[\w.~%-]+(?:\/[\w.~%-]+)*\/?$|^\/$/.test(base) || base.split('/').includes('..')) {
    throw new UsageError('usage/value', { option: '--base', found: base, expected: '/PATH/' });
  }
  return `/${base}/`.replace(/\/+/g, '/');
}

/** `--port`; default 4600. */
export function portOf(args: Arguments): number {
  const { port } = args.options;
  if (typeof port !== 'string') return 4600;
  const number = Number(port);
  if (!Number.isInteger(number) || number < 0 || number > 65_535) {
    throw new UsageError('usage/value', { option: '--port', found: port, expected: '0–65535' });
  }
  return number;
}

/** `--lang`, if it was given. */
export function langOf(args: Arguments): Lang | undefined {
  const { lang } = args.options;
  if (lang === undefined) return undefined;
  if (lang === 'en' || lang === 'zh-CN') return lang;
  throw new UsageError('usage/value', { option: '--lang', found: String(lang), expected: 'zh-CN|en' });
}

/** The language of messages about the command line itself, before it was understood. */
export function guessLang(argv: readonly string[]): Lang {
  const at = argv.indexOf('--lang');
  return argv.includes('--lang=en') || (at >= 0 && argv[at + 1] === 'en') ? 'en' : 'zh-CN';
}

function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** True for a folder, and for a link to one. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** True if `outer` is `inner` or a folder above it. */
export function contains(outer: string, inner: string): boolean {
  return [realpathSync(inner), resolve(inner)].some((place) => isInside(resolve(outer), place));
}
