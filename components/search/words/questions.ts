type Question = readonly [pattern: RegExp, answers: readonly string[]];

/** What may be asked of anything that a school does: the topic is what stands beside it. No answer is one of another question. */
const OF_ANYTHING: readonly Question[] = [
  [
    /(?:应该|可以|要)?(?:怎么|怎样|如何|咋)(?:样|才能|可以|能)?(?:去|来)?(?:报名参加|参加|报名|加入)/g,
    ['报名', '参加'],
  ],
  [/(?:有|是)?(?:什么|啥|哪些)(?:规定|要求|规矩|规则)/g, ['规定', '守则']],
  [/(?:在)?(?:几点钟?|什么时(?:候|间)|何时)(?:开[门放馆]|关[门馆])/g, ['开放', '开门']],
];

/** Words that only make a sentence of what is asked, and what an answer says in their place. */
export const QUESTIONS: readonly Question[] = [
  ...OF_ANYTHING,
  // 不能带手机 is a rule; 不能带什么 asks for it.
  [/不(?:能|可以|准|许)(?=\S*(?:什么|啥|哪))|(?:哪(?:里|儿)|为什么)不(?:能|可以|准|许)/g, []],
  [/(?:在|去|到)哪(?:里|儿)?(?:可以|能)?(?:看到|查到|找到|下载|看|查|找|领)/g, []],
  [
    /(?:是|在|到|要)?(?:什么|啥)时(?:候|间)|何时|几时|几点钟?|哪一?天|几月几[日号]|(?:是)?几[月号日](?!份)|什么日子/g,
    ['时间', '日期', '截止', '日程'],
  ],
  [
    /的?地[方点](?:是|在)哪(?:里|儿)?|(?:是|在|到|去)?(?:什么|啥)地方|(?:在|到|去|从)?哪(?:里|儿)(?:来|去)?|何处/g,
    ['地点', '来源', '场地'],
  ],
  [/(?:是)?谁(?:来)?|哪位|什么人|哪些人|找谁/g, ['负责', '老师', '教师', '人员']],
  [/(?:可不可以|能不能|可以|能)[来去](?:看看?|参观)$/g, ['开放', '参观']],
  [/多少钱/g, ['费用', '收费', '价格']],
  [/(?:多少|几)(?:[天岁米块元斤克度吨升层楼页]|年(?!级)|分钟|小时)/g, []],
  [/(?:一共|总共)?(?:有|要|得|可以)?(?:多少|几)(?:个|名|人|件|项|次|届|位|种|篇|幅)?/g, ['名额', '数量']],
  [/(?:有|能|会|可以|要)?(?:跑|飞|跳|走|长|拍)?多(?:高|远|大|重|深|快|宽|长|厚|热|冷)(?![度时])/g, []],
  // 有多硬, 有多难受: but 有多媒体 is a thing.
  [/有多(?!媒体|功能|动症|边形|[种次位名个项人年样元肉久])\S{1,3}$/g, []],
  [/为(?:什么|何|啥)(?:会(?!议))?|(?:是)?什么原因/g, ['原因', '目的', '意义']],
  [
    /(?:应该|应当|需要|要|该|可以)?(?:怎么|怎样|如何|咋)(?:样|办|做|一?回事)?(?:才不?[能会]?)?/g,
    ['怎样', '怎么', '如何', '办法', '方法', '要求', '措施'],
  ],
  [
    /(?:用来|拿[来去])?(?:有|是|叫|写|做|看|要|指|干)?些?(?:什么|啥)(?:样|意思|东西)?(?:的)?|(?:有|是)?哪(?:些|几|个|一)[个种项]?/g,
    [],
  ],
  [
    /可不可以|(\S)[不没]\1|是否|可以吗|多久|多长时间|请问|我想|想要|知道|告诉|一下|关于|有关|相关|应该|应当|需要|可以|能够|有事|介绍|简介/g,
    [],
  ],
];

/** What answers to questions say names no topic: 时间 in 放学时间. */
export const ANSWERS: ReadonlySet<string> = new Set(
  QUESTIONS.filter((question) => !OF_ANYTHING.includes(question)).flatMap(([, answers]) => answers),
);

/** Small words between the words that count; 会 at the end is a meeting. */
export const PARTICLES = /[的了吗呢吧啊么呀嘛把被给让对在是有和与及或跟也都就还又要能可]|会(?=\S)/g;

/** The same where words are looked for one by one: 桥上有裂缝. */
export const LOOSE_PARTICLES = new RegExp(`${PARTICLES.source}|(?!^)[上下里中内外]有?`, 'g');

/** What ends a question or a call, and says nothing of what it is about. */
export const LAST_PARTICLES = /[吗呢吧啊呀么嘛哦啦]+$/;
