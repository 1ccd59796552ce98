/** What a calendar file says in words of its own, and how it is known again. */
import type { Activity } from '../types.js';
import type { Lang } from '../words/lang.js';

interface IcsWords {
  /** Behind a title. */
  deadline: string;
  cancelled: string;
  moved: string;
  owner(name: string): string;
  term(schoolYear: string, name: string): string;
}

export const ICS_WORDS: Record<Lang, IcsWords> = {
  'zh-CN': {
    deadline: '（截止）',
    cancelled: '（已取消）',
    moved: '（已改期）',
    owner: (name) => `负责人：${name}`,
    term: (schoolYear, name) => `${schoolYear}学年${name}`,
  },
  en: {
    deadline: ' (deadline)',
    cancelled: ' (cancelled)',
    moved: ' (moved)',
    owner: (name) => `In charge: ${name}`,
    term: (schoolYear, name) => `${name} ${schoolYear.replace('-', '–')}`,
  },
};

/** What repeats on days that nobody knows (每两周一次), by the words of its date. */
const REPEATS = /每|隔[周天日月]|(?:every|each|weekly|monthly|fortnightly)\b/i;

/** Whether the span of an activity is only what it repeats in. */
export function isVaguelyRepeated({
  precision,
  recurrence,
  dateText,
}: Pick<Activity, 'precision' | 'recurrence' | 'dateText'>): boolean {
  return !recurrence && /^(?:term|year|fuzzy)$/.test(precision) && REPEATS.test(dateText);
}

/** What stands behind the title of {@link isVaguelyRepeated}: its words. */
export function repeatedMark(dateText: string, lang: Lang): string {
  const words = dateText.trim();
  return lang === 'en' ? ` (${words})` : `（${words}）`;
}

/** The end of the title of a deadline. */
export const DEADLINE = /\s*[（(](?:截止|deadline)[）)]$/i;
/** A title, and the word for what was cancelled or moved. */
export const CANCELLED = /^(.+?)\s*[（(](?:已取消|cancelled)[）)]$/i;
export const MOVED = /^(.+?)\s*[（(](?:已改期|moved)[）)]$/i;

/** What stands above the description in DESCRIPTION, for those who read it on a telephone. */
export function leadLines({ dateText, owner }: { dateText: string; owner?: string | undefined }, lang: Lang): string[] {
  return [dateText.trim(), owner ? ICS_WORDS[lang].owner(owner.trim()) : ''].filter(Boolean);
}
