import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { positionAt } from '../diagnostics/position.js';
import { Reporter } from '../diagnostics/reporter.js';
import type { Config, NavItem } from './config.js';
import { defaultConfig } from './defaults.js';
import * as keys from './keys.js';
import { MapReader, splitList } from './map-reader.js';
import { readHolidays, readTerms } from './school-calendar.js';
import { yamlReason } from './yaml-reason.js';
import { parseYaml, type YamlTree } from './yaml-tree.js';

/**
 * The text of `kepu.yml` as a checked configuration with every default filled in.
 *
 * @param words Language of the findings; default that of the site.
 */
export function readConfig(
  text: string,
  file: string,
  words?: Config['lang'],
): { config: Config; diagnostics: Diagnostic[] } {
  const { tree, faults } = parseYaml(text);
  const lang = findLang(tree);
  const reporter = new Reporter(words ?? lang);
  const config = defaultConfig(lang);
  for (const fault of faults.slice(0, 1)) {
    const place = { file, ...positionAt(text, fault.offset) };
    reporter.add('config/yaml', place, { reason: yamlReason(fault, reporter.lang) });
  }
  if (tree === undefined) return { config, diagnostics: reporter.diagnostics };
  if (tree.type !== 'map') {
    reporter.add('config/shape', { file, ...positionAt(text, tree.offset) });
    return { config, diagnostics: reporter.diagnostics };
  }
  const top = new MapReader(tree, '', keys.TOP_KEYS, { file, text, reporter });
  top.oneOf('lang', keys.LANGUAGES, lang);
  config.title = top.text('title') ?? config.title;
  config.tagline = top.text('tagline');
  config.description = top.text('description');
  config.url = readUrl(top);
  config.timezone = readTimezone(top, config.timezone);
  config.terms = readTerms(top, reporter, config.lang);
  config.holidays = readHolidays(top);
  config.weekOfMonth = top.oneOf('weekOfMonth', keys.WEEK_RULES, config.weekOfMonth);
  config.nav = top.tree('nav') === undefined ? config.nav : readNav(top);
  const home = top.map('home', keys.HOME_KEYS);
  config.home = {
    slogan: home.text('slogan'),
    intro: home.text('intro'),
    news: home.integer('news', config.home.news, 0, 50),
  };
  config.theme = readTheme(top, config.theme);
  config.privacy = readPrivacy(top, reporter);
  const images = top.map('images', keys.IMAGES_KEYS);
  config.images = { widths: readWidths(images, config.images.widths), avif: images.boolean('avif', false) };
  config.search = { synonyms: readSynonyms(top.map('search', keys.SEARCH_KEYS)) };
  const footer = top.map('footer', keys.FOOTER_KEYS);
  config.footer = { icp: footer.text('icp'), police: footer.text('police'), contact: footer.text('contact') };
  config.urls = top.oneOf('urls', keys.URL_FORMS, config.urls);
  config.logo = top.text('logo');
  return { config, diagnostics: reporter.diagnostics };
}

/** The language comes first: unless another is asked for, the findings about all other keys are written in it. */
function findLang(tree: YamlTree | undefined): Config['lang'] {
  if (tree?.type !== 'map') return 'zh-CN';
  const entry = tree.entries.find(({ key }) => key === 'lang' || key === '语言');
  const word = entry?.value.type === 'scalar' ? entry.value.text.trim() : '';
  return Object.hasOwn(keys.LANGUAGES, word) ? keys.LANGUAGES[word as keyof typeof keys.LANGUAGES] : 'zh-CN';
}

function readUrl(top: MapReader): string | undefined {
  const text = top.text('url');
  if (text === undefined) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.username !== '') return top.reject('url');
  url.hash = '';
  url.search = '';
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

function readTimezone(top: MapReader, fallback: string): string {
  const text = top.text('timezone');
  if (text === undefined) return fallback;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone;
  } catch {
    top.reject('timezone', fallback);
    return fallback;
  }
}

/** `- 日历`, `- 关于我们: about.md` or `- { label, target }`. */
function readNav(top: MapReader): NavItem[] {
  const tree = top.tree('nav');
  const entries = tree?.type === 'map' ? [tree] : tree?.type === 'list' ? tree.items : undefined;
  if (entries === undefined) {
    top.reject('nav');
    return [];
  }
  return entries.flatMap((item): NavItem[] => {
    if (item.type === 'scalar') return item.text === '' ? [] : [navItem(item.text, item.text)];
    if (item.type === 'list') return [];
    const value = (names: readonly string[]) => {
      const found = item.entries.find(({ key }) => names.includes(key))?.value;
      return found?.type === 'scalar' ? found.text : undefined;
    };
    const label = value(['label', ...(keys.NAV_KEYS.label ?? [])]);
    const target = value(['target', ...(keys.NAV_KEYS.target ?? [])]);
    if (label !== undefined && target !== undefined) return [navItem(label, target)];
    return item.entries.flatMap((entry) =>
      entry.value.type === 'scalar' && entry.value.text !== '' ? [navItem(entry.key, entry.value.text)] : [],
    );
  });
}

function navItem(label: string, target: string): NavItem {
  return { label: label.trim(), target: keys.MADE_TARGETS[target.trim()] ?? target.trim() };
}

/** `theme: 松林`, or a map with `name` and `accent`. Colours are `#rgb` or `#rrggbb`: they go into a style sheet. */
function readTheme(top: MapReader, fallback: Config['theme']): Config['theme'] {
  const tree = top.tree('theme');
  if (tree?.type === 'scalar') return { name: top.oneOf('theme', keys.THEMES, fallback.name) };
  const theme = top.map('theme', keys.THEME_KEYS);
  const accent = theme.text('accent');
  const good = accent === undefined || /^#(?:[\da-f]{3}|[\da-f]{6})$/i.test(accent);
  if (!good) theme.reject('accent');
  return { name: theme.oneOf('name', keys.THEMES, fallback.name), accent: good ? accent : undefined };
}

/** A wrong word here could publish children's names, so it is an error and the strictest policy holds. */
function readPrivacy(top: MapReader, reporter: Reporter): Config['privacy'] {
  const privacy = top.map('privacy', keys.PRIVACY_KEYS);
  const written = privacy.text('names');
  let names: Config['privacy']['names'] = 'masked';
  if (written !== undefined) {
    const known = Object.entries(keys.NAME_POLICIES).find(([word]) => word === written.toLowerCase());
    if (known === undefined) {
      const expected = Object.keys(keys.NAME_POLICIES).join('、');
      reporter.add('config/privacy', privacy.placeOf('names'), { key: 'privacy.names', found: written, expected });
    }
    names = known?.[1] ?? 'hidden';
  }
  const consent = privacy.map('consent', keys.CONSENT_KEYS);
  const date = consent.text('date');
  const by = consent.text('by');
  return {
    names,
    ...(date !== undefined && by !== undefined && { consent: { date, by } }),
    adults: privacy.texts('adults'),
    takedown: privacy.texts('takedown'),
    checked: privacy.texts('checked'),
  };
}

function readWidths(images: MapReader, fallback: number[]): number[] {
  const written = images.texts('widths');
  if (written.length === 0) return fallback;
  const widths = [...new Set(written.map(Number))].sort((a, b) => a - b);
  if (widths.length <= 6 && widths.every((width) => Number.isInteger(width) && width >= 64 && width <= 4096))
    return widths;
  images.reject('widths', fallback.join('、'));
  return fallback;
}

/** Each line one group of two words or more: `- 科技节、科学节`, or a list in the list; anything else is reported. */
function readSynonyms(search: MapReader): string[][] {
  return search.items('synonyms', 'config/synonyms', (group) => {
    const items = group.type === 'list' ? group.items : [];
    const words =
      group.type === 'scalar'
        ? splitList(group.text)
        : items.map((item) => (item.type === 'scalar' ? item.text.trim() : ''));
    return new Set(words).size > 1 && !words.includes('') ? [...new Set(words)] : undefined;
  });
}
