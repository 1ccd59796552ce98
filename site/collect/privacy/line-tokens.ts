import { CLASS } from '../../names/name-words.js';

/** What a piece of a line is to a name beside it. */
export type TokenKind =
  /** Characters that no vocabulary holds: a name, or something else. */
  | 'run'
  /** 、 and blanks, 和 where it stands alone, numbers of lists: what joins the items of a list. */
  | 'join'
  /** Brackets, quotation marks, what is marked. */
  | 'bracket'
  | 'colon'
  | 'stop'
  /** 《飞船》 */
  | 'title'
  /** 三（1）班, （四2）: a class names its pupil. */
  | 'class'
  /** 三年级, 小学组: many things stand beside one. */
  | 'grade'
  /** 一等奖, 冠军, 第三名, 科技之星 */
  | 'prize'
  /** 荣获, 夺得, 入选: the winner stands before it. */
  | 'won'
  /** 同学, 小朋友: behind a name they say what it is. */
  | 'address'
  /** 学生, 选手, 队员, 小作者 */
  | 'pupil'
  /** 组长, 组员, 主持人: of pupils only where the line speaks of some. */
  | 'member'
  /** 作者, 摄影, 姓名: pupils, where nothing speaks of adults. */
  | 'maker'
  /** 左起, （右二）: where somebody stands in a picture. */
  | 'spot'
  | 'adult'
  /** 等三名 */
  | 'count'
  /** 双双, 搭档: between a name and what was won. */
  | 'adverb'
  /** What stands before or behind names and is no part of them: 祝贺, 由, 我校, 代表, 正在. */
  | 'edge'
  | 'other';

export interface Token {
  kind: TokenKind;
  text: string;
  /** From 0, in the line. */
  index: number;
}

const DIGIT = '[一二两三四五六七八九十百\\d]';
const GRADE = '[小初高]?[一二三四五六七八九]年级|[1-9]年级|[初高][一二三](?![（(\\d等])';
const IN_BRACKETS = `(?:[一二三四五六七八九1-9]|[初高小大中][一二三四五六班]|[一二三四五六七八九]年级)(?:[（(.．-]?\\d{1,2}[）)]?|[（(][一二三四五六七八九十]{1,2}[）)])班?`;
const PRIZES = [
  // 一、二等奖, 冠、亚军, 前三名
  '[特一二三](?:[、，]?[特一二三])*等奖[项]?',
  '[冠亚季](?:[、，]?[冠亚季])*军',
  `第${DIGIT}{1,3}(?:名|位)?(?!组|小组|届|次|个|学|期|轮|章|节|周|天|步|课|年|单元|部分|实验|中学|小学)`,
  '[金银铜][奖牌]|优[秀胜]奖|鼓励奖|入围奖|大奖|最(?:佳|具|美|强|受|快|高|远|酷)\\p{Script=Han}{0,5}?奖|(?:创[意新]|人气|组织|风采|表现|进步|潜力|设计|工艺|外观|合作|智慧|未来|科学|科技|观察|参与|提名|专项|单项|特别|团体|团队|最佳|纪念)奖|奖(?=[:：])',
  '[之新明]星|智多星|科技星|小?达人|标兵|小(?:博士|院士|卫士|能手|专家|天才|巧手|明星|健将|科学家|发明家|工程师)|十佳\\p{Script=Han}{2}|好少年|未来工程师|状元|榜眼|探花|最佳\\p{Script=Han}{2,4}(?=[:：])|破纪录者|纪录创造者|三好学生|优秀(?:少先队员|班干部|毕业生|学员|社员|组员)',
  '获奖|得奖|祝贺|恭喜|表扬|表彰|点赞|喝彩|颁奖|领奖|称号',
].join('|');
/** What is done with a prize. */
const WON =
  '(?:荣|喜|又|再|共|均|都|曾)?获(?:得|奖|评|颁|选)?(?:的?(?:有|是|为))?|荣膺|[勇喜]?夺(?:得|下|冠|魁)?|摘(?:得|取|下|金)|斩获|分获|取得|赢得|捧得|拿[下到]|拔得|当选(?:为)?|[被获]评(?:为|上)?|评为|入[选围]|晋级|闯[入进]|(?:合作|共同|协助)(?=完成|制作|\\s*(?:[，。；、）)]|$))|(?:胜|脱颖而)出|名列|位列|进入决赛|决赛';
/** The whole vocabulary in the order in which it is tried at each place. */
const VOCABULARY: readonly (readonly [TokenKind, string])[] = [
  [
    'address',
    `[，,（( ]{1,2}(?:${GRADE}|[一二三四五六七八九1-9])的?(?:小?学生|同学)[）)]?|[（(](?:[男女])?(?:学生|小作者|小选手|队员|班长|同学)[）)]|的(?:爸爸|妈妈|家长)|(?:小?同学|小朋友|小选手|小队员)(?!们)`,
  ],
  ['title', '《[^》]{0,60}》'],
  [
    'class',
    `[，, ]{1,2}[男女][，, ]{1,2}${CLASS}|[（(](?:[男女][，, ]?)?(?:[小初高]?[一二三四五六七八九]年级)?(?:${CLASS}|${IN_BRACKETS})(?:[男女])?[）)]|${CLASS}|(?<![\\d（(])\\d{1,2}班(?=[:：])|(?<![-\\d])[1-9]-\\d{1,2}(?=[ \\t])|[初高]?[一二三四五六七八九][（(]\\d{1,2}[）)]`,
  ],
  [
    'join',
    '[ \\t\\u3000]*(?:[、，,/／|&＆+·][ \\t\\u3000]*|[ \\t\\u3000])+|(?<![\\d.])\\d{1,3}[.．、)）][ ]?(?!\\d)|[①-⑳][ ]?',
  ],
  [
    'spot',
    '[（(](?:[前中后]排)?[左中右][一二三四五六起侧]?[）)]|(?:图中?)?(?:(?:[前中后]|第[一二三四])排)?(?:[从自由]?[左右]侧?(?:起|[到至往][左右])(?:依次|分别)?[为是]?|[左右][一二三四五六](?=[ \\t:：为是]))',
  ],
  // （指导教师：卢小芳） says nothing of the name before it.
  ['title', '[（(](?:指导|辅导)(?:教师|老师)?[:：]?[^）)]*[）)]'],
  ['adult', '[（(](?:\\p{Script=Han}{0,4}(?:教师|老师|校长|主任|家长))[）)]'],
  [
    'grade',
    `[（(](?:${GRADE})[）)]|(?:${GRADE})组?|[高中低]年[级段]|[高中低]段|(?:小学|初中|高中|幼儿|[初高中低](?:年级|年?段)?|男子|女子|男生|女生|学生|少年|少儿|个人|团体|[A-Za-z甲乙丙丁])组`,
  ],
  [
    'count',
    `[等共计各]?${DIGIT}{1,3}[位名个人](?:人)?|[（(](?:共|各)?${DIGIT}{1,3}[名人项位件][）)]|等(?=[^级次第分]|$)`,
  ],
  [
    'pupil',
    '"(?:people|(?:student|pupil|winner)s?)"|小(?:作者|选手|记者|主持人|讲解员|导游|画家|作家|队员|组长|志愿者|评委|老师|教练)|(?:指导|参赛|获奖|参与|参加|优秀|代表|表演|入选|展示|受表彰)?的?(?:学生|同学|选手|队员)(?:姓名|名单|代表|作者|主持人|讲解员)?|获奖(?:者|人员?|名单|情况)|(?:获得|参赛|入选|挑战|小主)(?:者|人员|名单)|得主|(?:表彰|入围|晋级|队员|社员|组员|学员|参赛|决赛)名单|小组(?:成员|组长)|[小大中]?队长|班长|(?:团队|队伍|小队|战队)(?:成员|队员)?|光荣榜|优秀志愿者|课代表|少先队员|[学社]员|队友|代领人?|合作者|(?:搭档|伙伴)(?=[:：])|代表队|参赛队员|[男女]生',
  ],
  ['member', '(?:小组|[副正])?组[长员]|[副正]?社长|主持人|讲解员|成员(?=[:：])'],
  ['prize', PRIZES],
  ['won', WON],
  [
    'adult',
    '(?:指导|辅导)(?=[:：])|(?:教师|教研|专家|管理|领导|导师|志愿|科研|研究)团队|(?:指导|辅导|带队|班主任|科学|科任|任课|优秀|骨干)?(?:教师|老师)|班主任|(?:副|教导|德育|政教|科技|总务)?主任|副?(?:校长|园长|处长|局长|书记|部长|会长|秘书长)|辅导员|教练员?|裁判长?|评委|专家|教授|研究员|院士|博士|工程师|领队|家长|爸爸|妈妈|爷爷|奶奶|先生|女士|负责人?|责任人?|组委会?|工作人员|志愿者|领导小组|工作小组|教研组|备课组|课题组|联系人|审[核稿]|编辑|供稿|撰稿|图文|文字|校对|值[班周]|嘉宾|代表李|党员|干事|顾问|委员|职工|领导',
  ],
  ['maker', '作者|作画|绘画|制作人?|设计人?|摄影|拍摄|姓名|发明人|创作者|演唱|朗诵'],
  ['adverb', '双双|同时|一起|搭档|携手|合作|[勇喜](?=[夺获摘])|再次|各自|并列|分别(?![是为])|不负众望'],
  [
    'edge',
    '喜报|热烈|祝愿|感谢|我[校班园们叫是]|[他她]叫|本[校班次]|全[校班]|其中|最终|最后|最佳|来自|以及|代表|参加|参与|带领|介绍|表示|发言|演讲|主持|主讲|正在|上台|加油|沉着|组成|凭借?|第一个|写道|名单|成员|(?:[班社队校组部]|项目)的|的(?:作品|画|小?发明|设计|手抄报|日记|小?论文|标本|创意|带领|家)|所在|率先|紧随|展示|调试|报道|指导|推荐|来了|说[：:，]',
  ],
  ['bracket', '[“”"‘’\'（()）\\[\\]【】「」『』★☆●■◆▲※<>!|]'],
  [
    'colon',
    '的?(?:分别)?[是为有][ ]?[:：][ ]?|分别[是为]|(?:如下|包括)[:：]?|[ ]?(?:[:：]|[—–-]{1,3}(?!\\d))[ \\t\\u3000]*',
  ],
  ['stop', '[。！？；;…?]'],
  ['other', '\\w+|[^\\p{Script=Han}]'],
];
const NEXT = new RegExp(VOCABULARY.map(([, pattern]) => `(${pattern})`).join('|'), 'gu');

/** Cuts a line, simplified, at signs and at the words that stand beside names. */
export function cutLine(line: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (const match of line.matchAll(NEXT)) {
    const { index } = match;
    if (index > at) tokens.push({ kind: 'run', text: line.slice(at, index), index: at });
    const [text] = match;
    tokens.push({ kind: VOCABULARY[match.indexOf(text, 1) - 1]?.[0] ?? 'other', text, index });
    at = index + text.length;
  }
  if (at < line.length) tokens.push({ kind: 'run', text: line.slice(at), index: at });
  return tokens;
}
