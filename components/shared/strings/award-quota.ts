import type { Lang } from '../../records/words/lang.js';
import { thousands } from './thousands.js';

/** How many prizes are to be given; `isOpen` where there are more of a number that is not known. */
export function quotaCount(total: number, isOpen: boolean, lang: Lang): string {
  if (lang === 'en')
    return `${thousands(total)} ${total === 1 ? 'award' : 'awards'} to be given${isOpen ? ', and others' : ''}`;
  return total === 0 && isOpen ? '拟设若干项' : `拟设 ${thousands(total)} 项${isOpen ? '，另有若干' : ''}`;
}
