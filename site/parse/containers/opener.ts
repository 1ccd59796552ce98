import { nameAtStart } from './kinds.js';

/** The first line of a container: `::: awards 第十届科技节 {src=名单.csv}`. */
export interface Opener {
  /** The colons as written. */
  fence: string;
  name: string;
  title: string;
  /** In the order written; a bare word has the value `true`. */
  options: readonly (readonly [name: string, value: string])[];
}

/** Three colons or more, also full-width ones as a Chinese keyboard writes them, then a word. */
const OPENER = /^([:：]{3,})\s*([^\s:：{][^\n]*)$/;

/** Reads a line without its indentation; undefined if it opens no container. */
export function readOpener(line: string): Opener | undefined {
  const match = OPENER.exec(line.trim());
  if (match === null) return undefined;
  const [, fence = '', rest = ''] = match;
  const brace = optionsAt(rest);
  const head = (brace < 0 ? rest : rest.slice(0, brace)).replace(/\s*:+$/, '').trim();
  const firstWord = /^\S+/.exec(head)?.[0] ?? '';
  const name = nameAtStart(firstWord) ?? firstWord;
  if (!/^[\p{L}]/u.test(name)) return undefined;
  return {
    fence,
    name,
    title: head.slice(name.length).trim(),
    options: brace < 0 ? [] : readOptions(rest.slice(brace + 1, -1)),
  };
}

/** Index of the `{` of closing options; -1 without any. The title may hold braces of its own. */
function optionsAt(rest: string): number {
  if (!rest.endsWith('}')) return -1;
  const brace = rest.lastIndexOf('{');
  // 手抄报{src=名单.csv}: nothing but an option looks so.
  if (/^\{\s*(?:src|id|collect)\s*=/.test(rest.slice(brace))) return brace;
  return brace > 0 && !/\s/.test(rest[brace - 1] ?? '') && !/^[\p{L}]+$/u.test(rest.slice(0, brace)) ? -1 : brace;
}

/** `src=a.csv id="b c" wide` → pairs. */
function readOptions(text: string): [string, string][] {
  return [...text.matchAll(/([^\s="“”]+)(?:\s*=\s*(?:"([^"]*)"|“([^”]*)”|'([^']*)'|(\S+)))?/g)].map(
    ([, name = '', double, curly, single, bare]) => [name, double ?? curly ?? single ?? bare ?? 'true'],
  );
}
