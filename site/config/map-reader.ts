import { nearest } from '../diagnostics/nearest.js';
import { positionAt } from '../diagnostics/position.js';
import type { Place, Reporter } from '../diagnostics/reporter.js';
import type { YamlEntry, YamlTree } from './yaml-tree.js';

/** What all readers of one file share. */
export interface ReadingContext {
  file: string;
  /** Whole text, for positions. */
  text: string;
  reporter: Reporter;
}

/** Key → its other names, for a map of the configuration. */
export type Keys = Readonly<Record<string, readonly string[]>>;

/**
 * Reads one map of `kepu.yml`. Each method returns undefined when the key is absent or its value was reported;
 * keys may be written in English or Chinese, and an unknown one is reported with its nearest neighbour.
 */
export class MapReader {
  readonly #entries = new Map<string, YamlEntry>();
  readonly #path: string;
  readonly #context: ReadingContext;

  /** @param path Name of the map with a closing dot, empty at the top; for messages. */
  constructor(tree: YamlTree, path: string, keys: Keys, context: ReadingContext) {
    this.#path = path;
    this.#context = context;
    if (tree.type !== 'map') {
      if (!isEmpty(tree)) this.#reject(tree, path.slice(0, -1));
      return;
    }
    const names = new Map(Object.entries(keys).flatMap(([key, others]) => [key, ...others].map((name) => [name, key])));
    for (const entry of tree.entries) {
      const key = names.get(entry.key.trim()) ?? [...names].find(([name]) => sameWord(name, entry.key))?.[1];
      if (key !== undefined) this.#entries.set(key, entry);
      else {
        const place = placeOf(entry.keyOffset, entry.key.length, context);
        const near = nearest(entry.key, names.keys());
        context.reporter.add('config/unknown-key', place, { key: path + entry.key, found: entry.key, nearest: near });
      }
    }
  }

  /** The value as data, if there is one. */
  tree(key: string): YamlTree | undefined {
    const value = this.#entries.get(key)?.value;
    return value === undefined || isEmpty(value) ? undefined : value;
  }

  /** Text as written; `2026` stays `2026`. */
  text(key: string): string | undefined {
    const value = this.tree(key);
    if (value === undefined) return undefined;
    const text = value.type === 'scalar' ? value.text.trim() : '';
    return text === '' ? this.reject(key) : text;
  }

  /** One of a few words; `words` maps each accepted spelling to its value. */
  oneOf<T extends string>(key: string, words: Readonly<Record<string, T>>, fallback: T): T {
    const text = this.text(key);
    if (text === undefined) return fallback;
    const found = Object.entries(words).find(([word]) => sameWord(word, text));
    if (found !== undefined) return found[1];
    this.reject(key, fallback, Object.keys(words));
    return fallback;
  }

  boolean(key: string, fallback: boolean): boolean {
    const value = this.tree(key);
    if (value === undefined) return fallback;
    const meaning = value.type === 'scalar' ? readBoolean(value.text) : undefined;
    if (meaning === undefined) this.reject(key, fallback ? 'true' : 'false');
    return meaning ?? fallback;
  }

  integer(key: string, fallback: number, min: number, max: number): number {
    const value = this.tree(key);
    if (value === undefined) return fallback;
    if (value.type === 'scalar' && Number.isInteger(value.value) && inRange(Number(value.value), min, max)) {
      return Number(value.value);
    }
    this.reject(key, String(fallback));
    return fallback;
  }

  /** A list; a single text is taken apart at 、，,;；. Items that are no text are reported. */
  texts(key: string): string[] {
    const value = this.tree(key);
    if (value === undefined) return [];
    if (value.type === 'scalar') return splitList(value.text);
    if (value.type === 'map') {
      this.reject(key);
      return [];
    }
    return value.items.flatMap((item) => {
      if (item.type === 'scalar' && item.text.trim() !== '') return [item.text.trim()];
      this.#reject(item, `${this.#path}${key}`);
      return [];
    });
  }

  /**
   * The items of a list that `read` can use, in its words; any other, and a value that is no list, is reported.
   *
   * @param code Of what is reported.
   */
  items<T>(key: string, code: 'config/synonyms', read: (item: YamlTree) => T | undefined): T[] {
    const value = this.#entries.get(key)?.value;
    const reject = (tree: YamlTree): [] => {
      const { reporter, text } = this.#context;
      const found = text.slice(tree.offset, tree.offset + tree.length).split('\n')[0] ?? '';
      reporter.add(code, placeOf(tree.offset, found.length || 1, this.#context), { found });
      return [];
    };
    if (value?.type !== 'list') return value ? reject(value) : [];
    return value.items.flatMap((item) => {
      const own = read(item);
      return own === undefined ? reject(item) : [own];
    });
  }

  /** Readers of the maps in a list; anything else in it is reported. */
  maps(key: string, keys: Keys): MapReader[] {
    const value = this.tree(key);
    if (value === undefined) return [];
    if (value.type !== 'list') {
      this.reject(key);
      return [];
    }
    return value.items.map(
      (item, index) => new MapReader(item, `${this.#path}${key}[${index + 1}].`, keys, this.#context),
    );
  }

  /** Reader of a map inside this one; empty if the key is absent. */
  map(key: string, keys: Keys): MapReader {
    const empty: YamlTree = { type: 'map', entries: [], offset: 0, length: 1 };
    return new MapReader(this.tree(key) ?? empty, `${this.#path}${key}.`, keys, this.#context);
  }

  /**
   * Reports the value of a key as unusable. Returns undefined, so that it can stand in a `return`.
   *
   * @param words What it could be, if that is one of a few.
   */
  reject(key: string, fallback?: string, words?: readonly string[]): undefined {
    const value = this.tree(key);
    if (value !== undefined) this.#reject(value, `${this.#path}${key}`, fallback, words);
    return undefined;
  }

  /** Where the value of a key stands, for findings of other codes. */
  placeOf(key: string): Place {
    const value = this.tree(key);
    return value === undefined ? { file: this.#context.file } : placeOf(value.offset, value.length, this.#context);
  }

  #reject(tree: YamlTree, key: string, fallback?: string, words?: readonly string[]): void {
    const { reporter, text } = this.#context;
    const found =
      tree.type === 'scalar' ? tree.text : (text.slice(tree.offset, tree.offset + tree.length).split('\n')[0] ?? '');
    const details = { key, found, fallback, expected: words?.join(reporter.lang === 'en' ? ', ' : '、') };
    reporter.add('config/value', placeOf(tree.offset, found.length || 1, this.#context), details);
  }
}

/** `true`, `是`, `yes` … as a boolean; undefined for any other word. */
export function readBoolean(text: string): boolean | undefined {
  const word = text.trim().toLowerCase();
  if (['true', 'yes', 'y', 'on', '1', '是', '开', '开启', '对'].includes(word)) return true;
  return ['false', 'no', 'n', 'off', '0', '否', '关', '关闭', '隐藏', '不', '不是'].includes(word) ? false : undefined;
}

/** Takes a list written as one text apart: `科技节、机器人` → two. */
export function splitList(text: string): string[] {
  return text
    .split(/[、，,;；\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function sameWord(a: string, b: string): boolean {
  const fold = (word: string) => word.trim().toLowerCase().replace(/[-_ ]/g, '');
  return fold(a) === fold(b);
}

function isEmpty(tree: YamlTree): boolean {
  return tree.type === 'scalar' && tree.text.trim() === '';
}

function inRange(value: number, min: number, max: number): boolean {
  return value >= min && value <= max;
}

function placeOf(offset: number, length: number, { file, text }: ReadingContext): Place {
  const lineEnd = text.indexOf('\n', offset);
  const room = (lineEnd < 0 ? text.length : lineEnd) - offset;
  return { file, ...positionAt(text, offset), length: Math.max(1, Math.min(length, room)) };
}
