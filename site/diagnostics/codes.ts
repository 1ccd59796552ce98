/**
 * Every finding of the stages up to `parse`, with its level. An error means that the page cannot be right or safe, and
 * nothing is published; all else is a warning and publishes.
 */
export const LEVELS = {
  'config/yaml': 'error',
  'config/shape': 'error',
  'config/too-large': 'error',
  'config/encoding': 'error',
  'config/privacy': 'error',
  'config/unknown-key': 'warning',
  'config/value': 'warning',
  'config/synonyms': 'warning',
  'config/term-order': 'warning',
  'config/term-overlap': 'warning',

  'read/link-outside': 'error',
  'read/unreadable': 'error',
  'read/too-large': 'error',
  'read/link': 'warning',
  'read/attachment-too-large': 'warning',
  'read/active-content': 'warning',
  'read/unknown-type': 'warning',
  'read/name': 'warning',
  'read/same-name': 'warning',
  'read/too-deep': 'warning',
  'encoding/unreadable': 'error',
  'encoding/converted': 'warning',

  'front-matter/yaml': 'error',
  'front-matter/duplicate-key': 'error',
  'front-matter/unclosed': 'error',
  'front-matter/too-large': 'error',
  'front-matter/language': 'error',
  'front-matter/full-width-colon': 'warning',
  'front-matter/quoted': 'warning',
  'front-matter/unknown-key': 'warning',
  'front-matter/value': 'warning',
  'date/format': 'warning',
  'kind/unknown': 'warning',

  'heading/id-refused': 'warning',
  'heading/id-repeated': 'warning',
  'container/unclosed': 'error',
  'container/file-outside': 'error',
  'container/unknown': 'warning',
  'container/option': 'warning',
  'container/empty': 'warning',
  'container/file-missing': 'warning',
  'container/file-type': 'warning',
  'table/extra-cells': 'warning',
  'html/removed': 'warning',
  'html/unclosed': 'warning',
  'html/component': 'warning',
  'link/scheme': 'warning',
  'picture/remote': 'warning',
  'picture/local': 'warning',
  'markdown/nesting': 'warning',
  'placeholder/left': 'warning',

  'date/unknown-year': 'warning',
  'date/unreadable': 'warning',
  'date/no-such-day': 'warning',
  'date/unknown-term': 'warning',
  'date/which-week': 'warning',
  'date/weekday-mismatch': 'warning',
  'date/no-such-week': 'warning',
  'date/reversed': 'warning',
  'date/blank': 'warning',
  'table/no-title-column': 'warning',
  'table/unclear-pictures': 'warning',
  'level/unknown': 'warning',
  'place/unclear': 'warning',
  'award/unclear': 'warning',
  'table/unclear-blank': 'warning',
  'school-year/unreadable': 'warning',
  'ics/format': 'warning',
  'ics/too-long': 'warning',
  'ics/component': 'warning',
  'ics/unclosed': 'warning',
  'ics/no-title': 'warning',
  'ics/date': 'warning',
  'ics/timezone': 'warning',
  'ics/rule': 'warning',
  'ics/open-end': 'warning',
  'record/unreadable': 'warning',

  'privacy/column': 'warning',
  'privacy/number': 'warning',
  'privacy/plain-list': 'warning',
} as const satisfies Record<string, 'error' | 'warning'>;

/** A stable, language-free name of a finding, `area/what`. */
export type Code = keyof typeof LEVELS;

/** True for a code that has words of its own; readers of records may add codes that we do not know yet. */
export function isCode(code: string): code is Code {
  return Object.hasOwn(LEVELS, code);
}
