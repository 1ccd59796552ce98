// Past 300 lines: one school, whose lists, numbers and hard cases the stories share.
import type { Award, AwardLevel, AwardPlace, Person } from '@kepu/components';

/**
 * Awards of a made-up primary school, 鹿鸣小学; pupils as a portal shows them, family name and 某.
 * Past 300 lines because it is data: one list, read as a whole.
 */

const pupil = (name: string, className: string): Person => ({ name, role: 'pupil', class: className });
const adult = (name: string): Person => ({ name, role: 'adult' });

type Row = [
  work: string,
  category: string,
  who: string,
  className: string,
  tutor: string,
  level: AwardLevel,
  place: AwardPlace,
  placeText: string,
  competition: string,
  date: string,
  schoolYear: string,
];

const rows: Row[] = [
  [
    '会报时的浇花器',
    '小发明',
    '赵某',
    '五（4）班',
    '周敏',
    'province',
    'second',
    '二等奖',
    '第四十届省青少年科技创新大赛',
    '2026-09-22',
    '2026-2027',
  ],
  [
    '河滩水鸟一年记',
    '调查报告',
    '许某、冯某、郑某',
    '六（1）班',
    '许建国',
    'national',
    'third',
    '三等奖',
    '第四十一届全国青少年科技创新大赛',
    '2026-09-15',
    '2026-2027',
  ],
  [
    '装在鞋里的发电厂',
    '小发明',
    '孙某',
    '四（2）班',
    '周敏',
    'city',
    'first',
    '一等奖',
    '第十八届市小发明小制作比赛',
    '2026-09-10',
    '2026-2027',
  ],
  [
    '骑着鲸鱼上学',
    '科幻画',
    '林某',
    '三（2）班',
    '陈静',
    'city',
    'first',
    '一等奖',
    '第十八届市科幻画比赛',
    '2026-09-12',
    '2026-2027',
  ],
  [
    '蚂蚁搬家和下雨有关系吗',
    '观察日记',
    '何某',
    '三（1）班',
    '罗敏',
    'county',
    'first',
    '一等奖',
    '区小学生观察日记评选',
    '2026-09-28',
    '2026-2027',
  ],
  [
    '校园里的七种苔藓',
    '标本',
    '马某',
    '四（1）班',
    '罗敏',
    'city',
    'third',
    '三等奖',
    '第九届市生物标本制作比赛',
    '2026-09-10',
    '2026-2027',
  ],
  [
    '省电的走廊灯',
    '小制作',
    '高某',
    '五（2）班',
    '周敏',
    'city',
    'second',
    '二等奖',
    '第十八届市小发明小制作比赛',
    '2026-09-10',
    '2026-2027',
  ],
  [
    '优秀组织奖',
    '集体',
    '',
    '',
    '',
    'county',
    'other',
    '优秀组织奖',
    '第二十三届区青少年科技创新大赛',
    '2026-09-08',
    '2026-2027',
  ],
  [
    '把云朵装进口袋',
    '科幻画',
    '吴某',
    '一（4）班',
    '陈静',
    'school',
    'first',
    '一等奖',
    '“未来的家”科幻画评选',
    '2026-09-04',
    '2026-2027',
  ],
  [
    '纸桥能站几个人',
    '小论文',
    '苏某、黄某',
    '六（3）班',
    '许建国',
    'county',
    'second',
    '二等奖',
    '第二十三届区青少年科技创新大赛',
    '2026-05-20',
    '2025-2026',
  ],
  [
    '旧书包变成的育苗袋',
    '小制作',
    '周某',
    '二（3）班',
    '方晴',
    'school',
    'grand',
    '特等奖',
    '第九届校园科技节',
    '2025-10-24',
    '2025-2026',
  ],
  [
    '听得见颜色的手套',
    '小发明',
    '郭某',
    '五（1）班',
    '周敏',
    'province',
    'first',
    '一等奖',
    '第三十九届省青少年科技创新大赛',
    '2026-04-11',
    '2025-2026',
  ],
  [
    '风往哪儿吹',
    '科学DV',
    '四年级气象小组',
    '',
    '许建国',
    'city',
    'second',
    '二等奖',
    '第六届市科学影像节',
    '2026-03-27',
    '2025-2026',
  ],
  [
    '月球菜场',
    '科幻画',
    '杨某',
    '四（3）班',
    '陈静',
    'county',
    'third',
    '三等奖',
    '第十七届区科幻画比赛',
    '2025-12-05',
    '2025-2026',
  ],
  [
    '茶叶渣除味包',
    '小发明',
    '梁某',
    '六（2）班',
    '方晴',
    'county',
    'merit',
    '优秀奖',
    '第二十二届区青少年科技创新大赛',
    '2025-11-18',
    '2025-2026',
  ],
  [
    '一粒黄豆的三十天',
    '观察日记',
    '钟某',
    '二（1）班',
    '罗敏',
    'school',
    'second',
    '二等奖',
    '第九届校园科技节',
    '2025-10-24',
    '2025-2026',
  ],
  [
    '校门口的车为什么堵',
    '调查报告',
    '罗某、邓某',
    '六（1）班',
    '许建国',
    'city',
    'first',
    '一等奖',
    '市小学生科学调查体验活动',
    '2025-05-16',
    '2024-2025',
  ],
  [
    '会认路的小车',
    '电脑作品',
    '谢某',
    '五（3）班',
    '方晴',
    'province',
    'third',
    '三等奖',
    '第三十八届省青少年科技创新大赛',
    '2025-04-12',
    '2024-2025',
  ],
  [
    '秋天的叶脉',
    '标本',
    '唐某',
    '三（4）班',
    '罗敏',
    'school',
    'first',
    '一等奖',
    '第八届校园科技节',
    '2024-10-25',
    '2024-2025',
  ],
  [
    '太阳能喂鸟器',
    '小制作',
    '韩某',
    '四（4）班',
    '周敏',
    'county',
    'second',
    '二等奖',
    '第二十一届区青少年科技创新大赛',
    '2024-11-20',
    '2024-2025',
  ],
];

const toAward = (row: Row, index: number): Award => {
  const [work, category, who, className, tutor, level, place, placeText, competition, date, schoolYear] = row;
  const group = /小组$/.test(who);
  const people: Person[] = group
    ? [{ name: who, role: 'group' }]
    : who
        .split('、')
        .filter(Boolean)
        .map((name) => pupil(name, className));
  return {
    id: `award-${index + 1}`,
    work,
    people,
    tutors: tutor ? [adult(tutor)] : [],
    level,
    place,
    placeText,
    competition,
    date,
    category,
    schoolYear,
    url: `#award-${index + 1}`,
    extras: {},
  };
};

/** Twenty awards of three school years. */
export const awards: Award[] = rows.map(toAward);

/** Two hundred, to see how a long list stands: the twenty again, ten times, in other classes. */
export const manyAwards: Award[] = Array.from({ length: 10 }, (_, round) =>
  rows.map((row, index) => {
    const award = toAward(row, round * rows.length + index);
    const shift = (index * 7 + round * 3) % 6;
    const className = `${'一二三四五六'[shift]}（${(round % 4) + 1}）班`;
    return {
      ...award,
      work: round === 0 ? award.work : `${award.work}（之${'一二三四五六七八九十'[round]}）`,
      people: award.people.map((person) => (person.role === 'pupil' ? { ...person, class: className } : person)),
    };
  }),
).flat();

/** Titles as long as real ones get. */
export const longAwards: Award[] = awards.slice(0, 9).map((award, index) => ({
  ...award,
  work:
    index % 2 === 0
      ? `关于${award.work}的进一步研究——以鹿鸣小学校园及周边三公里范围内的连续观察为例（修订稿）`
      : award.work,
  competition: `${award.competition}暨“小小科学家走进溪流与田野”主题实践展示交流活动（小学组）`,
  people: [...award.people, pupil('欧阳某', '五（4）班'), pupil('上官某', '五（4）班'), pupil('司徒某', '五（4）班')],
}));

/** A list that only gives numbers. */
export const awardCounts: Award[] = (
  [
    ['科幻画', 'first', '一等奖', 12],
    ['科幻画', 'second', '二等奖', 24],
    ['科幻画', 'third', '三等奖', 36],
    ['小制作', 'first', '一等奖', 6],
    ['小制作', 'second', '二等奖', 12],
    ['小制作', 'third', '三等奖', 18],
    ['观察日记', 'first', '一等奖', 8],
    ['观察日记', 'second', '二等奖', 16],
    ['观察日记', 'third', '三等奖', 20],
  ] as [string, AwardPlace, string, number][]
).map(([work, place, placeText, count], index) => ({
  id: `count-${index + 1}`,
  work,
  people: [],
  tutors: [],
  level: 'school',
  place,
  placeText,
  count,
  category: work,
  schoolYear: '2026-2027',
  extras: {},
}));
