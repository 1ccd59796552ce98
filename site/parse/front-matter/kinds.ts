import type { PageKind } from '../page.js';

/** Kinds of page with the words schools use for them. */
const WORDS: Readonly<Record<PageKind, readonly string[]>> = {
  'annual-plan': ['年度计划', '年度工作计划', '学期计划', '学期工作计划', '学年计划', '工作计划', '计划'],
  'action-plan': ['行动计划', '三年规划', '规划', '三年行动计划', '实施意见'],
  'activity-plan': ['活动方案', '方案', '实施方案', '活动计划'],
  'competition-rules': ['竞赛规则', '比赛规则', '大赛通知', '竞赛', '比赛', '竞赛通知', '比赛通知'],
  summary: ['工作总结', '总结', '活动总结', '年度报告', '报告'],
  'award-list': ['获奖名单', '公示', '获奖公示', '表彰'],
  regulation: ['办法', '细则', '制度', '管理办法', '章程'],
  survey: ['调查报告', '调查', '调研报告'],
  article: ['文章', '论文', '随笔'],
  news: ['新闻', '动态', '简讯', '通知', '公告'],
  club: ['社团', '兴趣小组'],
  base: ['实践基地', '基地', '创新实验室', '实验室', '馆校结合'],
  organisation: ['组织机构', '机构', '领导小组', 'organization'],
  page: ['页面', '普通页面'],
};

const KIND_BY_WORD = new Map(
  Object.entries(WORDS).flatMap(([kind, words]) => [kind, ...words].map((word) => [word, kind as PageKind] as const)),
);

/** The kind that a word means: the English value or a Chinese name. */
export function kindOfPage(word: string): PageKind | undefined {
  return KIND_BY_WORD.get(word.trim().toLowerCase().replace(/[_ ]/g, '-'));
}

/** All words, for “did you mean”. */
export const KIND_WORDS: readonly string[] = [...KIND_BY_WORD.keys()];
