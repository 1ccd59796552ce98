import { looksLikeName } from './family-names.js';

/** What is a group, whatever it begins with. */
const GROUP =
  /(?:小学|中学|学校|学院|大学|幼儿园|校区|园区|分校|[队组]|项目|[一二三四五六七八九]班|年级|代表|全体|师生)$/u;
/** 社 会 班 团 校 end groups, and now and then names: 范建社, 葛小班. */
const GROUP_OR_NAME = /[班社会团校]$/u;
/** 华师附小, 文昌一中; 王一中 may be somebody. */
const SCHOOL = /^\p{Script=Han}{2,}[附实外一二三四五六七八九十][小中]$/u;
/** Groups that begin with what is also a family name. */
const KNOWN_GROUP =
  /^(?:文[学艺化]|文创|武术|田[径园]|管[乐弦]|乐[高器团]|花[样艺卉草]|时[装政]|毛笔|应急|向[阳日]|方[圆块]|古[筝诗琴典]|国[画旗学]|单车|车[模辆]|常青|东方|冰雪|明[日德]|米罗|蓝天|白[鸽杨]|黄河|江[南河]|雷锋|曲[艺棍]|支教|丁香|关爱|万[花象]|童[声话]|宣[讲传]|游泳|戈壁|生物|原创|农[艺场]|金[工话]|石[头艺]|越剧|粤剧|沙[画盘]|那达|居委|家委|钱学森|爱迪生|牛顿|华罗庚|袁隆平|邓稼先|祖冲之|张衡|屠呦呦|石榴籽|安琪儿)/u;

/** True for what ends as groups do and has the shape of a name: 葛小班. */
export function isGroupOrName(text: string): boolean {
  return (
    text.length > 2 && GROUP_OR_NAME.test(text) && looksLikeName(text) && !KNOWN_GROUP.test(text) && !GROUP.test(text)
  );
}

/** True for what ends as groups do and is no name: 星火队, 鹿鸣小学, 文学社. */
export function isGroup(text: string): boolean {
  return GROUP.test(text) || (text.length > 2 && GROUP_OR_NAME.test(text) && !isGroupOrName(text));
}

/** True for what is known to be a group though it ends as names may: 向阳, 明德. */
export function isKnownGroup(text: string): boolean {
  return KNOWN_GROUP.test(text) || SCHOOL.test(text);
}
