import { collect } from '../../../site/collect/collect.js';
import { loadRomaniser } from '../../../site/collect/romanise.js';
import type { Site } from '../../../site/collect/site.js';
import type { Config } from '../../../site/config/config.js';
import { defaultConfig } from '../../../site/config/defaults.js';
import type { Diagnostic } from '../../../site/diagnostics/diagnostic.js';
import type { BodyPart, Page } from '../../../site/parse/page.js';
import { parse } from '../../../site/parse/parse.js';
import type { SourceFile } from '../../../site/read/source-file.js';
import { stringsFor } from '../../../site/render/strings/strings-for.js';

/** A page with everything empty but what a test names. */
export function makePage(path: string, given: Partial<Page> = {}): Page {
  return {
    path,
    title: path.replace(/^.*\/|\.md$/g, ''),
    kind: 'page',
    tags: [],
    grades: [],
    draft: false,
    aliases: [],
    search: true,
    pinned: false,
    attachments: [],
    headings: [],
    body: [],
    sections: [],
    records: { activities: [], awards: [], works: [], phases: [] },
    indicators: [],
    ...given,
  };
}

export function makeFile(path: string, given: Partial<SourceFile> = {}): SourceFile {
  return { path, kind: 'attachment', absolutePath: `/content/${path}`, size: 10, hash: 'ab12cd34ef56ab12', ...given };
}

/** A link as `parse` leaves it in a body. */
export function link(href: string, line = 1): BodyPart {
  return { type: 'link', href, line, column: 1 };
}

/** Collects pages with the default configuration and an address, so that only the findings of the test are left. */
export function collectPages(
  pages: Page[],
  given: {
    files?: SourceFile[];
    texts?: Readonly<Record<string, string>>;
    config?: Partial<Config>;
    drafts?: boolean;
  } = {},
): { site: Site; diagnostics: Diagnostic[] } {
  const config: Config = { ...defaultConfig(), url: 'https://example.edu.cn/keji/', ...given.config };
  const files = [
    ...pages.map(({ path }) => makeFile(path, { kind: 'markdown', text: given.texts?.[path] ?? '' })),
    ...(given.files ?? []),
  ];
  return collect(pages, files, { config, buildDate: '2026-11-22', drafts: given.drafts ?? false, romanise });
}

/** Collects pages as authors write them, by their paths. */
export function collectTexts(
  texts: Readonly<Record<string, string>>,
  privacy: Partial<Config['privacy']> = {},
): ReturnType<typeof collectPages> {
  const config = { privacy: { ...defaultConfig().privacy, ...privacy } };
  const files = Object.entries(texts).map(([path, text]) => makeFile(path, { kind: 'markdown', text }));
  return collectPages(parse(files, { config: defaultConfig(), buildDate: '2026-11-22' }).pages, { texts, config });
}

/** Kinds of pages and records in the words of a Chinese portal, as `build` hands them to `search`. */
export const searchNames = { kinds: stringsFor('zh-CN').kinds, records: stringsFor('zh-CN').home };

const romanise = await loadRomaniser();

/** The findings as `code file: message`, the whole message, so that a test shows what an author reads. */
export function messages(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ code, file, message }) => `${code} ${file}: ${message}`);
}
