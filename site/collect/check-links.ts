import { addressesOfFilm } from '../parse/film-addresses.js';
import type { BodyPart } from '../parse/page.js';
import { extensionOf, isOldFilm, kindOfFile } from '../read/file-kinds.js';
import type { SourceFile } from '../read/source-file.js';
import { findTarget, type TargetTables } from './find-target.js';
import type { Findings, Place } from './findings/findings.js';
import type { SitePage } from './site.js';

/** What a page needs besides itself. */
export interface UsedFiles {
  pictures: Set<SourceFile>;
  /** Of these the ones that stand in the text of a page, where a reader's browser chooses among formats. */
  inText: Set<SourceFile>;
  /** Pictures that are linked to, besides or instead of being shown. */
  originals: Set<SourceFile>;
  attachments: Set<SourceFile>;
}

export interface LinkCheck {
  targets: TargetTables<SitePage>;
  /** Source paths of drafts. */
  drafts: ReadonlySet<string>;
  findings: Findings;
  used: UsedFiles;
  /** Place of words in a source file, from a line on to the next that is blank; 1-based. */
  findPlace: (file: string, line: number, words: string) => { line: number; column: number } | undefined;
}

/** Follows everything a page points at, reports what leads nowhere and notes the files that have to be published. */
export function checkLinks(page: SitePage, check: LinkCheck): void {
  for (const part of page.body) {
    if (typeof part === 'string') continue;
    const place = { file: page.path, line: part.line, ...('column' in part && { column: part.column }) };
    if (part.type === 'link') checkLink(page, part.href, place, check);
    else if (part.type === 'picture') {
      const file = checkPicture(page, part.src, place, check);
      if (file) check.used.inText.add(file);
    }
  }
  const kept = downloads(page);
  for (const work of page.records.works) {
    const placeOf = (words: string): Place => {
      if (!work.source) return { file: page.path };
      return { ...work.source, ...check.findPlace(work.source.file, work.source.line, words) };
    };
    for (const { src } of work.pictures) {
      const file = checkPicture(page, src, placeOf(src), check);
      if (file && kept.has(work.id)) check.used.originals.add(file);
    }
    if (!work.video) continue;
    for (const href of addressesOfFilm(work.video)) checkLink(page, href, placeOf(href), check);
    const { src } = work.video;
    // As telephones write it, few browsers play it.
    if (extensionOf(src) === 'mov' && findTarget(src, page.path, check.targets).kind === 'file')
      check.findings.add('film/format', { ...placeOf(src), length: src.length }, { found: src, state: 'published' });
  }
  if (page.cover !== undefined) checkPicture(page, page.cover, { file: page.path }, check);
  for (const attachment of page.attachments) checkAttachment(page, attachment, check);
}

/** Ids of works whose pictures readers may keep. */
function downloads({ body }: SitePage): Set<string> {
  return new Set(
    body.flatMap((part) =>
      typeof part !== 'string' && part.type === 'island' && part.attributes['download'] !== undefined
        ? part.recordIds
        : [],
    ),
  );
}

function checkLink(page: SitePage, href: string, place: Place, check: LinkCheck): void {
  const target = findTarget(href, page.path, check.targets);
  const marked = { ...place, length: href.length };
  if (target.kind === 'external' || target.kind === 'made') return;
  if (target.kind === 'dead') {
    const isDraft = [target.path, `${target.path}.md`, `${target.path}/index.md`].some((path) =>
      check.drafts.has(path),
    );
    const otherwise = isOldFilm(href) ? 'film/format' : 'link/dead';
    check.findings.add(isDraft ? 'link/draft' : otherwise, marked, { found: href });
    return;
  }
  if (target.caseDiffers !== undefined)
    check.findings.add('link/case', marked, { found: href, real: target.caseDiffers });
  if (target.kind === 'file') publish(target.file, href, marked, check);
  else if (target.fragment !== '' && !hasAnchor(target.page, target.fragment)) {
    check.findings.add('link/anchor', marked, { found: href, fragment: target.fragment });
  }
}

/** @returns The picture, if it can be published. */
function checkPicture(page: SitePage, src: string, place: Place, check: LinkCheck): SourceFile | undefined {
  const target = findTarget(src, page.path, check.targets);
  if (target.kind === 'external') return undefined;
  if (target.kind !== 'file' || target.file.kind !== 'picture') {
    check.findings.add(
      'picture/missing',
      { ...place, length: src.length },
      { found: src, ...reasonOf(src, target.kind === 'file') },
    );
    return undefined;
  }
  if (target.caseDiffers !== undefined)
    check.findings.add('link/case', place, { found: src, real: target.caseDiffers });
  if (!isWhole(target.file, src, place, check)) return undefined;
  check.used.pictures.add(target.file);
  return target.file;
}

/** Why what is named as a picture or an attachment is none: a file of another kind, or one of a type that is never read. */
function reasonOf(src: string, isFile: boolean): { reason?: 'file' | 'type' } {
  if (isFile) return { reason: 'file' };
  const isOfType = extensionOf(src) !== '' && !isOldFilm(src);
  return isOfType && /^(?:unknown|active)$/.test(kindOfFile(src)) ? { reason: 'type' } : {};
}

function checkAttachment(page: SitePage, path: string, check: LinkCheck): void {
  const target = findTarget(path, page.path, check.targets);
  if (target.kind === 'file') publish(target.file, path, { file: page.path }, check);
  else if (target.kind !== 'external')
    check.findings.add('attachment/missing', { file: page.path }, { found: path, ...reasonOf(path, false) });
}

/** Everything `read` lets through may be published: what could act in a browser is refused there. */
function publish(file: SourceFile, src: string, place: Place, check: LinkCheck): void {
  if (file.kind !== 'picture') check.used.attachments.add(file);
  else if (isWhole(file, src, place, check)) check.used.originals.add(file);
}

/** False for a picture that cannot be published, which is reported at each place that names it. */
function isWhole({ fault, motion }: SourceFile, src: string, place: Place, check: LinkCheck): boolean {
  if (motion === 'lost') check.findings.add('picture/still', { ...place, length: src.length }, { src });
  if (fault === undefined) return true;
  const { code, ...details } = fault;
  const found = 'width' in fault ? `${fault.width} × ${fault.height}` : 'found' in fault ? fault.found : undefined;
  check.findings.add(code, { ...place, length: src.length }, { src, ...details, ...(found && { found }) });
  return false;
}

/** Headings and containers first; footnotes and `<a id>` only stand in the HTML. */
function hasAnchor(page: SitePage, fragment: string): boolean {
  return (
    page.headings.some((heading) => heading.id === fragment) ||
    page.body.some((part) => isAnchor(part, fragment)) ||
    fragment === 'top'
  );
}

function isAnchor(part: BodyPart, fragment: string): boolean {
  if (typeof part === 'string') return part.includes(`id="${fragment}"`);
  return part.type === 'island' && part.id === fragment;
}
