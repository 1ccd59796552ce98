/** What a calendar file says in words of its own, and how it is known again. */
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

/** The end of the title of a deadline. */
export const DEADLINE = /\s*[（(](?:截止|deadline)[）)]$/i;
/** A title, and the word for what was cancelled or moved. */
export const CANCELLED = /^(.+?)\s*[（(](?:已取消|cancelled)[）)]$/i;
export const MOVED = /^(.+?)\s*[（(](?:已改期|moved)[）)]$/i;

/** What stands above the description in DESCRIPTION, for those who read it on a telephone. */
export function leadLines({ dateText, owner }: { dateText: string; owner?: string | undefined }, lang: Lang): string[] {
  return [dateText.trim(), owner ? ICS_WORDS[lang].owner(owner.trim()) : ''].filter(Boolean);
}
