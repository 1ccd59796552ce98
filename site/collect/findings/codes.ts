/**
 * Every finding of `collect` and `search`, with its level. An error means that the page cannot be right or safe, and
 * nothing is published; all else is a warning and publishes.
 */
export const COLLECT_LEVELS = {
  'read/no-pages': 'warning',
  'route/slug': 'error',
  'route/collision': 'warning',
  'route/alias': 'warning',
  'link/dead': 'warning',
  'link/draft': 'warning',
  'link/anchor': 'warning',
  'link/case': 'warning',
  'film/format': 'warning',
  'picture/missing': 'warning',
  'picture/format': 'warning',
  'picture/unreadable': 'warning',
  'picture/too-large': 'warning',
  'picture/still': 'warning',
  'attachment/missing': 'warning',
  'nav/dead': 'warning',
  'figure/unknown': 'warning',
  'record/repeated': 'warning',
  'record/total': 'warning',
  'privacy/consent': 'error',
  'privacy/alias': 'warning',
  'privacy/slug': 'warning',
  'privacy/ambiguous-name': 'warning',
  'privacy/attached-column': 'warning',
  'privacy/attached-number': 'warning',
  'privacy/attachment': 'warning',
  'privacy/attachment-unread': 'warning',
  'privacy/unlisted-name': 'warning',
  'privacy/maybe-name': 'warning',
  'privacy/number-in-text': 'warning',
  'privacy/unclear-name': 'warning',
  'privacy/names-column': 'warning',
  'privacy/takedown-unused': 'warning',
  'privacy/takedown-attachment': 'warning',
  'config/no-url': 'warning',
  'search/large': 'warning',
  'search/miss': 'error',
} as const satisfies Record<string, 'error' | 'warning'>;

/** A stable, language-free name of a finding of this stage, `area/what`. */
export type CollectCode = keyof typeof COLLECT_LEVELS;
