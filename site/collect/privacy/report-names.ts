import type { Page } from '../../parse/page.js';
import type { SourceFile } from '../../read/source-file.js';
import { findTarget, type TargetTables } from '../find-target.js';
import type { Findings } from '../findings/findings.js';
import type { Asset } from '../site.js';
import type { Masking } from './masking.js';
import { makeNameReplacer } from './name-matcher.js';
import { namesInCell } from './names-in-cell.js';
import { columnsOfNames } from './names-in-columns.js';
import { peopleOf } from './roster.js';

/** Signs that no text holds, so that a replaced name can be found again. */
const MARK = '\u0000';

/** The files of the content folder, and what of them is published. */
interface PublishedFiles {
  /** Pages too. */
  fileByPath: ReadonlyMap<string, SourceFile>;
  targets: TargetTables<unknown>;
  /** By source path. */
  assets: ReadonlyMap<string, Asset>;
}

/**
 * Reports what masking could not decide: words of lists that may be a name, names that are also words or an adult's and
 * stand in running text, people to be taken down who were not found, and files beside those who were.
 *
 * @param pages As written, before masking.
 */
export function reportNames(pages: readonly Page[], masking: Masking, files: PublishedFiles, findings: Findings): void {
  const sourceOf = (path: string): SourceFile | undefined => files.fileByPath.get(path);
  if (masking.ambiguous.size > 0) {
    const mark = makeNameReplacer(new Map([...masking.ambiguous.keys()].map((name) => [name, MARK + name + MARK])));
    for (const page of pages) reportAmbiguous(page, masking, mark, sourceOf(page.path)?.text ?? '', findings);
  }
  if (masking.names !== 'full')
    for (const page of pages) {
      reportUnclear(page, masking, sourceOf, findings);
      for (const { header, source } of columnsOfNames(page.records))
        findings.add('privacy/names-column', source ?? { file: page.path }, { found: header });
    }
  if (masking.takedown.size > 0) reportTakedown(pages, masking, files, findings);
}

/** Words in a list of which nobody can say whether they are a name; each once a page. */
function reportUnclear(
  page: Page,
  { nobodies, ambiguous }: Masking,
  sourceOf: (path: string) => SourceFile | undefined,
  findings: Findings,
): void {
  const seen = new Set<string>();
  const named = [
    ...[...page.records.awards, ...page.records.works].map(({ people, source }) => ({
      people,
      source,
      isListed: false,
    })),
    ...(page.listed ?? []).map(({ person, line }) => ({
      people: [person],
      source: { file: page.path, line },
      isListed: true,
    })),
  ];
  for (const { people, source, isListed } of named) {
    for (const person of people) {
      const { names, unclear } = namesInCell(person);
      // In tables outside of containers they are not masked.
      const inCaption = (name: string): boolean =>
        page.doubtful?.includes(name) === true && ambiguous.get(name) === 'word';
      const isMoved = (name: string): boolean =>
        !isListed && page.behindTutors?.includes(name) === true && ambiguous.get(name) !== 'adult';
      const masked = isListed ? [] : names.filter((name) => nobodies.has(name) || inCaption(name) || isMoved(name));
      for (const found of new Set([...unclear, ...masked])) {
        if (seen.has(found)) continue;
        seen.add(found);
        const { file = page.path, line } = source ?? {};
        const text = line === undefined ? '' : (sourceOf(file)?.text?.split('\n')[line - 1] ?? '');
        const column = text.indexOf(found) + 1;
        const place = {
          file,
          ...(line !== undefined && { line }),
          ...(column > 0 && { column, length: found.length }),
        };
        const reason = nobodies.has(found)
          ? 'nobody'
          : inCaption(found)
            ? 'caption'
            : isMoved(found)
              ? 'tutor'
              : undefined;
        findings.add('privacy/unclear-name', place, { found, ...(reason && { reason }) });
      }
    }
  }
}

/** The first place of each name on a page, rows of the page's own lists excepted. */
function reportAmbiguous(
  page: Page,
  masking: Masking,
  mark: (text: string) => string,
  source: string,
  findings: Findings,
): void {
  const recordLines = new Set<number>();
  for (const { person, line } of page.listed ?? [])
    if (person.role !== 'adult' && !namesInCell(person).names.some((name) => masking.ambiguous.get(name) === 'adult'))
      recordLines.add(line);
  for (const list of Object.values(page.records) as { source?: { line: number } }[][]) {
    for (const record of list) if (record.source) recordLines.add(record.source.line);
  }
  const seen = new Set<string>();
  source.split('\n').forEach((text, lineIndex) => {
    if (recordLines.has(lineIndex + 1)) return;
    // Where the words beside it tell, it is masked.
    const rest = masking.replace(text);
    const marked = mark(rest);
    if (marked === rest) return;
    for (const piece of marked.split(MARK)) {
      const reason = masking.ambiguous.get(piece);
      if (reason === undefined || seen.has(piece)) continue;
      seen.add(piece);
      const column = text.indexOf(piece) + 1;
      findings.add(
        'privacy/ambiguous-name',
        { file: page.path, line: lineIndex + 1, ...(column > 0 && { column, length: piece.length }) },
        { found: piece, reason },
      );
    }
  });
}

/** Names to be taken down are secret even in messages: they are counted, not printed. */
function reportTakedown(pages: readonly Page[], masking: Masking, files: PublishedFiles, findings: Findings): void {
  const unused = new Set(masking.takedown);
  const mark = makeNameReplacer(new Map([...masking.takedown].map((name) => [name, MARK + name + MARK])));
  for (const page of pages) {
    const here = new Set(
      [...peopleOf(page)].flatMap((person) =>
        namesInCell(person).names.flatMap((name) => masking.takenDownAs(name, person.role) ?? []),
      ),
    );
    for (const section of page.sections) {
      const text = section.heading + section.text;
      const marked = mark(text);
      if (marked === text) continue;
      for (const piece of marked.split(MARK)) if (masking.takedown.has(piece)) here.add(piece);
    }
    if (here.size === 0) continue;
    for (const name of here) unused.delete(name);
    reportFiles(page, masking, files, findings);
  }
  if (unused.size > 0) findings.add('privacy/takedown-unused', { file: 'kepu.yml' }, { count: unused.size });
}

/** Files in which somebody who was taken down may be seen or named, each once a page: what is theirs, and what stands beside their name. */
function reportFiles(page: Page, masking: Masking, { targets, assets }: PublishedFiles, findings: Findings): void {
  const seen = new Set<string>();
  for (const { src, line, isOwn } of filesOf(page, masking)) {
    const target = findTarget(src, page.path, targets);
    if (target.kind !== 'file' || seen.has(target.file.path) || !mayShow(target.file, assets)) continue;
    seen.add(target.file.path);
    const name = target.file.path.slice(target.file.path.lastIndexOf('/') + 1);
    findings.add(
      'privacy/takedown-attachment',
      { file: page.path, ...(line !== undefined && { line }) },
      { found: masking.replacePath(name), ...(isOwn && { reason: 'own' }) },
    );
  }
}

/** True for a published file that the build cannot change and has not searched from end to end. */
function mayShow({ path, document }: SourceFile, assets: PublishedFiles['assets']): boolean {
  const asset = assets.get(path);
  if (asset === undefined || asset.text !== undefined) return false;
  return document === undefined || document.unread !== undefined;
}

interface NamedFile {
  src: string;
  /** 1-based. */
  line?: number | undefined;
  /** It shows a work of somebody who was taken down. */
  isOwn?: boolean;
}

function filesOf(page: Page, { takenDownAs }: Masking): NamedFile[] {
  const own = page.records.works.filter(({ people }) =>
    people.some((person) => namesInCell(person).names.some((name) => takenDownAs(name, person.role))),
  );
  return [
    ...own.flatMap(({ pictures, video, source }) =>
      [...pictures, ...(video ? [video] : [])].map(({ src }) => ({ src, line: source?.line, isOwn: true })),
    ),
    ...page.attachments.map((src) => ({ src })),
    ...page.body.flatMap((part) => {
      if (typeof part === 'string') return [];
      if (part.type === 'link') return [{ src: part.href, line: part.line }];
      return part.type === 'picture' ? [{ src: part.src, line: part.line }] : [];
    }),
    ...(page.cover === undefined ? [] : [{ src: page.cover }]),
  ];
}
