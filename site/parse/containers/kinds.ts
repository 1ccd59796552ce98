import type { RecordKind } from '@kepu/components/records';
import type { Island } from '../page.js';

/** What a container becomes. */
export type ContainerKind =
  | 'calendar'
  | 'awards'
  | 'gallery'
  | 'timeline'
  | 'contest'
  | 'indicators'
  | 'organisation'
  | 'note'
  | 'details';

/** Names of containers, first the one we write ourselves. */
const NAMES: Readonly<Record<ContainerKind, readonly string[]>> = {
  calendar: ['活动日历', '日历', '活动安排', 'calendar'],
  awards: ['获奖名单', '获奖', '荣誉', 'awards'],
  gallery: ['作品展示', '作品', '相册', '图集', '画廊', 'gallery'],
  timeline: ['实施进度', '进度', '时间线', 'timeline'],
  contest: ['竞赛卡片', '竞赛', '比赛', 'contest'],
  indicators: ['指标', '指标卡', 'indicators'],
  organisation: ['组织机构', '领导小组', 'organisation', 'organization'],
  note: ['提示', '注意', '说明', '警告', 'note', 'tip', 'info', 'warning', 'danger', 'caution', 'important'],
  details: ['详情', '折叠', 'details'],
};

const KIND_BY_NAME = new Map(
  Object.entries(NAMES).flatMap(([kind, names]) => names.map((name) => [name, kind as ContainerKind] as const)),
);

/** The kind a name stands for, in either language; undefined if there is none. */
export function kindOfContainer(name: string): ContainerKind | undefined {
  return KIND_BY_NAME.get(name.toLowerCase());
}

/** All names, for “did you mean”. */
export const CONTAINER_NAMES: readonly string[] = [...KIND_BY_NAME.keys()];

/** Our elements and the containers that become them. */
const CONTAINER_OF: Readonly<Record<string, ContainerKind>> = {
  'kepu-activity-calendar': 'calendar',
  'kepu-award-table': 'awards',
  'kepu-gallery': 'gallery',
  'kepu-plan-timeline': 'timeline',
};

/**
 * The container that an element of ours is written as in Markdown.
 *
 * @param element A tag or a class, in lower case.
 */
export function containerOfElement(element: string, isChinese: boolean): string | undefined {
  if (!Object.hasOwn(CONTAINER_OF, element)) return undefined;
  const kind = CONTAINER_OF[element] as ContainerKind;
  return isChinese ? NAMES[kind][0] : kind;
}

/** The longest name a text begins with: `获奖名单第十届科技节` is a name and a title without a blank. */
export function nameAtStart(text: string): string | undefined {
  let found: string | undefined;
  for (const name of CONTAINER_NAMES) {
    if (text.toLowerCase().startsWith(name) && name.length > (found?.length ?? 0)) found = name;
  }
  return found;
}

/** A container of records: what is read from it and which element shows it. */
export interface RecordContainer {
  records: RecordKind;
  element: Island['element'];
  /** Attributes the author may set in braces. */
  attributes: readonly string[];
}

export const RECORD_CONTAINERS: Readonly<Partial<Record<ContainerKind, RecordContainer>>> = {
  calendar: {
    records: 'activities',
    element: 'kepu-activity-calendar',
    attributes: ['month', 'view', 'grade', 'show-lunar', 'sync-url'],
  },
  awards: {
    records: 'awards',
    element: 'kepu-award-table',
    attributes: [
      'limit',
      'sort-by',
      'collation',
      'group-by',
      'summary',
      'certificates',
      'issuer',
      'more-href',
      'sync-url',
    ],
  },
  gallery: {
    records: 'works',
    element: 'kepu-gallery',
    attributes: ['limit', 'layout', 'albums', 'download', 'more-href', 'sync-url'],
  },
  timeline: { records: 'phases', element: 'kepu-plan-timeline', attributes: ['lanes', 'layout', 'zoom'] },
};

/** Options for the kit itself, with their Chinese names. */
export const KIT_OPTIONS: Readonly<Record<string, string>> = {
  src: 'src',
  文件: 'src',
  id: 'id',
  编号: 'id',
  collect: 'collect',
  汇总: 'collect',
  schoolyear: 'schoolYear',
  学年: 'schoolYear',
  category: 'category',
  类别: 'category',
  level: 'level',
  级别: 'level',
  competition: 'competition',
  比赛: 'competition',
  edition: 'edition',
  届: 'edition',
};

/** Chinese names of attributes. */
export const ATTRIBUTE_NAMES: Readonly<Record<string, string>> = {
  月份: 'month',
  视图: 'view',
  年级: 'grade',
  农历: 'show-lunar',
  条数: 'limit',
  排序: 'sort-by',
};
