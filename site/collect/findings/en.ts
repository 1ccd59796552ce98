import type { CollectMessages } from './findings.js';

/** What is wrong with a picture that cannot be opened. */
const PICTURE_REASONS: Readonly<Record<string, string>> = {
  empty: 'is an empty file',
  cut: 'is damaged or not whole',
  none: 'is no picture, only called one',
  drawing: 'is no SVG that can be drawn',
};

/** Where in an attachment something stands. */
function placeIn(kind: unknown, at: unknown): string {
  switch (kind) {
    case 'cell':
    case 'sheet':
      return `sheet “${at}”`;
    case 'slide':
    case 'page':
    case 'paragraph':
    case 'table':
      return `${kind} ${at}`;
    case 'property':
      return 'its properties (author, title)';
    case 'entry':
      return `“${at}”`;
    default:
      return 'its text';
  }
}

/** What must not be in an attachment. */
const ATTACHMENT_FAULTS: Readonly<Record<string, (found: unknown) => string>> = {
  name: (found) => `the name of a pupil, “${found}”`,
  list: () => 'a list of pupils',
  column: (found) => `the column “${found}” of pupils`,
  number: () => 'the number of somebody’s papers, or the mobile number of a pupil or parent',
  takedown: () => 'a person taken down',
};

/** Why an attachment was not looked into. */
const UNREAD: Readonly<Record<string, string>> = {
  encrypted: 'has a password and was not opened',
  broken: 'could not be opened: it is damaged, or not what its name says',
  'too-large': 'is too large and was not looked into',
  old: 'is of an old format and was only searched roughly',
  scanned: 'is a scan without text',
  partly: 'holds things whose text cannot be read',
  letters: 'is set in letters that say nothing to a program',
  closed: 'is an archive that cannot be opened',
};

/** What to do about it, where saving the file anew does not help. */
const UNREAD_REMEDIES: Readonly<Record<string, string>> = {
  encrypted: 'Take the password off and put the file back.',
  'too-large': 'Split it into smaller files.',
  old: 'Save it as DOCX, XLSX or PPTX and put that in its place.',
  scanned: 'Put a PDF in its place that a word processor exported.',
  closed: 'Offer its files one by one, or a ZIP instead.',
};

/** Findings of `collect` in English. */
export const en: CollectMessages = {
  'route/slug': () => ({
    message: 'The slug must not be empty or lead out of the site.',
    expected: 'letters, digits and hyphens, such as science-week',
    hint: 'Remove “..” and backslashes, or remove the line.',
  }),
  'route/collision': ({ owner, url }) => ({
    message: `The address is the same as that of “${owner}”; changed to ${url}.`,
    expected: 'an address of its own for every page',
    hint: 'Give the page another name with “slug:”.',
  }),
  'route/alias': ({ found, owner }) => ({
    message: `The alias “${found}” belongs to “${owner}” already; no redirect was made.`,
    expected: 'an address no page uses',
    hint: 'Remove it from “aliases”.',
  }),
  'link/dead': ({ found }) => ({
    message: `The link “${found}” leads to no page or file.`,
    expected: 'a file in the content folder, relative to this one',
    hint: 'Check the name and the folder.',
  }),
  'film/format': ({ found, state }) => ({
    message: state
      ? `Many browsers cannot play the film “${found}”.`
      : `No browser can play the film “${found}”; it was not published.`,
    expected: 'a film in MP4 (H.264)',
    hint: 'Open it in a video editor, export it as MP4 and write the new name here.',
  }),
  'link/draft': ({ found }) => ({
    message: `The link “${found}” leads to a draft, and drafts are not published.`,
    expected: 'a published page',
    hint: 'Publish that page (remove “draft: true”) or remove the link.',
  }),
  'link/anchor': ({ found, fragment }) => ({
    message: `The link “${found}” leads to “#${fragment}”, which that page does not have.`,
    expected: 'a heading of the page or an {#id}',
    hint: 'When a heading changes, the text after # has to change too.',
  }),
  'link/case': ({ found, real }) => ({
    message: `The link “${found}” differs in case from the file “${real}”; linked to the file.`,
    expected: `${real}`,
    hint: 'Write it as the file is named; some machines tell the cases apart.',
  }),
  'picture/missing': ({ found, reason }) => ({
    message:
      reason === 'file'
        ? `“${found}” is no picture; the page shows its description.`
        : reason === 'type'
          ? `“${found}” is of a type that is not published as a picture; the page shows its description.`
          : `The picture “${found}” was not found; the page shows its description.`,
    expected: 'a picture in the content folder, relative to this file',
    hint:
      reason === 'file'
        ? 'For a download write a link: without the exclamation mark.'
        : reason === 'type'
          ? 'Open it with a picture program and save it as JPEG or PNG.'
          : 'Check the name and the folder.',
  }),
  'picture/format': ({ src, found }) => ({
    message: `The picture “${src}” is ${found}, which cannot be read here and is not published; the page shows its description.`,
    expected: 'JPEG, PNG, WebP, GIF, TIFF, AVIF or SVG',
    hint:
      found === 'HEIC'
        ? 'Save it as JPEG with a picture program; on an iPhone choose Settings, Camera, Formats, “Most Compatible” for new photos.'
        : 'Open it with a picture program and save it as JPEG or PNG.',
  }),
  'picture/unreadable': ({ src, reason, said }) => ({
    message: `The picture “${src}” ${PICTURE_REASONS[String(reason)] ?? `cannot be opened (${said ?? reason})`}; the page shows its description.`,
    expected: 'a whole picture file',
    hint:
      reason === 'cut' || reason === 'empty'
        ? 'Copy it again from the camera or the computer it came from; the transfer may have stopped early.'
        : 'Open it with a picture program and save it as JPEG or PNG.',
  }),
  'picture/too-large': ({ src, found }) => ({
    message: `The picture “${src}” has ${found} pixels, which is too large; the page shows its description.`,
    expected: 'at most 110 million pixels',
    hint: 'Make it smaller; 4000 pixels along the longer side are plenty.',
  }),
  'picture/still': ({ src }) => ({
    message: `The picture “${src}” moves, but is too long or of another format; the page shows its first frame.`,
    expected: 'a GIF or WebP whose frames have at most 110 million pixels together',
    hint: 'Cut it, make it smaller or save it as a GIF; save what is longer as an MP4 film among the attachments.',
  }),
  'attachment/missing': ({ found, reason }) => ({
    message:
      reason === 'type'
        ? `“${found}” is of a type that is not published as an attachment.`
        : `The attachment “${found}” was not found.`,
    expected: 'a file in the content folder, relative to this one',
    hint: reason === 'type' ? 'Make it a PDF, Word, Excel or CSV file, or a ZIP.' : 'Check the name and the folder.',
  }),
  'nav/dead': ({ found }) => ({
    message: `The navigation names “${found}”, which is no page; it was left out.`,
    expected: 'calendar, honours, gallery, plans, the path of a content file or an https address',
    hint: 'Check “nav”.',
  }),
  'figure/unknown': ({ found, condition, possible, nearest }) => ({
    message: `“{{ ${found} }}” was not understood and stays as it is.`,
    expected: 'for example {{ awards.count level=city year=2026-2027 }}',
    hint:
      nearest !== undefined
        ? `Did you mean “${nearest}”?`
        : condition === undefined
          ? 'Check the name and the conditions.'
          : possible === undefined
            ? `Check “${condition}”.`
            : `This figure knows nothing of “${condition}”; it can be counted by ${possible}.`,
  }),
  'record/repeated': ({ count, name, line }) => ({
    message: `${count === 1 ? 'An award' : `${count} awards`} of this page stand${count === 1 ? 's' : ''} in “${name}”${line ? ` from line ${line}` : ''} already, and count${count === 1 ? 's' : ''} once in the portal.`,
    expected: 'each award in one list',
    hint: 'If this list only repeats them, write {collect=false} behind its title; if they are awards of their own, name their contest or date.',
  }),
  'record/total': ({ count, listed }) => ({
    message: `This number is ${count}, but the lists of that school year hold ${listed} such awards, which the portal counts.`,
    expected: 'a total of no less than the lists hold',
    hint: 'Check the number; if some of the listed awards are no part of it, give them their level, place or school year.',
  }),
  'privacy/consent': () => ({
    message: 'Full names of pupils (names: full) need the day of consent and who answers for it.',
    expected: 'consent: { date: 2026-09-01, by: NAME }, no later than the day of the build',
    hint: 'Add “consent” under “privacy”, or use “names: masked”.',
  }),
  'privacy/alias': () => ({
    message: 'An alias holds the name of a pupil; no redirect was made.',
    expected: 'aliases without names of pupils',
    hint: 'Remove it from “aliases”; a redirect would publish the name.',
  }),
  'privacy/slug': () => ({
    message: '“slug” holds the name of a pupil, which was masked in the address.',
    expected: 'an address without names of pupils, in letters too',
    hint: 'Choose another slug; the address then stays when the pupil leaves the list.',
  }),
  'privacy/ambiguous-name': ({ found, reason }) => ({
    message:
      reason === 'adult'
        ? `“${found}” is the name of a pupil and of an adult; it was not masked in the text.`
        : `“${found}” is the name of a pupil and a common word; it was not masked in the text.`,
    expected: 'no full names of pupils in the text',
    hint: 'If the pupil is meant, write “a pupil”.',
  }),
  'privacy/attached-column': ({ found }) => ({
    message: `The column “${found}” of the attachment holds private data of pupils; the file readers get has none.`,
    expected: 'attachments without numbers of papers, telephones, addresses, days of birth and parents',
    hint: 'Remove the column from the table.',
  }),
  'privacy/attached-number': ({ count }) => ({
    message: `The attachment holds citizen numbers, or mobile numbers of pupils or parents, in ${count} ${count === 1 ? 'place' : 'places'}; the file readers get has none.`,
    expected: 'attachments without numbers of papers, and without telephones of pupils and parents',
    hint: 'Remove them from the attachment.',
  }),
  'privacy/attachment': ({ why, found, kind, at }) => ({
    message: `The attachment holds ${ATTACHMENT_FAULTS[String(why)]?.(found) ?? 'private data'} in ${placeIn(kind, at)}; it was not published.`,
    expected: 'attachments without full names, numbers of papers, telephones and addresses of pupils',
    hint:
      why === 'column' || why === 'number'
        ? 'Remove it from the file and put the file back.'
        : 'Shorten the names in the file and put it back; a list may also be saved as CSV, in which names are masked.',
  }),
  'privacy/attachment-unread': ({ why }) => ({
    message: `The attachment ${UNREAD[String(why)] ?? 'was not looked into'}; whether it names pupils is not known. It was ${why === 'old' ? '' : 'not '}published.`,
    expected: 'DOCX, XLSX, PPTX, OpenDocument, PDF, CSV or TXT with text that can be read',
    hint: `${UNREAD_REMEDIES[String(why)] ?? 'Open it, save it as DOCX, XLSX or a PDF whose text can be selected, and put that in its place.'} If you looked through it and it names no pupil, add its name to privacy.checked in kepu.yml.`,
  }),
  'privacy/unlisted-name': ({ found, reason, rest }) => ({
    message: `“${found}” in the text was taken for the name of a pupil and masked${reason === 'here' ? ' where the words beside it say so' : ''}; no list holds it.${rest === undefined ? '' : ` “${rest}” on the same line was not masked.`}`,
    expected: '“a pupil” in texts, names in lists only',
    hint: 'If it is a teacher or another adult, add the name to privacy.adults in kepu.yml.',
  }),
  'privacy/maybe-name': ({ found }) => ({
    message: `“${found}” may be the name of a pupil; it was not masked.`,
    expected: 'lists in a table inside “::: awards”, or 同学 behind the name',
    hint: 'If it is a pupil, write 某同学 or move the list into “::: awards” with a column 姓名. If not, add it to privacy.adults in kepu.yml: it is not asked again.',
  }),
  'privacy/number-in-text': () => ({
    message:
      'Here is the number of somebody’s papers, or the mobile number of a pupil or parent; it was not published.',
    expected: 'no numbers of papers, no telephones of pupils and parents in texts',
    hint: 'Remove it; give the telephone of a teacher or an office instead, and say whose it is.',
  }),
  'privacy/unclear-name': ({ found, reason }) => ({
    message:
      reason === 'nobody'
        ? `“${found}” in the list is hardly the name of a pupil; it was masked there and nowhere else.`
        : reason === 'caption'
          ? `“${found}” in the caption may be a pupil or a work; it was masked there and nowhere else.`
          : reason === 'tutor'
            ? `“${found}” behind a tutor is a pupil elsewhere, and was masked as one here, too.`
            : `“${found}” in the list may be the name of a pupil; it was masked.`,
    expected:
      reason === 'caption' ? '《work》, class, name' : 'nothing but names in a cell, several of them parted by commas',
    hint:
      reason === 'caption'
        ? `If it is a work, write 《${found}》; if it is a pupil, write 作者：${found}.`
        : reason === 'tutor'
          ? 'If it is a tutor, part tutors by 、; if it is a pupil, begin a line.'
          : 'If it is a pupil, write the name alone, and class or part in columns of their own. If it is a team, write its whole name.',
  }),
  'privacy/names-column': ({ found }) => ({
    message: `The column “${found}” looks like names of pupils; they were masked.`,
    expected: 'a column of names headed 姓名, 获奖者, 获奖名单 or Name',
    hint: 'If they are pupils, call the column 姓名. If they are teachers, call it 指导教师, or add them to privacy.adults in kepu.yml.',
  }),
  'privacy/takedown-unused': ({ count }) => ({
    message: `“takedown” has ${count} names that do not occur in the content.`,
    expected: 'names exactly as in the lists',
    hint: 'Check the spelling.',
  }),
  'privacy/takedown-attachment': ({ found, reason }) => ({
    message:
      reason === 'own'
        ? `“${found}” is a work of a person taken down; the name is gone, the file is still published.`
        : `“${found}” stands on a page that names a person taken down; the contents of the file cannot be changed.`,
    expected: 'pictures and attachments without the name or picture of that person',
    hint: 'Open it, check it, and replace or remove it.',
  }),
  'read/no-pages': () => ({
    message: 'This folder holds no Markdown file (.md), so there is not one page.',
    hint: 'See whether it is the folder you mean; npx kepu init makes a new one with examples to change.',
  }),
  'config/no-url': () => ({
    message: 'There is no “url”, so no sitemap and no canonical links were made.',
    expected: 'url: https://example.edu.cn/science/',
    hint: 'Put the address into kepu.yml once the site has one.',
  }),
  'search/large': ({ found, limit }) => ({
    message: `The first search result needs ${found} KB (compressed), more than ${limit} KB.`,
    expected: `at most ${limit} KB`,
    hint: 'Add “search: false” to long pages nobody looks for.',
  }),
  'search/miss': ({ found, name, seed }) => ({
    message: `“${name}” of this page holds “${found}”, but the portal’s search does not find it (seed ${seed}).`,
    expected: 'the text of every section to be found',
    hint: 'This is a fault in kepu, not in your content: please send this message and the page to its maintainers. To publish meanwhile, write “search: false” at the head of the page.',
  }),
};
