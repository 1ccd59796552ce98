import type { ReadContext } from '@kepu/components/records';
import type { MarkdownIt } from 'markdown-it';
import type { Config } from '../config/config.js';
import type { Place, Reporter } from '../diagnostics/reporter.js';
import type { SourceFile } from '../read/source-file.js';
import { detach } from './detach.js';
import { markFigures } from './figure-marks.js';
import { readFrontMatter } from './front-matter/front-matter.js';
import { readPageSettings } from './front-matter/page-settings.js';
import { withoutControls } from './holes.js';
import type { Page } from './page.js';
import { type PageEnv, PageState } from './page-state.js';
import { schoolYearOfLists, schoolYearOfPage } from './page-years.js';
import { sanitise } from './sanitise/sanitise.js';

/** What all pages of a run share. */
export interface PageTools {
  md: MarkdownIt;
  config: Config;
  reporter: Reporter;
  /** Tables that containers may name, by path. */
  tables: ReadonlyMap<string, SourceFile>;
  /** Takes a key nobody knows; they are reported once for the whole folder. */
  onUnknownKey: (name: string, place: Place) => void;
}

/** Understands one Markdown file. */
export function parsePage(path: string, text: string, tools: PageTools): Page {
  const { config, reporter, md } = tools;
  const frontMatter = readFrontMatter(withoutControls(text), path, config.lang, reporter);
  for (const { name, place } of frontMatter.unknown) tools.onUnknownKey(name, place);
  const context: ReadContext = {
    terms: config.terms,
    weekOfMonth: config.weekOfMonth,
    planId: path.replace(/\.[^./]+$/, ''),
  };
  const settings = readPageSettings(frontMatter, context, reporter);
  const schoolYear = schoolYearOfPage(settings, frontMatter);
  const ofLists = !schoolYear.schoolYear || schoolYear.assumesYear ? schoolYearOfLists(frontMatter.body) : undefined;
  const state = new PageState({
    path,
    body: frontMatter.body,
    lineOffset: frontMatter.lineOffset,
    ...(settings.title !== undefined && { title: settings.title }),
    ...(settings.lang !== undefined && { lang: settings.lang }),
    config,
    reporter,
    tables: tools.tables,
    context: { ...context, ...schoolYear },
    ...(ofLists && { awardYear: ofLists }),
  });
  const env: PageEnv = { page: state };
  const html = md.renderer.render(md.parse(frontMatter.body, env), md.options as Required<typeof md.options>, env);
  linkCards(state);
  const body = state.holes.split(state.hasRawHtml ? sanitise(html, state) : html);
  withholdWords(state);
  return {
    path,
    ...settings,
    ...(settings.summary !== undefined && { summary: markFigures(settings.summary) }),
    title: detach(state.title ?? titleOfPath(path)),
    headings: state.headings,
    body,
    sections: state.sections,
    records: state.records,
    indicators: state.indicators,
    ...(state.listed.length > 0 && { listed: state.listed }),
    ...(state.columns.length > 0 && { columns: state.columns }),
    ...(state.doubtful.size > 0 && { doubtful: [...state.doubtful] }),
    ...(state.behindTutors.size > 0 && { behindTutors: [...state.behindTutors] }),
  };
}

/** Records of cards lead to the heading of their card, which had no id yet when they were read. */
function linkCards(state: PageState): void {
  for (const { id, lineIndex } of state.cardRecords) {
    const anchor = state.cardAnchors.get(lineIndex);
    const record = state.records.activities.find((activity) => activity.id === id);
    if (record !== undefined && anchor !== undefined) record.url = `#${anchor}`;
  }
}

/** Takes words that must not be published out of the sections; shorter ones say nothing, and stand in other words. */
function withholdWords({ sections, withheldWords }: PageState): void {
  for (const words of withheldWords)
    if (words.length > 3) for (const section of sections) section.text = section.text.replaceAll(words, '');
}

/** The file's name without date, number and ending; a folder's page is named like the folder. */
function titleOfPath(path: string): string {
  const parts = path.replace(/\.[^./]+$/, '').split('/');
  const last = parts.at(-1) ?? '';
  const name = /^(?:index|readme)$/i.test(last) ? (parts.at(-2) ?? last) : last;
  return (
    name
      .replace(/^(?:\d{4}-\d{2}-\d{2}|\d{1,3})[-_.、 ]+/, '')
      .replace(/[-_]+/g, ' ')
      .trim() || name
  );
}
