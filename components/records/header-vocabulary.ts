/**
 * The words that stand over columns, in Chinese and English, best first. `readTable` looks for a whole word first, then
 * for a heading that ends in one: Chinese names of things carry their noun last (活动负责人 is a 负责人).
 */
import type { RecordKind } from './types.js';

/** Fields that every kind has. */
const COMMON: Record<string, string> = {
  number: '序号 序 编次 no no. # 项次',
  id: '标识 id',
  url: '网址 链接 url link',
  schoolYear: '学年 schoolyear',
  interval: '起止日期 interval dates',
};

const PEOPLE_AND_CLASS: Record<string, string> = {
  people:
    '姓名 获奖者 获奖人 获奖学生 获奖选手 学生姓名 学生 作者 作者姓名 小作者 选手 参赛学生 参赛选手 参赛者 队员 成员 参赛人员 获奖人员 name names pupil pupils student students author winner people',
  groups: '队伍 参赛队 代表队 团队 队名 获奖集体 获奖单位 参赛单位 学校 获奖班级 单位 team school group',
  adults: '教师姓名 获奖教师 教师 老师 teacher teachers',
  tutors: '指导教师 指导老师 辅导教师 辅导老师 辅导员 科技辅导员 辅导者 指导者 导师 tutor tutors coach advisor',
  class: '班级 所在班级 班别 class',
  grade: '年级 所在年级 grade',
};

/** Field → its words, best first. Words are in lower case and without blanks, as {@link normaliseHeader} leaves them. */
const VOCABULARY: Record<RecordKind, Record<string, string>> = {
  activities: {
    ...COMMON,
    title:
      '活动名称 活动项目 活动主题 活动 名称 主题 项目名称 项目 标题 事项 活动内容 主要活动 重点工作 主要工作 工作内容 内容 内容安排 工作安排 活动安排 安排 title activity event name item what',
    date: '时间 日期 活动时间 活动日期 完成时段 完成时间 完成时限 时段 时间段 举办时间 开展时间 时间安排 月份 月 周次 周 日程 date dates time when period month week',
    category: '类别 活动类别 类型 活动类型 分类 category type kind',
    location: '地点 活动地点 场所 场地 地址 location place venue where',
    owner:
      '负责人 责任人 责任单位 责任部门 负责部门 牵头部门 负责 承办 承办单位 组织者 主办 主办单位 owner responsible organiser organizer lead by',
    grades:
      '年级 参加年级 适用年级 参赛年级 参加对象 参与对象 活动对象 对象 参赛对象 参加人员 参与人员 grades grade for',
    deadline: '截止时间 截止日期 上交时间 报送时间 交稿时间 提交时间 截稿时间 deadline due duedate',
    status: '状态 完成情况 落实情况 进展 status state',
    description:
      '任务及要求 要求 具体要求 活动要求 任务与要求 任务要求 任务 说明 活动说明 活动内容 内容 具体内容 主要内容 内容及要求 备注 description notes note details requirements',
    recurrence: '重复 重复规则 recurrence rrule',
  },
  awards: {
    ...COMMON,
    ...PEOPLE_AND_CLASS,
    work: '作品名称 作品 作品题目 获奖作品 参赛作品 成果名称 论文题目 题目 荣誉 荣誉称号 获奖项目 项目名称 项目 内容 work title project',
    level: '级别 获奖级别 奖项级别 层级 层次 level',
    place:
      '等次 获奖等次 奖项等次 等级 获奖等级 奖项等级 奖次 奖级 奖别 奖项 获奖 获奖情况 名次 place prize award rank',
    competition: '比赛名称 竞赛名称 赛事名称 比赛 竞赛 赛事 赛项 比赛项目 竞赛项目 活动名称 competition contest event',
    edition: '届次 届 届数 edition',
    date: '获奖时间 颁奖时间 时间 日期 年份 获奖日期 年月 date year when',
    category: '类别 作品类别 组别 学段 分组 科目 category section',
    count: '数量 获奖人数 人数 件数 获奖件数 获奖数量 获奖数 项数 人次 count number total',
  },
  works: {
    ...COMMON,
    ...PEOPLE_AND_CLASS,
    title: '作品名称 作品 题目 作品题目 名称 标题 title work name',
    kind: '类别 作品类别 种类 类型 形式 作品形式 kind category type',
    pictures: '图片 照片 作品图片 作品照片 picture pictures image photo',
    video: '视频 video',
    description: '作品说明 创作说明 说明 简介 作品简介 介绍 创意 描述 备注 description caption about',
    award: '获奖情况 获奖 奖项 所获奖项 award',
    date: '创作时间 时间 日期 完成时间 date when year',
  },
  phases: {
    ...COMMON,
    title: '阶段 阶段名称 实施阶段 工作阶段 步骤 环节 节点 名称 里程碑 title phase stage step name',
    date: '时间 日期 起止时间 时间安排 实施时间 完成时间 完成时段 时段 时限 月份 date dates time when period',
    owner: '负责人 责任人 责任单位 责任部门 负责部门 负责 owner responsible lead',
    tasks:
      '任务 主要任务 工作任务 工作内容 主要工作 重点工作 任务及要求 内容 主要内容 活动内容 具体内容 措施 工作措施 tasks task work content',
    progress: '进度 完成度 完成率 完成比例 progress',
    status: '状态 完成情况 进展情况 进展 status state',
    milestone: '是否节点 关键节点 ismilestone milestone',
    description: '说明 备注 要求 成果 预期成果 description notes note',
  },
};

/** Fields of a kind, in the order in which they choose their columns. */
export function fieldsOf(kind: RecordKind): string[] {
  return Object.keys(VOCABULARY[kind]);
}

/** Half-width, in lower case, without blanks, remarks in brackets and signs at the end: 负 责 人： → 负责人. */
export function normaliseHeader(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
  return plain.replace(/\([^()]*\)/g, '').replace(/[:*]+$/, '') || plain;
}

/**
 * Which column holds which field.
 *
 * @returns Field → 0-based column. A column that no field takes is not in it.
 */
export function matchColumns(kind: RecordKind, headers: readonly string[]): Map<string, number> {
  const words = Object.entries(VOCABULARY[kind]).map(([field, list]) => ({ field, words: list.split(' ') }));
  const names = headers.map(normaliseHeader);
  const columns = new Map<string, number>();
  const taken = new Set<number>();
  const claim = (field: string, column: number) => {
    columns.set(field, column);
    taken.add(column);
  };
  for (const { field, words: known } of words) {
    const ranked = names.map((name, column) => ({ column, rank: taken.has(column) ? -1 : known.indexOf(name) }));
    const best = ranked.filter(({ rank }) => rank >= 0).sort((a, b) => a.rank - b.rank)[0];
    if (best) claim(field, best.column);
  }
  names.forEach((name, column) => {
    if (taken.has(column)) return;
    let found: { field: string; length: number } | undefined;
    for (const { field, words: known } of words) {
      if (columns.has(field)) continue;
      for (const word of known) {
        const isLonger = word.length > (found?.length ?? 1) && /[^\x20-\x7e]/.test(word);
        if (isLonger && name.length > word.length && name.endsWith(word)) found = { field, length: word.length };
      }
    }
    if (found) claim(found.field, column);
  });
  return columns;
}

/** True if a row of texts looks like the heading of a table of this kind: two words of ours, or one that fills the row. */
export function isHeaderRow(kind: RecordKind, texts: readonly string[]): boolean {
  const places = kind === 'awards' ? texts.filter(isPlaceHeader).length : 0;
  const known = matchColumns(kind, texts).size + places;
  return known >= 2 || (known === 1 && texts.filter((text) => text.trim() !== '').length === 1);
}

/** True for a heading that is a place: lists of numbers have a column for each. */
export function isPlaceHeader(text: string): boolean {
  return /^(?:特等?|[一二三123]等)奖?$|^优[秀胜]奖?$|^鼓励奖$|^[金银铜]奖$/.test(normaliseHeader(text));
}
