import {
  isSameAsAbove,
  layOutGrid,
  type Person,
  readTable,
  type Table,
  type TableCell,
  type TableRow,
} from '@kepu/components/records';
import { inNameOrder } from './name-order.js';

/** What the columns of a table say of people; 0-based numbers of columns. */
export interface PeopleColumns {
  /** Columns that hold names of pupils. */
  pupils: number[];
  /** Columns that hold groups or numbers, and now and then names of pupils: 团队, 一等奖. */
  groups: number[];
  /** Columns that hold names of adults in office, beside those of pupils. */
  tutors: number[];
  /** Columns 姓 and 名 of pupils; the second is withheld, since nobody would be masked by looking for a whole name. */
  parts?: { family: number; given: number };
  /** Columns of a table that is not of adults, of which no heading says anything: what they hold tells whether they name somebody. */
  others: number[];
  /** Whether the headings tell of pupils; else the others name some only where hardly any doubt is left. */
  tellsOfPupils: boolean;
  /** Columns that are never published of pupils: numbers of papers, telephones, addresses, days of birth, parents. */
  withheld: number[];
}

/** Never of anybody. */
const PAPERS =
  /身份证|证件号|护照号|学籍|学号|准考证|考生号|家庭(?:住址|地址|电话)|银行(?:卡|账)|idnumber|identity|passport|homeaddress|studentid|studentn(?:o|umber)/;
/** Not of pupils; of others it may be what the table is for, as the days scientists were born on. */
const PERSONAL = /出生|^生日|住址|户口|户籍|籍贯|家庭(?:联系|成员|情况)|birth|^dob$/;
const PARENTS = /监护人|家长|父亲|母亲|父母|guardian|parent/;
/** What parents do for the school is no secret. */
const OF_PARENTS = /辅导|指导|评|志愿|委员/;
/** Not of pupils; of an office they are what the page is for. */
const CONTACT =
  /电话|手机|联系方式|联系号码|^qq(?:号码?)?$|微信|邮箱|电子邮件|(?:通[讯信]|联系|收件|居住)地址?$|^地址$|phone|mobile|^tel|wechat|e-?mail|^address$/;
const OF_OFFICE = /教师|老师|辅导|指导|学校|单位|办公|咨询|负责|主办|报名|teacher|school|office|tutor/;

/** Headings of a column of names, and those that name just anybody who belongs to something. */
const NAMES =
  /(?:姓名|名字|(?:获奖|得奖|入选|参赛|完成|申报|被?表彰)(?:者|人|人员)|表彰对象|获得者|得主|小?作者|小记者)$|^(?:full|given|first|pupil)?names?(?:of.+)?$|^people$|^(?:prize|award|overall)?(?:pupil|student|learner|child|author|artist|winner|participant|contestant|entrant|competitor|finalist|nominee|player|performer|maker|creator|inventor|designer|recipient|awardee|medall?ist)(?:s|ren)?(?:['’]s?)?(?:full)?(?:names?)?$|^(?:(?:made|created|drawn|painted|written|designed|won|performed|played)?by|who)$/;
const MEMBERS =
  /(?:参加(?:者|人|人员)|学生|学生代表|学生名|同学|选手|队员|成员|组员|社员|学员|营员|团员|运动员|[棋射乐歌骑]手|演员|朗诵者|名单|小朋友|幼儿|孩子|宝宝|小?讲解员|小主持人?|旗手|值日生|班长|小组长|小导游|男生|女生)$|members?$/;
const FAMILY = /^(?:学生)?姓氏?$|^(?:(?:pupil|student)(?:['’]?s)?)?(?:last|(?:last|family|sur)names?)$/;
const GIVEN = /^(?:学生)?名$|^(?:(?:pupil|student)(?:['’]?s)?)?(?:first|(?:first|given|fore|christian)names?)$/;
const GROUPS =
  /(?:团队|队伍|代表队|参赛队|战队|小队|队名|小组|分组|组合|搭档|获奖单位|参赛单位|获奖集体)$|^(?:[特一二三]等奖|优[秀胜]奖|[金银铜]奖|[冠亚季]军|第[一二三四五六]名)$|^teams?$/;
const ADULT =
  /教师|老师|导师|辅导|指导|教练|负责|主任|校长|园长|领队|带队|评委|专家|主讲|联系人|值班|译者|teacher|tutor|coach|leader/;
/** Who has to do with pupils, and is no tutor of theirs. */
const OTHER_ADULT =
  /推荐|审核|填表|责任|经办|执教|授课|讲课|advis[eo]r|supervis|mentor|instruct|judge|referee|principal|sponsor|organi[sz]er|staff/;
/** What is done for pupils, by them or with them: 负责学生, 推荐人选, 学生负责人, 小评委 are none of those who do it. */
const DONE =
  /(?:辅导|指导|负责|推荐|培养|值班|带队|主讲)(?=的?(?:学生|同学|人选|对象|选手|队员|小朋友|幼儿|孩子))|(?<=学生|同学|^小)(?:负责人?|主讲人?|推荐人?|联系人?|教师|老师|导师|教练员?|主任|校长|领队|评委|专家)$/g;
/** A table with one of these is of adults, whatever else it has. */
const OF_ADULTS = /任教|任课|职称|教龄|学历|科室|处室|部门|教研组|工作单位|研究方向|出版|书名|译者|isbn|期刊/;
/** So is one with a column of teachers, unless its others are classes. */
const TEACHERS = /^教师|^老师/;
/** One with these is, unless something says that it is of pupils. */
const PERHAPS_OF_ADULTS = /职务|职位|分工|职责|(?<!小)岗位|学科|来源|单位|图书|文章|篇目/;
const OF_PUPILS =
  /年级|班级|班别|学号|学籍|作品|等次|等第|名次|奖|成绩|得分|参赛|选手|学生|同学|值日生|队员|家长|监护|^class$|^grade$|award|work/;

/** A class: 三（1）班, 七1, 2301班, 高一（3）班, Class 5A. */
const CLASS_HEAD =
  /^(?:(?:[小初高]?[一二三四五六七八九]|[1-9]|20\d\d|[大中小])(?:年?级)?\(?(?:\d{1,2}|[一二三四五六七八九十]{1,2})\)?班|(?:\d{1,4}|[一二三四五六七八九十]{1,2})班|[小初高]?[一二三四五六七八九][(.]?\d{1,2}\)?|(?:class|grade|year|form)\d{1,2}[-.]?[a-h]?|[1-9][a-h])$/i;

/** True for the heading of a column that is a class; what stands below it may be whose it is. */
export function isClassHead(header: string): boolean {
  return CLASS_HEAD.test(header.normalize('NFKC').replace(/\s/g, ''));
}

/** True for the heading of a column of adults: 指导教师, 推荐人; not 指导学生. */
export function isOfAdults(header: string): boolean {
  const head = plainHead(header).replace(DONE, '');
  return ADULT.test(head) || OTHER_ADULT.test(head);
}

/** Heads of those who did something together: 队长 | 副队长, 选手A | 选手B. */
const ROLES = /(?:[队组班社]长|主[创演笔讲持]|主?力|替补|搭档|代表|[者人员手])(?:[a-z\d一二三四])?$/;
/** 男生 | 女生 are two groups of winners. */
const GENDERS = /^[男女](?:生|子|孩|同学|队员|选手)?组?$/;

/** True for the heading of a column of names, whoever's they are: 姓名, 队员2, 组长, 教师; not for a group of winners, 男生 or 一等奖. */
export function isOfNames(header: string): boolean {
  const head = plainHead(header);
  if (GENDERS.test(head)) return false;
  const isOne = (part: string): boolean => NAMES.test(part) || MEMBERS.test(part) || ROLES.test(part);
  return isOfAdults(head) || PARENTS.test(head) || PAPERS.test(head) || partsOf(header).some(isOne);
}

/** Heads of what was made: 沙漠 and 胡杨 below one are nobody. */
const OF_WORKS = /(?:作品|题目|课题|主题|标题|项目|名称|内容)$|^(?:title|work|project|topic)s?$/;

/** True for the heading of a column of works: 作品名称, 研究课题. */
export function isOfWorks(header: string): boolean {
  return OF_WORKS.test(header.toLowerCase().replace(/\s|[（(][^（()）]*[）)]$/g, ''));
}

/**
 * Says which columns of a table hold names of pupils, and which must not be published.
 *
 * @param isOfPupils The table is known to be: it stands in a list of awards or works.
 */
export function peopleColumns(headers: readonly string[], isOfPupils = false): PeopleColumns {
  const heads = headers.map(plainHead);
  const has = (pattern: RegExp): boolean => heads.some((head) => pattern.test(head));
  const where = (test: (head: string) => boolean): number[] =>
    heads.flatMap((head, column) => (test(head) ? [column] : []));
  const isOfClasses = headers.filter(isClassHead).length > 1;
  const tells = has(OF_PUPILS) || isOfClasses;
  const isSurelyOfAdults = has(OF_ADULTS) || (has(TEACHERS) && !isOfClasses);
  const isAllOfAdults = isSurelyOfAdults || (has(PERHAPS_OF_ADULTS) && !tells);
  const isOfParents = (head: string): boolean => PARENTS.test(head) && !OF_PARENTS.test(head);
  const isOfNames = (part: string): boolean => (NAMES.test(part) || (MEMBERS.test(part) && tells)) && !isOfAdults(part);
  const pupils = heads.flatMap((head, column) =>
    partsOf(headers[column] as string).some(isOfNames) && !PAPERS.test(head) && !PARENTS.test(head) && !isAllOfAdults
      ? [column]
      : [],
  );
  const [family] = where((head) => FAMILY.test(head));
  const [given] = where((head) => GIVEN.test(head));
  const parts = family === undefined || given === undefined || isAllOfAdults ? undefined : { family, given };
  const isPupils = isOfPupils || pupils.length > 0 || parts !== undefined;
  const tellsOfPupils = !isAllOfAdults && (isPupils || tells);
  const groups = where((head) => GROUPS.test(head) && !isOfAdults(head) && tellsOfPupils);
  const ofAdults = where((head) => ADULT.test(head.replace(DONE, '')) && !CONTACT.test(head));
  const tutors = pupils.length === 0 ? [] : ofAdults.filter((column) => !pupils.includes(column));
  const withheld = where(
    (head) =>
      PAPERS.test(head) ||
      (parts !== undefined && GIVEN.test(head)) ||
      (isPupils &&
        ((PERSONAL.test(head) && !isOfAdults(head)) ||
          isOfParents(head) ||
          (CONTACT.test(head) && !OF_OFFICE.test(head)))),
  );
  const known = new Set([...pupils, ...groups, ...tutors, ...withheld]);
  // 组员 | 分工: whose names they are, tells.
  const others = !isSurelyOfAdults ? heads.map((_, column) => column).filter((column) => !known.has(column)) : [];
  return { pupils, ...(parts && { parts }), groups, tutors, others, tellsOfPupils, withheld };
}

/** A heading in lower case, without blanks, remarks in brackets and signs at its end. */
function plainHead(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase();
  // 队员1, 队员2 and 第二作者 hold names as 队员 does.
  return plain.replace(/\s+|\([^()]*\)|[:*]+$/g, '').replace(/(?<=[^\d])\d$/, '');
}

/** What a heading names: 姓名/班级 and 获奖学生及班级 both somebody and a class, 负责人（学生） pupils; 参与者 is one word. */
function partsOf(heading: string): string[] {
  const parts = heading
    .normalize('NFKC')
    .toLowerCase()
    .split(/[()/、,;&+|–—-]|\band\b|(?<=\p{Script=Han}{2})(?:\s+|以及|及其?|和|与)(?=\p{Script=Han}{2})/u)
    .map(plainHead);
  return parts.flatMap((part) => [part, part.replace(/(?<=..)(?:班级|班别|年级)$/, '')]);
}

/**
 * The headings of a table, and the line they stand on; a table without a head begins with them, below its title at most.
 * Two rows of heads say 联系电话 and below it 父, 母: 联系电话父, 联系电话母.
 */
export function headOf(table: Table): { headers: string[]; line: number | undefined } {
  const rows = layOutGrid(table.head.length > 0 ? table.head : table.rows.slice(0, 4));
  const first = Math.max(
    0,
    rows.findIndex(({ cells }) => new Set(cells.filter((cell) => cell?.text)).size > 1),
  );
  // In a table without a head, merged cells alone tell that the next row is part of it.
  const last = rows.findIndex(
    ({ cells }, at) => at >= first && !rows[at + 1]?.cells.some((cell, column) => cell && cell === cells[column]),
  );
  const heads = rows.slice(first, table.head.length > 0 ? undefined : Math.max(first, last) + 1);
  const width = Math.max(0, ...heads.map(({ cells }) => cells.length));
  const headers = Array.from({ length: width }, (_, column) =>
    [...new Set(heads.map(({ cells }) => cells[column]?.text ?? ''))].join(''),
  );
  return { headers, line: heads[0]?.row.line };
}

/** The table without some of its columns; a merged cell goes with the last that it covers. */
export function withoutColumns(table: Table, columns: readonly number[]): Table {
  if (columns.length === 0) return table;
  const cut = (rows: readonly TableRow[]): TableRow[] => {
    const grid = layOutGrid(rows);
    return grid.map(({ row, cells }, index) => {
      const own = new Map<TableCell, number>();
      for (const [column, cell] of cells.entries()) {
        // What reaches down from above stands there.
        if (!cell || grid[index - 1]?.cells[column] === cell || columns.includes(column)) continue;
        own.set(cell, (own.get(cell) ?? 0) + 1);
      }
      const left = [...own].map(([cell, width]) => (cell.colSpan === undefined ? cell : { ...cell, colSpan: width }));
      return { ...row, cells: left };
    });
  };
  return { ...table, head: cut(table.head), rows: cut(table.rows) };
}

/** Words in columns of members that are no names: 四年级全体, 高段学生若干. */
const NOBODY =
  /年级|班|全[体校]|师生|各|若干|部分|家庭|家长|社团|学生|[低中高]段|\d|查看|下载|附件|公示|(?:[人名]|名单)$/;

/** What a form asks for below 姓名; 班, 成, 单 and 项 are family names as well. */
const LABEL =
  /^(?:班级|班别|班主任|年级|性别|年龄|民族|学校|单位|项目|成绩|等次|名次|作品|组别|类别|学籍号?|学号|电话|手机|时间|日期|备注|签[名字]|(?:参赛|申报)项目|单位名称|项目名称)(?:[（(].*[）)])?[:：]?$/;

/** What stands where nobody is named, or not yet: 同上, 待定, 暂缺, 尚未报名. */
const OPEN_CELL =
  /^(?:(?:[待未暂缺]|同(?!学)|尚[未缺无待]|从缺|另[定行]|轮流|抽签|宣布|安排)[^、，,;；\s]*|〃|″|"|”|ditto)$/i;

/** The people that a cell names, as in a list of awards; whether a group is one is not said. */
export function peopleIn(text: string, header: string, role: Person['role']): Person[] {
  if (OPEN_CELL.test(text.trim()) || isSameAsAbove(text) || LABEL.test(text.replace(/\s/g, ''))) return [];
  if (role === 'group')
    return text.split(/[、，,;；\n]/).flatMap((name) => (name.trim() ? [{ name: name.trim(), role }] : []));
  const table: Table = {
    head: [{ cells: [{ text: role === 'pupil' ? '姓名' : '指导教师' }, { text: '作品' }] }],
    rows: [{ cells: [{ text: inNameOrder(text) }, { text: '—' }] }],
  };
  const people = readTable('awards', table).records.flatMap((award) =>
    role === 'pupil'
      ? award.people.map((person) => ({ ...(award.class && { class: award.class }), ...person }))
      : award.tutors,
  );
  if (role === 'adult' || partsOf(header).some((part) => NAMES.test(part))) return people;
  return people.filter(
    ({ name }) => !NOBODY.test(name.replace(/(?<=\p{L})\s*[（(].*[）)]$|等\s*\d*\s*[人名位].*$/gu, '')),
  );
}

/** The pupil whose name two cells of a row hold; nobody without such columns, or in a row that repeats the head. */
export function partedPupil(parts: PeopleColumns['parts'], cellAt: (column: number) => string | undefined): Person[] {
  if (parts === undefined) return [];
  const [family = '', given = ''] = [cellAt(parts.family), cellAt(parts.given)].map((text) => text?.trim());
  if (family === '' || given === '' || FAMILY.test(plainHead(family))) return [];
  return [{ name: /\p{Script=Han}/u.test(family) ? family + given : `${given} ${family}`, role: 'pupil' }];
}

/** A citizen number, or nothing but a mobile number: no cell of a list of pupils may show it. */
export function isPrivateNumber(text: string): boolean {
  const plain = text.normalize('NFKC').replace(/[\s-]/g, '');
  return (
    /(?<!\d)[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dx](?!\d)/i.test(plain) ||
    /^(?:\+?86)?1[3-9]\d{9}$/.test(plain)
  );
}
