import { parseGrades, type ReadContext, readDate, toSchoolYear } from '@kepu/components/records';
import { readBoolean, splitList } from '../../config/map-reader.js';
import type { YamlTree } from '../../config/yaml-tree.js';
import { nearest } from '../../diagnostics/nearest.js';
import type { Reporter } from '../../diagnostics/reporter.js';
import type { Page } from '../page.js';
import type { FrontMatter, Setting } from './front-matter.js';
import type { FrontMatterKey } from './keys.js';
import { KIND_WORDS, kindOfPage } from './kinds.js';

/** What the front matter of a page says, checked, with defaults where it says nothing. */
export type PageSettings = Omit<
  Page,
  'path' | 'title' | 'headings' | 'body' | 'sections' | 'records' | 'indicators'
> & {
  title?: string;
};

/** Reads every known key; values that cannot be used are reported and left out. */
export function readPageSettings(
  { settings }: Pick<FrontMatter, 'settings'>,
  context: ReadContext,
  reporter: Reporter,
): PageSettings {
  const reader = new SettingsReader(settings, context, reporter);
  return {
    ...optional('title', reader.text('title')),
    kind: reader.kind(),
    ...optional('date', reader.date('date')),
    ...optional('schoolYear', reader.schoolYear()),
    tags: reader.list('tags'),
    grades: reader.grades(),
    draft: reader.boolean('draft', false),
    ...optional('summary', reader.text('summary')),
    ...optional('cover', reader.text('cover')),
    ...optional('issuer', reader.text('issuer')),
    ...optional('owner', reader.list('owner').join('、') || undefined),
    ...optional('order', reader.number('order')),
    ...optional('slug', reader.text('slug')),
    aliases: reader.list('aliases', /\n/),
    search: reader.boolean('search', true),
    ...optional('lang', reader.lang()),
    pinned: reader.boolean('pinned', false),
    attachments: reader.list('attachments', /[、;；\n]/),
    ...optional('objectionUntil', reader.date('objectionUntil')),
  };
}

function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return (value === undefined ? {} : { [key]: value }) as { [P in K]?: V };
}

class SettingsReader {
  readonly #settings: ReadonlyMap<FrontMatterKey, Setting>;
  readonly #context: ReadContext;
  readonly #reporter: Reporter;

  constructor(settings: ReadonlyMap<FrontMatterKey, Setting>, context: ReadContext, reporter: Reporter) {
    this.#settings = settings;
    this.#context = context;
    this.#reporter = reporter;
  }

  text(key: FrontMatterKey): string | undefined {
    const value = this.#value(key);
    if (value === undefined) return undefined;
    if (value.type !== 'scalar') return this.#reject(key, '一句文字', 'a text');
    return value.text.replace(/\s+/g, ' ').trim() || undefined;
  }

  boolean(key: FrontMatterKey, fallback: boolean): boolean {
    const value = this.#value(key);
    if (value === undefined || (value.type === 'scalar' && value.text === '')) return fallback;
    const meaning = value.type === 'scalar' ? readBoolean(value.text) : undefined;
    if (meaning === undefined) this.#reject(key, 'true 或 false（是 或 否）', 'true or false');
    return meaning ?? fallback;
  }

  number(key: FrontMatterKey): number | undefined {
    const text = this.text(key);
    if (text === undefined) return undefined;
    const number = Number(text.normalize('NFKC'));
    return Number.isFinite(number) ? number : this.#reject(key, '一个数', 'a number');
  }

  /** A list, or one text taken apart at `separator`. */
  list(key: FrontMatterKey, separator?: RegExp): string[] {
    const value = this.#value(key);
    if (value === undefined) return [];
    const items = value.type === 'list' ? value.items : [value];
    const texts = items.flatMap((item) => {
      if (item.type !== 'scalar') {
        this.#reject(key, '一个列表', 'a list');
        return [];
      }
      if (value.type === 'list') return [item.text.trim()];
      return separator === undefined ? splitList(item.text) : item.text.split(separator).map((part) => part.trim());
    });
    return [...new Set(texts.filter((text) => text !== ''))];
  }

  grades(): number[] {
    const value = this.#value('grades');
    if (value === undefined) return [];
    const words = value.type === 'list' ? value.items.map(textOf) : [textOf(value)];
    const grades = new Set<number>();
    for (const word of words) {
      const isNumber = /^\d{1,2}$/.test(word) && Number(word) >= 1 && Number(word) <= 12;
      for (const grade of isNumber ? [Number(word)] : parseGrades(word)) grades.add(grade);
    }
    const isEverybody = words.every((word) => /^(?:全校|全体|所有年级|各年级|all|)$/i.test(word));
    if (grades.size === 0 && !isEverybody)
      this.#reject('grades', '三年级、四至六年级 或 [3, 4]', 'numbers from 1 to 12');
    return [...grades].sort((a, b) => a - b);
  }

  kind(): Page['kind'] {
    const text = this.text('kind');
    if (text === undefined) return 'page';
    const kind = kindOfPage(text);
    const place = this.#settings.get('kind')?.place;
    if (kind === undefined && place !== undefined) {
      this.#reporter.add('kind/unknown', place, { found: text, nearest: nearest(text, KIND_WORDS) });
    }
    return kind ?? 'page';
  }

  /** A day or a month that exists. A time of day, as other generators write it, is left out. */
  date(key: FrontMatterKey): string | undefined {
    const text = this.text(key);
    if (text === undefined) return undefined;
    const words = text.replace(/^(\d{4}-\d{1,2}-\d{1,2})[T ]\s*\d{1,2}:\d{2}.*$/, '$1');
    const { start, end, precision, problem } = readDate(words, this.#context);
    const isDate =
      problem === undefined && start !== undefined && (start === end || end === undefined || precision === 'month');
    if (isDate && (precision === 'day' || precision === 'month' || precision === 'time')) return start.slice(0, 10);
    const setting = this.#settings.get(key);
    if (setting !== undefined) this.#reporter.add('date/format', setting.place, { key: setting.name, found: text });
    return undefined;
  }

  schoolYear(): string | undefined {
    const text = this.text('schoolYear');
    if (text === undefined) return undefined;
    return toSchoolYear(text) ?? this.#reject('schoolYear', '2026-2027', '2026-2027');
  }

  lang(): string | undefined {
    const text = this.text('lang');
    if (text === undefined) return undefined;
    return /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(text)
      ? text
      : this.#reject('lang', 'zh-CN 或 en', 'zh-CN or en');
  }

  #value(key: FrontMatterKey): YamlTree | undefined {
    return this.#settings.get(key)?.entry.value;
  }

  #reject(key: FrontMatterKey, expected: string, expectedEnglish: string): undefined {
    const setting = this.#settings.get(key);
    if (setting === undefined) return undefined;
    const { name, entry, place } = setting;
    const found = textOf(entry.value);
    this.#reporter.add('front-matter/value', place, {
      key: name,
      found,
      expected: this.#reporter.lang === 'en' ? expectedEnglish : expected,
    });
    return undefined;
  }
}

function textOf(tree: YamlTree): string {
  if (tree.type === 'scalar') return tree.text.trim();
  return tree.type === 'list' ? tree.items.map(textOf).join('、') : tree.entries.map(({ key }) => key).join('、');
}
