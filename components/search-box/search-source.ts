/** Search entries out of a JSON file or an element's children, for boxes without a provider of their own. */
import { textOf } from '../shared/dom-text.js';
import { safeUrl } from '../shared/safe-url.js';
import type { SearchEntry } from './search-provider.js';

/**
 * Reads a JSON file: an array of entries, or an object with them in `entries` or `records`. Records of the kit's own data
 * files are taken too: their `title` or `work` and their words make an entry.
 *
 * @throws TypeError if there is no list in it.
 */
export function entriesFromJson(value: unknown): SearchEntry[] {
  const holder = isObject(value) ? (value.entries ?? value.records) : value;
  if (!Array.isArray(holder)) throw new TypeError('expected an array of search entries');
  return holder.filter(isObject).flatMap((item) => {
    const title = text(item.title) || text(item.work);
    const url = safeUrl(text(item.url));
    if (!title || !url) return [];
    return [
      {
        url,
        title,
        text: text(item.text) || wordsOfRecord(item),
        ...optional('heading', text(item.heading)),
        ...optional('kind', text(item.kind) || text(item.category)),
        ...optional('date', text(item.date) || text(item.start)),
        ...(Array.isArray(item.path) ? { path: item.path.map(text).filter(Boolean) } : {}),
        ...(Array.isArray(item.grades) ? { grades: item.grades.filter((grade) => typeof grade === 'number') } : {}),
      },
    ];
  });
}

/** The links among an element's children: one an item of a list or a row of a table, the rest of it being the text. */
export function entriesFromChildren(host: Element): SearchEntry[] {
  const groups = Array.from(host.querySelectorAll('li, tbody tr, tr')).filter(
    (group) => !group.querySelector('li, tr'),
  );
  const links = Array.from(host.querySelectorAll<HTMLAnchorElement>('a[href]'));
  return links.flatMap((link) => {
    const group = groups.find((each) => each.contains(link));
    // A second link of the same item is part of its text.
    if (group && group.querySelector('a[href]') !== link) return [];
    const title = textOf(link);
    const url = safeUrl(link.getAttribute('href') ?? '');
    if (!title || !url) return [];
    const rest = group ? textOf(group).replace(title, '').trim() : '';
    return [{ url, title, text: rest }];
  });
}

function wordsOfRecord(item: Record<string, unknown>): string {
  const people = Array.isArray(item.people) ? item.people.map((each) => (isObject(each) ? text(each.name) : '')) : [];
  return [
    item.description,
    item.dateText,
    item.location,
    item.owner,
    item.competition,
    item.placeText,
    item.award,
    people.join('、'),
  ]
    .map(text)
    .filter(Boolean)
    .join('；');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function optional<K extends string>(key: K, value: string): { [P in K]?: string } {
  return (value ? { [key]: value } : {}) as { [P in K]?: string };
}
