import type { SearchEntry } from '@kepu/components';

/** Sections of a made-up school's portal. */
export const searchEntries: SearchEntry[] = [
  {
    url: 'plans/festival/index.html',
    title: '第十届科技节活动方案',
    text: '科技节定于2026年10月12日至23日举行，主题是“从一滴水开始”。全校三十个班都参加，每个孩子至少动手完成一件作品。',
    kind: '活动方案',
    date: '2026-10-12',
  },
  {
    url: 'plans/festival/index.html#opening',
    title: '第十届科技节活动方案',
    path: ['三、活动安排'],
    heading: '（一）开幕式',
    text: '10月12日下午两点在操场举行。四年级气象小组放飞探空气球，各班提前十分钟入场；雨天改在体育馆。',
    kind: '活动方案',
  },
  {
    url: 'plans/festival/index.html#prizes',
    title: '第十届科技节活动方案',
    heading: '四、奖项设置',
    text: '每个项目按参赛件数的百分之十、二十、三十评出一、二、三等奖，另设优秀组织奖三个。',
    kind: '活动方案',
  },
  {
    url: 'contests/drawing/index.html',
    title: '科幻画比赛规则',
    text: '作品为400 mm × 600 mm的竖幅或横幅，画种不限。每班限报五件，10月16日放学前交到美术教室。',
    kind: '竞赛规则',
    grades: [1, 2, 3, 4, 5, 6],
  },
  {
    url: 'contests/robot/index.html',
    title: '机器人搭建比赛规则',
    text: '两人一队，现场抽题、现场搭建，时间九十分钟。器材由学校准备，不得携带成品。',
    kind: '竞赛规则',
    grades: [4, 5, 6],
  },
  {
    url: 'contests/diary/index.html',
    title: '观察日记征集',
    text: '选一种身边的动物、植物或者天气现象，连续观察不少于二十天，写下日期、天气和你的发现。',
    kind: '竞赛规则',
    grades: [1, 2, 3],
  },
  {
    url: 'awards/2026/index.html',
    title: '2026年秋季获奖名单',
    text: '省青少年科技创新大赛二等奖一项，市科幻画比赛一等奖一项，区级奖励八项。',
    kind: '获奖名单',
  },
  {
    url: 'clubs/weather/index.html',
    title: '四年级气象小组',
    text: '每周三下午活动，负责校园气象站的读数和每日播报，辅导教师许建国。',
    kind: '社团',
    grades: [4],
  },
  {
    url: 'plans/2026/index.html#tasks',
    title: '2026—2027学年科技教育工作计划',
    heading: '二、重点工作',
    text: '办好科技节，组织参加区、市、省三级科技创新大赛，开放天文台，每月一次家长科学课堂。',
    kind: '年度计划',
  },
];
