/** Keys of the front matter, as code names them, with every spelling that is read. */
export const FRONT_MATTER_KEYS = {
  title: ['标题', '题目'],
  kind: ['类型', '类别', 'type'],
  date: ['日期', '发布日期'],
  schoolYear: ['学年', 'school_year', 'school-year'],
  tags: ['标签', '关键词', 'tag', 'keywords'],
  grades: ['年级', '适用年级', 'grade'],
  draft: ['草稿'],
  summary: ['摘要', '简介', 'description'],
  cover: ['封面'],
  issuer: ['发布单位', '发布'],
  owner: ['负责人', '责任人'],
  order: ['排序', '顺序', 'weight'],
  slug: ['网址'],
  aliases: ['旧地址', 'alias'],
  search: ['搜索'],
  lang: ['语言'],
  pinned: ['置顶'],
  attachments: ['附件', 'attachment'],
  objectionUntil: ['公示截止', 'objection_until'],
} as const satisfies Record<string, readonly string[]>;

export type FrontMatterKey = keyof typeof FRONT_MATTER_KEYS;

const KEY_BY_NAME = new Map<string, FrontMatterKey>(
  (Object.entries(FRONT_MATTER_KEYS) as [FrontMatterKey, readonly string[]][]).flatMap(([key, names]) =>
    [key, ...names].map((name) => [name.toLowerCase(), key] as const),
  ),
);

/** All spellings, for “did you mean”. */
export const FRONT_MATTER_NAMES: readonly string[] = [
  ...Object.keys(FRONT_MATTER_KEYS),
  ...Object.values(FRONT_MATTER_KEYS).flat(),
];

/** The key a name stands for; case and blanks around do not count. */
export function frontMatterKey(name: string): FrontMatterKey | undefined {
  return KEY_BY_NAME.get(name.trim().toLowerCase());
}
