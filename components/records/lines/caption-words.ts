/** The words of captions, told apart by what they look like. Pure. */
import { PEOPLE_WORDS } from '../kinds/people-words.js';
import { WORK_WORDS } from '../kinds/work-words.js';
import { singular } from '../match-columns.js';
import { isClass, parsePeople } from '../words/people.js';

/** A field that captions name before they say it: 作者：王小雨. */
export type CaptionField = (typeof FIELDS)[number];

const FIELDS = ['title', 'kind', 'people', 'class', 'grade', 'tutors', 'award', 'date', 'description'] as const;

/** Words of captions beside those over columns. */
const MORE: { [Field in CaptionField]?: string } = {
  people: `${PEOPLE_WORDS['groups']} 拍摄 拍摄者 设计 图 文 图文`,
  tutors: `${WORK_WORDS['adults']} 指导 辅导`,
};

const labels = new Map(
  FIELDS.flatMap((field) => `${WORK_WORDS[field]} ${MORE[field] ?? ''}`.split(' ').map((word) => [word, field])),
);

/** What a label names, without its colon; of words we do not know by their end: 学生作品, 指导家长. */
export function captionField(label: string): CaptionField | undefined {
  const word = label.toLowerCase();
  const known = labels.get(word) ?? labels.get(singular(word));
  if (known || label.length < 3) return known;
  if (/(?:作品|题目|名称)$/.test(label)) return 'title';
  if (/(?:教师|老师|家长|导师|辅导员)$/.test(label)) return 'tutors';
  return /(?:作者|姓名|学生|选手|成员)$/.test(label) ? 'people' : undefined;
}

const KIND =
  /^(?:少儿|儿童|学生|科[学技普]|创意|电脑|数字|手工|[植动]物|昆虫|生物|自然|环保|AI|3D|三维|主题)*(?:科学?幻想?(?:绘?画)?|水[彩粉墨]|(?:水[彩粉墨]|油|蜡笔|线描|版|粘?贴|树?叶贴?|沙|漫|国|简笔|绘)?画|油画棒|素描|(?:手抄|小|海)报|绘本|小?发明|小?制作|小?论文|(?:观察)?(?:日记|记录)|(?:调查|考察|研究|实验)?报告|标本|模型|摄影|书法|[剪折]纸|泥塑|手工|编程|程序|动画|微?视频|微电影|DV|机器人|打印)(?:作品|类|组)?$/i;

/** True for what works are sorted by: 科幻画, 小发明, 电脑绘画作品. */
export function isWorkKind(text: string): boolean {
  return KIND.test(text.replace(/\s/g, ''));
}

/** Ends as no given name does, but as what is made or where it stands: 金字塔, 水火箭. */
const THING = /[区器室戏机架栏水球画站级节营计赛车边部队馆塔桥灯箭船艇屋帽筒镜炮伞瓜虫菜鱼]$/;

/** Begins with a family name that is frequent and hardly ever begins another word, and ends as given names may; signs in the order of their codes are packed smaller. */
const NAME =
  /^(?:欧阳|上官|司[马徒]|诸葛|[丁万严乔于付任何余侯俞倪傅关冯凌刘卢卫史叶吕吴周唐夏姚姜孔孙孟宋尹崔左庄庞康廖张彭徐戴房方施易曹曾朱李杜杨林柯柳柴梁梅樊武毕毛江汤汪沈洪温潘焦熊王田申白盛石祝秦程纪罗翁翟耿聂肖胡舒艾苏范莫萧葛董蒋蒲蓝蔡薛袁裴覃许谢谭贺贾赵邓邢邱邵邹郑郝郭金钟钱阎阮陆陈陶雷霍韦韩顾颜马骆高魏鲁黄黎龙龚])\p{Script=Han}{1,2}$/u;

/** Begins with a family name that is rare and begins hardly any word. */
const RARE_NAME =
  /^[亓仇仉仝仲伊佘佟佴储兰冀冉况冼刁匡卓单卜卞厉奚娄宁宓宦寇封尚屠岑岳嵇巩帅幸应强惠戈戎戚扈敖昝晁晋晏景查栾桂桓楚段殷毋浦湛滕濮牟璩甄甘盖瞿祁祖穆竺笪粟缑缪羿臧芦芮苗苟茹荆蒯蔚虞衣裘褚解訾詹谌谯谷辛逄逯邬邴郏郗郜郦闫闵阙隗雍靳鞠项饶鲍麻]\p{Script=Han}{2}$/u;

/** Who somebody is in school, and what is no name behind a class: 张老师, 三（2）班同学在做实验. */
const ADDRESS = /(?:老师|教师|校长|园长|主任|教练|教授|院士|博士|专家|书记|医生|民警|同志|叔叔|阿姨|家长)$/;
const SOME = /^(?:全[体班]|同学|学生|小朋友|孩子|师生|老师|家长|代表|的|在|正在?|部分)/;

/**
 * True for what is most likely the names of people: 王小雨、张三, 三（2）班王小雨, 孙某.
 *
 * @param hasPlace False where nothing else speaks for a name: then words are none, 黄瓜 and 金鱼.
 */
export function isNames(text: string, hasPlace = true): boolean {
  const people = parsePeople(text.replace(/(?:同学|小朋友|等)$/, ''));
  // Beside a name a word is one, too: 欧阳静怡、林森.
  if (!hasPlace && people.every(({ name, class: own }) => !own && isWord(name))) return false;
  return people.every(
    ({ name, class: own }) =>
      !ADDRESS.test(name) && (own ? isShort(name) && !SOME.test(name) : NAME.test(name) && !THING.test(name)),
  );
}

/** True for what a dictionary knows as one word. Old browsers have none. */
function isWord(text: string): boolean {
  return 'Segmenter' in Intl && [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)].length === 1;
}

/** How names of other peoples of China begin, where they are written without a dot. */
const TRANSCRIBED =
  /^(?:阿[依布卜里]|古丽|买买|艾[力尔合买]|热[依孜]|努尔|帕提|迪丽|麦麦|吐尔|巴特|次仁|扎西|卓玛|格桑|央金|尼玛|达娃|旺[姆堆]|益西|德吉|桑吉|乌日|其木|萨日|娜仁|斯琴|敖登)\p{Script=Han}{1,6}$/u;

/** What stands in captions of events, and in no name. */
const EVENT =
  /[课赛式馆展会节演评奖影讲参观实验教活动校社]|现场|合照|一角|全景|打分|瞬间|花絮|场面|颁发|启动|发言|报名|出发|集合/;

/**
 * True for what names a person in a caption.
 *
 * @param hasPlace A class stands in the caption, or its title is in 《》: a short word beside it is a name, a rare one or a nickname.
 */
export function isAuthor(text: string, hasPlace: boolean): boolean {
  if (isNames(text, hasPlace) || RARE_NAME.test(text) || TRANSCRIBED.test(text)) return true;
  if (/\p{L}[·•]\p{L}|某|[（(]|[a-z] [a-z]/iu.test(text)) return true;
  return hasPlace && !ADDRESS.test(text) && !isEvent(text);
}

/** True for words of what happens: 实验课, 颁奖. */
export function isEvent(text: string): boolean {
  return EVENT.test(text);
}

/** True for what a teacher is to a class, before his name. */
export function isTeaching(text: string): boolean {
  return /^(?:班主任|辅导员|老师|教师|教练)$/.test(text);
}

/** True for what an adult is who is no teacher, before his name: 评委 张伟. */
export function isOffice(text: string): boolean {
  return /^(?:评委|校长|主任|专家|家长|书记|教授|园长|馆长|嘉宾|民警|校医)$/.test(text);
}

/** True for a teacher by the way he is called: 张老师. */
export function isTeacher(text: string): boolean {
  return /^\p{Script=Han}{1,3}(?:老师|教师|教练|辅导员)$/u.test(text);
}

/** True for a prize: 市级一等奖. */
export function isPrize(text: string): boolean {
  return /奖$|(?:^|[级市省县区校国获])[特一二三]等$/.test(text);
}

/** True for a class or a grade, also one that says no more than which of its grade: 三（2）班, 六年级, （五）班. */
export function isPlace(text: string): boolean {
  return isClass(text) || /^(?:[一二三四五六七八九]年级|[（(]?[一二三四五六七八九十\d]{1,2}[）)]?班)$/.test(text);
}

/** True for a class, a kind, a prize or names: what says of a work whose and what it is. */
export function isByline(text: string): boolean {
  return isPlace(text) || isPrize(text) || isWorkKind(text) || isNames(text);
}

/** Whether parts say nothing else; beside a class also what is only as long as names are. */
export function areBylines(parts: readonly string[]): boolean {
  const hasPlace = parts.some(isPlace);
  return parts.every((part) => isByline(part) || (hasPlace && isShort(part)));
}

/** As long as Chinese names are, and no 竹筏 of somebody. */
export function isShort(text: string): boolean {
  return /^(?!.*的)\p{Script=Han}{2,5}$/u.test(text);
}

/** What a part of a caption is by its words alone, for whoever puts captions in order; undefined for names, titles and all else. */
export function captionWord(text: string): 'class' | 'award' | 'kind' | 'adult' | undefined {
  if (isPlace(text)) return 'class';
  if (isPrize(text)) return 'award';
  if (isWorkKind(text)) return 'kind';
  return isTeaching(text) || isOffice(text) || ADDRESS.test(text) ? 'adult' : undefined;
}

/** True for what is called by what it is: 水火箭, 纸桥. */
export function isThing(text: string): boolean {
  return THING.test(text);
}
