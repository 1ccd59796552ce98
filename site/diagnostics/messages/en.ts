import type { Messages } from './messages.js';

const or = (nearest: string | number | undefined, otherwise?: string): string | undefined =>
  nearest === undefined ? otherwise : `Did you mean “${nearest}”?`;
const files = (count: string | number | undefined): string => (Number(count) > 1 ? ` (${count} files)` : '');

/** Findings in English. */
export const en: Messages = {
  'config/yaml': ({ reason }) => ({
    message: `kepu.yml cannot be read: ${reason}.`,
    hint: 'Check indentation, quotes and colons of this line.',
  }),
  'config/shape': () => ({
    message: 'kepu.yml should be a list of “key: value”.',
    hint: 'For example: title: Our school',
  }),
  'config/too-large': ({ limit }) => ({ message: `kepu.yml is larger than ${limit} KB.` }),
  'config/encoding': () => ({ message: 'kepu.yml is not UTF-8.', hint: 'Save it again as UTF-8.' }),
  'config/privacy': ({ key, found, expected }) => ({
    message: `${key} is “${found}”: it is not clear how names are to be shown.`,
    expected: `${expected}`,
    hint: 'This protects pupils; please correct it before building.',
  }),
  'config/unknown-key': ({ key, nearest }) => ({
    message: `Unknown key “${key}”.`,
    hint: or(nearest, 'Remove it if it is not needed.'),
  }),
  'config/value': ({ key, found, fallback, expected }) => ({
    message: `The value “${found}” of “${key}” cannot be used${fallback === undefined ? '' : `; “${fallback}” is used`}.`,
    ...(expected !== undefined && { expected: String(expected) }),
  }),
  'config/synonyms': ({ found }) => ({
    message: found ? `“${found}” is no group of synonyms; it was left out.` : 'There are no synonyms here.',
    expected: '- science fair, STEM day',
    hint: 'Write a group a line behind “- ”, two words or more with commas between them.',
  }),
  'config/term-order': ({ name }) => ({ message: `Term “${name}” ends before it starts.` }),
  'config/term-overlap': ({ name, other }) => ({ message: `Terms “${name}” and “${other}” overlap.` }),

  'read/link-outside': () => ({
    message: 'A link that leads out of the content folder; it was not read.',
    hint: 'Copy the file into the content folder.',
  }),
  'read/unreadable': ({ reason }) => ({
    message: `The file cannot be opened (${reason}).`,
    hint: 'Check its permissions.',
  }),
  'read/too-large': ({ size, limit }) => ({
    message: `The file has ${size} MB; the limit is ${limit} MB.`,
    hint: 'Split it into several files.',
  }),
  'read/link': () => ({ message: 'A symbolic link; it was not read.', hint: 'Put the file itself here.' }),
  'read/attachment-too-large': ({ size, limit }) => ({
    message: `The attachment has ${size} MB, the limit is ${limit} MB; it was left out.`,
  }),
  'read/active-content': ({ extension }) => ({
    message: `.${extension} files of the content folder are not published.`,
    hint: 'Write pages as Markdown and tables as CSV.',
  }),
  'read/unknown-type': ({ extension, count }) => ({
    message: `Files of type .${extension} are not published${files(count)}.`,
    hint: 'Use JPEG, PNG or WebP for pictures, MP4 for films and PDF or office formats for documents.',
  }),
  'read/name': () => ({
    message: 'The file name holds control characters; it was not read.',
    hint: 'Rename the file.',
  }),
  'read/same-name': ({ other }) => ({ message: `The name equals “${other}” in another spelling; only that was read.` }),
  'read/too-deep': ({ limit }) => ({ message: `Folders are nested more than ${limit} deep; the rest was not read.` }),
  'encoding/unreadable': () => ({
    message: 'The encoding of this file is neither UTF-8 nor GB18030.',
    expected: 'UTF-8 text',
    hint: 'Save it again as UTF-8.',
  }),
  'encoding/converted': ({ encoding }) => ({
    message: `The file is ${encoding} and was read as such.`,
    expected: 'UTF-8 text',
    hint: 'Save it as UTF-8 to silence this.',
  }),

  'front-matter/yaml': ({ reason }) => ({
    message: `The front matter cannot be read: ${reason}.`,
    hint: 'Check quotes and colons; put a value that holds a colon in quotes.',
  }),
  'front-matter/duplicate-key': ({ key }) => ({ message: `“${key}” is written twice.`, hint: 'Keep one.' }),
  'front-matter/unclosed': () => ({
    message: 'The front matter does not end.',
    expected: '--- on a line of its own',
    hint: 'Write --- after the last setting.',
  }),
  'front-matter/too-large': ({ limit }) => ({ message: `The front matter is larger than ${limit} KB.` }),
  'front-matter/language': ({ found }) => ({
    message: `The file begins with “${found}”; only YAML is accepted, no program is run.`,
    expected: '---',
    hint: 'Make the first line --- and write settings as “key: value”.',
  }),
  'front-matter/full-width-colon': ({ key }) => ({
    message: `“${key}” is followed by a full-width colon; it was read as “:”.`,
    expected: `${key}: …`,
  }),
  'front-matter/quoted': ({ key }) => ({
    message: `The value of “${key}” holds a colon; it was read as one text.`,
    hint: `Quote it: ${key}: "…"`,
  }),
  'front-matter/unknown-key': ({ key, nearest, count }) => ({
    message: `Unknown key “${key}”${files(count)}; it has no effect.`,
    hint: or(nearest, 'Remove it if it is not needed.'),
  }),
  'front-matter/value': ({ key, found, expected }) => ({
    message: `The value “${found}” of “${key}” cannot be used; it was left out.`,
    expected: `${expected}`,
  }),
  'date/format': ({ key, found }) => ({
    message: `The date “${found}” of “${key}” cannot be read; it was left out.`,
    expected: '2026-10-12',
    hint: `For example: ${key}: 2026-10-12`,
  }),
  'kind/unknown': ({ found, nearest }) => ({
    message: `There is no kind “${found}”; the page is treated as an ordinary page.`,
    hint: or(nearest),
  }),

  'heading/id-refused': ({ found }) => ({
    message: `The anchor “${found}” cannot be used; the heading itself is used.`,
  }),
  'heading/id-repeated': ({ found }) => ({ message: `The anchor “${found}” is used twice; the second got a number.` }),
  'container/unclosed': ({ name, fence }) => ({
    message: `The block “${name}” does not end.`,
    expected: `${fence} on a line of its own`,
    hint: `Write ${fence} after its last line.`,
  }),
  'container/file-outside': ({ found }) => ({
    message: `“${found}” lies outside the content folder and cannot be read.`,
    hint: 'Put the file into the content folder and write the path from this page.',
  }),
  'container/unknown': ({ found, nearest }) => ({
    message: `There is no block “${found}”; its text is shown as usual.`,
    hint: or(nearest),
  }),
  'container/option': ({ name, found, nearest }) => ({
    message: `“${name}” has no option “${found}”; it was left out.`,
    hint: or(nearest),
  }),
  'container/empty': ({ name }) => ({
    message: `“${name}” holds no table or list that can be read.`,
    hint: /作品|相册|图|照片|gallery/i.test(`${name}`)
      ? 'Put pictures into it, one a line: ![caption](picture.jpg), or a table (with a line | --- | --- | below its head), or name a file: {src=file.csv}'
      : 'Put a table (with a line | --- | --- | below its head) or list into it, or name a file: {src=file.csv}',
  }),
  'container/file-missing': ({ found, nearest }) => ({
    message: `There is no file “${found}”.`,
    hint: or(nearest, 'Paths start from the folder of this page.'),
  }),
  'container/file-type': ({ found }) => ({
    message: `“${found}” is not a table file that can be read.`,
    expected: 'a CSV, TSV or JSON file; for a calendar an ICS file, too',
  }),
  'table/extra-cells': ({ cells, columns }) => ({
    message: `This row has ${cells} cells and the head ${columns}; the rest is shown behind.`,
    hint: 'Add to the head, or look for a “|” too many.',
  }),
  'html/removed': ({ found }) => ({ message: `The HTML tag <${found}> is not allowed and has no effect.` }),
  'html/component': ({ found, name }) => ({
    message: `“${found}” in HTML becomes no component here; what it holds does not count for calendar, honours and works.`,
    expected: `::: ${name}`,
    hint: `Put the table or list between “::: ${name}” and “:::”.`,
  }),
  'html/unclosed': ({ found }) => ({ message: `“${found}” does not end; it is shown as text.` }),
  'link/scheme': ({ found }) => ({
    message: `The link “${found}” begins in a way that is not allowed; only its text was kept.`,
    expected: 'https:, http:, mailto:, tel: or a path in the content folder',
  }),
  'picture/local': ({ found }) => ({
    message: `The picture “${found}” is not in the content folder, so nobody else could see it; it is not shown.`,
    hint: 'Put the picture file into the content folder and write its path from this page, for example ![words](pictures/work.jpg).',
  }),
  'link/loose-address': ({ found }) => ({
    message: `“${found}” is not written as Markdown has it (blanks in the name, full-width brackets, or a size); it was taken for the address of a file.`,
    hint: `Put a name with blanks in angle brackets, between half-width round ones: ![caption](<${found}>).`,
  }),
  'picture/remote': ({ found }) => ({
    message: `The picture “${found}” is on another site and is not shown.`,
    hint: 'Save it to the content folder.',
  }),
  'markdown/nesting': ({ limit }) => ({
    message: `Lists or quotes are nested more than ${limit} deep; the rest is shown as plain text.`,
  }),
  'placeholder/left': ({ found, count }) => ({
    message: `A blank was left: “${found}”${Number(count) > 1 ? `, ${count} on this page` : ''}.`,
    hint: 'Fill it in.',
  }),

  'date/unknown-year': ({ found }) => ({
    message: `“${found}” does not say which year.`,
    hint: 'Set schoolYear: 2026-2027 at the top of the file, or write the year.',
  }),
  'date/unreadable': ({ found }) => ({ message: `The date “${found}” was not understood; it is shown as written.` }),
  'date/no-such-day': ({ found }) => ({ message: `There is no day “${found}”.` }),
  'date/unknown-term': ({ found }) => ({
    message: `“${found}” does not say in which term; it is shown as written.`,
    hint: 'Name the term, and write its start and end under terms in kepu.yml.',
  }),
  'date/which-week': ({ found }) => ({
    message: `“${found}” does not say in which week it begins; it belongs to the whole term and stands on no day.`,
    hint: 'Write 单周周三 or 双周周三 (odd or even teaching weeks), or a first day: 9月9日起隔周周三.',
  }),
  'date/weekday-mismatch': ({ found }) => ({
    message: `Day and weekday of “${found}” do not agree; it is shown by its day.`,
    hint: 'Correct one of them.',
  }),
  'date/no-such-week': ({ found }) => ({
    message: `The month or term has no such week as “${found}”; it is shown as written.`,
    hint: 'Check the number of the week, and the terms in kepu.yml.',
  }),
  'date/reversed': ({ found }) => ({
    message: `“${found}” ends before it begins; it is shown as written.`,
    hint: 'Write the earlier date first, and the year where it crosses years.',
  }),
  'date/blank': ({ found }) => ({
    message: `The date “${found}” was left blank; it is shown as written.`,
    hint: 'Fill it in.',
  }),
  'table/no-title-column': ({ found }) => ({
    message: `The table has no column of names${found ? ` (its head: ${found})` : ''}.`,
    hint: 'Give that column a head, such as “Activity”, “Work” or “Stage”.',
  }),
  'table/unclear-pictures': ({ found }) => ({
    message: `It is not clear which words belong to which picture${found ? ` (${found})` : ''}; these works are left out.`,
    hint: 'Write each caption right below its picture, in a table in the same column, or one work a row under “Pictures”, “Work”, “Name”.',
  }),
  'level/unknown': ({ found }) => ({ message: `The level “${found}” was not understood; it is shown as written.` }),
  'place/unclear': ({ found }) => ({
    message: `“${found}” names more than one place; it is shown as written, and counted as none of them.`,
    hint: 'Write one place a row.',
  }),
  'award/unclear': ({ found }) => ({
    message: `“${found}” may be a person, a contest or a prize; it is shown as written.`,
    hint: 'Write “date, contest, prize, name”, or use a table.',
  }),
  'table/unclear-blank': ({ found }) => ({
    message: `The level or place that this row (${found}) leaves blank was not taken from the row above.`,
    hint: 'Write the level and the place, or “ditto” where they are the same.',
  }),
  'school-year/unreadable': ({ found }) => ({
    message: `The school year “${found}” was not understood; it is shown as written.`,
    expected: '2026-2027, 2026学年',
  }),
  'ics/format': () => ({
    message: 'This file is no calendar (no BEGIN:VCALENDAR).',
    hint: 'Export the .ics file again.',
  }),
  'ics/too-long': () => ({ message: 'The calendar is too long; its end was not read.', hint: 'Make one file a term.' }),
  'ics/component': ({ found }) => ({ message: `${found} in a calendar is no event and was not read.` }),
  'ics/unclosed': ({ found }) => ({
    message: `The file is incomplete: ${found} does not end.`,
    hint: 'Export it again.',
  }),
  'ics/no-title': () => ({ message: 'This event has no title and was not read.' }),
  'ics/date': ({ found }) => ({
    message: `The date “${found}” of a calendar was not understood.`,
    expected: '20261012 or 20261012T140000',
  }),
  'ics/timezone': ({ found }) => ({ message: `The time zone “${found}” is unknown; times are shown as written.` }),
  'ics/rule': ({ found }) => ({
    message: `The repetition “${found}” was not understood; only the first time is shown.`,
    hint: 'Repeat on fixed days of the week or month, or write each time down.',
  }),
  'ics/open-end': ({ found }) => ({
    message: `A repeated event has no end; it is shown until ${found}.`,
    hint: 'Give it a last day in the calendar program.',
  }),
  'privacy/column': ({ found }) => ({
    message: `The column “${found}” holds private data of pupils; it was left out.`,
    expected: 'lists without numbers of papers, telephones, addresses, days of birth and parents',
    hint: 'Remove the column; it need not be in the content folder either.',
  }),
  'privacy/number': () => ({
    message: 'A cell of the list holds a citizen number or a mobile number; it was left out.',
    expected: 'lists without numbers of papers and telephones',
    hint: 'Remove it from the table.',
  }),
  'privacy/plain-list': ({ found }) => ({
    message: `The column “${found}” was taken for a list of pupils; their names were masked.`,
    hint: 'To count them among the honours, put the table into “::: awards” or “::: gallery”; if they are teachers, name the column “Teacher”.',
  }),
  'record/unreadable': ({ found }) => ({ message: `“${found}” was not understood; it is shown as written.` }),
};
