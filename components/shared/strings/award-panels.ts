import { toLang } from '../../records/words/lang.js';
import { awardPanels as en } from './award-panels.en.js';
import { awardPanels as zhCn } from './award-panels.zh-cn.js';
import type { AwardPanelStrings } from './strings.js';

/** What stands around an award table, in the language of the table. */
export function panelStringsOf(lang: string): AwardPanelStrings {
  return toLang(lang) === 'en' ? en : zhCn;
}
