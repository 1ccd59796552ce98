import type { HeaderWords } from './kind.js';

/** Fields that every kind has. */
export const COMMON_WORDS: HeaderWords = {
  number: '序号 序 编次 no no. # 项次',
  id: '标识 id',
  url: '网址 链接 url link',
  schoolYear: '学年 schoolyear',
  interval: '起止日期 interval dates',
};

/** Who is in charge of what is planned. */
export const OWNER_WORDS =
  '负责人 责任人 责任单位 责任部门 责任处室 责任科室 负责部门 负责单位 负责处室 牵头部门 牵头单位 牵头处室 牵头人 主责部门 负责 承办 承办单位 组织者 主办 主办单位 owner responsible organiser organizer lead by';

/** Columns that say more of when than the column of dates. */
export const WHEN_WORDS: HeaderWords = {
  until: '结束时间 结束日期 终止时间 终止日期 end enddate finish',
  period: '周次 周 教学周 月份 月 week month',
};
