// Past 300 lines: one school, whose year, holidays and hard cases the stories share.
import type { Activity, Holiday, Term } from '@kepu/components';

/** Terms of the made-up school in the stories. */
export const terms: Term[] = [
  { schoolYear: '2026-2027', name: '秋季学期', start: '2026-09-01', end: '2027-01-22' },
  { schoolYear: '2026-2027', name: '春季学期', start: '2027-02-22', end: '2027-07-02' },
];

/** Public holidays and make-up workdays around October 2026. */
export const holidays: Holiday[] = [
  { date: '2026-09-20', kind: 'work' },
  { date: '2026-09-25', kind: 'off', name: '中秋' },
  { date: '2026-10-01', end: '2026-10-07', kind: 'off', name: '国庆' },
  { date: '2026-10-10', kind: 'work' },
];

type Draft = Omit<Activity, 'id' | 'grades' | 'extras' | 'precision'> & Partial<Activity>;

/** Fills in what every activity has, so that the list below reads as a school would write it. */
export function activity(draft: Draft, index = 0): Activity {
  return { id: `year-plan~${index}`, grades: [], extras: {}, precision: 'day', ...draft };
}

const drafts: Draft[] = [
  {
    title: '公布学年科学教育计划',
    start: '2026-09-07',
    end: '2026-09-07',
    dateText: '9月7日',
    category: '会务',
    owner: '科技辅导员',
  },
  {
    title: '各社团招新',
    start: '2026-09-14',
    end: '2026-09-18',
    dateText: '9月14日—18日',
    category: '社团',
    location: '教学楼大厅',
  },
  {
    title: '校园植物观察周记',
    start: '2026-09',
    end: '2027-01',
    precision: 'term',
    dateText: '整个学期',
    category: '阅读',
    grades: [1, 2, 3],
  },
  {
    title: '小发明选题申报',
    deadline: '2026-09-30',
    end: '2026-09-30',
    dateText: '9月30日前',
    category: '比赛',
    owner: '各班班主任',
  },
  {
    title: '科普图书漂流',
    start: '2026-10',
    end: '2026-10',
    precision: 'month',
    dateText: '十月',
    category: '阅读',
    grades: [1, 2, 3],
  },
  {
    title: '省科技馆预约参观',
    start: '2026-10-21',
    end: '2026-10-31',
    precision: 'third',
    dateText: '十月下旬',
    category: '参观实践',
    grades: [4],
  },
  {
    title: '科幻画《屋顶上的春天》征稿',
    start: '2026-10-08',
    end: '2026-10-16',
    deadline: '2026-10-16',
    dateText: '10月8日—16日',
    category: '比赛',
    location: '交美术办公室',
    owner: '美术组',
    description: '每班三至五件，8开纸，背面右下角写班级和题目。',
    url: '#contest',
  },
  {
    title: '科学社团活动',
    start: '2026-09-16',
    end: '2026-12-30',
    recurrence: 'FREQ=WEEKLY;BYDAY=WE;UNTIL=20261230',
    dateText: '每周三',
    category: '社团',
    location: '各社团教室',
  },
  {
    title: '第九届科技节',
    start: '2026-10-12',
    end: '2026-10-23',
    dateText: '10月12日—23日',
    category: '科技节',
    url: '#festival',
  },
  {
    title: '科技节开幕式',
    start: '2026-10-12T08:20',
    end: '2026-10-12T08:20',
    precision: 'time',
    dateText: '10月12日 8:20',
    category: '科技节',
    location: '操场',
  },
  {
    title: '小发明现场答辩',
    start: '2026-10-14',
    end: '2026-10-14',
    dateText: '10月14日',
    category: '比赛',
    location: '报告厅',
    grades: [4, 5, 6],
  },
  {
    title: '气象站开放日',
    start: '2026-10-15',
    end: '2026-10-15',
    dateText: '10月15日',
    category: '参观实践',
    location: '屋顶气象站',
  },
  {
    title: '天文讲座：看见月亮的另一面',
    start: '2026-10-20T14:10',
    end: '2026-10-20T15:30',
    precision: 'time',
    dateText: '10月20日下午',
    category: '讲座',
    location: '报告厅',
  },
  {
    title: '纸桥承重',
    start: '2026-10-21',
    end: '2026-10-21',
    dateText: '10月21日',
    category: '比赛',
    location: '体育馆',
    grades: [3, 4],
  },
  {
    title: '四驱车竞速',
    start: '2026-10-21',
    end: '2026-10-21',
    deadline: '2026-10-21',
    dateText: '10月21日',
    category: '比赛',
    location: '体育馆',
  },
  {
    title: '四年级湿地研学',
    start: '2026-10-21',
    end: '2026-10-23',
    dateText: '10月21日—23日',
    category: '参观实践',
    grades: [4],
  },
  {
    title: '标本制作课',
    start: '2026-10-21',
    end: '2026-10-21',
    dateText: '10月21日',
    category: '社团',
    location: '实验室',
  },
  {
    title: '成果展与闭幕',
    start: '2026-10-23',
    end: '2026-10-23',
    dateText: '10月23日',
    category: '展览',
    location: '一楼连廊',
  },
  { title: '获奖作品公示', start: '2026-10-27', end: '2026-10-30', dateText: '10月27日—30日', category: '会务' },
  {
    title: '观察日记',
    deadline: '2026-10-30',
    end: '2026-10-30',
    dateText: '10月30日前',
    category: '比赛',
    grades: [2, 3],
  },
  {
    title: '市级青少年科技创新作品申报',
    deadline: '2026-11-20',
    end: '2026-11-20',
    dateText: '11月20日前',
    category: '比赛',
  },
  {
    title: '机器人基础培训',
    start: '2026-11-09',
    end: '2026-11-13',
    dateText: '11月9日—13日',
    category: '讲座',
    status: 'moved',
  },
  {
    title: '科技教师工作坊',
    start: '2026-11',
    end: '2026-11',
    precision: 'month',
    dateText: '十一月',
    category: '会务',
  },
  {
    title: '全校观星夜',
    start: '2026-11-27T18:30',
    end: '2026-11-27T20:00',
    precision: 'time',
    dateText: '11月27日晚',
    category: '参观实践',
    status: 'cancelled',
    description: '因场地维修取消。',
  },
  { title: '年度科技之星评选', start: '2026-12-14', end: '2026-12-18', dateText: '12月14日—18日', category: '比赛' },
  {
    title: '学期资料归档',
    start: '2027-01',
    end: '2027-01',
    precision: 'third',
    dateText: '1月中旬',
    category: '会务',
  },
  { title: '植树与校园生物调查', start: '2027-03-12', end: '2027-03-12', dateText: '3月12日', category: '参观实践' },
  { title: '科普读书月', start: '2027-04', end: '2027-04', precision: 'month', dateText: '四月', category: '阅读' },
  {
    title: '科技活动周',
    start: '2027-05-17',
    end: '2027-05-23',
    precision: 'week',
    dateText: '5月第三周',
    category: '科技节',
  },
  { title: '家长开放日', precision: 'unknown', dateText: '另行通知', category: '会务' },
];

/** A school year as a plan lists it: exact days, weeks, months, deadlines and things still open. */
export const activities: Activity[] = drafts.map(activity);

/** Titles as long as they get in real plans. */
export const longTitles: Activity[] = [
  {
    title: '关于组织全校学生参加“走近身边的科学——我和我的城市”主题科普实践系列活动暨第九届校园科技节开幕仪式的安排',
    start: '2026-10-12',
    end: '2026-10-16',
    dateText: '10月12日—16日',
    category: '科技节',
  },
  {
    title: '青少年科学调查体验活动“节约一滴水、一度电、一粒粮”家庭能源使用情况调查报告提交',
    deadline: '2026-10-16',
    end: '2026-10-16',
    dateText: '10月16日前',
    category: '比赛',
  },
  {
    title: '中小学科学教师实验教学能力提升与跨学科主题学习设计专题研修班（第二期）暨优秀课例展示',
    start: '2026-10',
    end: '2026-10',
    precision: 'month',
    dateText: '十月，具体时间以通知为准',
    category: '讲座',
  },
].map((draft, index) => activity(draft as Draft, index));

/** Many activities, spread evenly over the school year. */
export function manyActivities(count: number): Activity[] {
  const topics = [
    '水火箭',
    '纸飞机',
    '植物标本',
    '电子制作',
    '编程',
    '天文观测',
    '科学阅读',
    '模型桥',
    '气象观测',
    '小小讲解员',
  ];
  const kinds = ['比赛', '展览', '讲座', '社团', '参观实践', '阅读'];
  return Array.from({ length: count }, (_, index) => {
    const dayOfYear = Math.floor((index * 300) / count);
    const date = new Date(Date.UTC(2026, 8, 1 + dayOfYear)).toISOString().slice(0, 10);
    const kind = kinds[index % kinds.length] as string;
    const title = `${topics[index % topics.length]}${kind}（第${index + 1}场）`;
    return activity(
      {
        title,
        start: date,
        end: date,
        dateText: `${Number(date.slice(5, 7))}月${Number(date.slice(8))}日`,
        category: kind,
      },
      index,
    );
  });
}

export const englishTerms: Term[] = [
  { schoolYear: '2026-2027', name: 'Autumn term', start: '2026-09-01', end: '2027-01-22' },
];

/** A month of an English-speaking school. */
export const englishActivities: Activity[] = (
  [
    {
      title: 'Science festival',
      start: '2026-10-12',
      end: '2026-10-23',
      dateText: '12–23 October',
      category: 'Festival',
    },
    {
      title: 'Opening in the yard',
      start: '2026-10-12T08:20',
      precision: 'time',
      dateText: '12 October, 8:20',
      category: 'Festival',
      location: 'Yard',
    },
    {
      title: 'Paper bridges',
      start: '2026-10-21',
      end: '2026-10-21',
      dateText: '21 October',
      category: 'Contest',
      grades: [3, 4],
    },
    {
      title: 'Picture of the future',
      deadline: '2026-10-16',
      end: '2026-10-16',
      dateText: 'by 16 October',
      category: 'Contest',
      owner: 'Art teachers',
    },
    {
      title: 'Talk: the far side of the moon',
      start: '2026-10-20T14:10',
      precision: 'time',
      dateText: '20 October',
      category: 'Lecture',
      location: 'Hall',
    },
    {
      title: 'Reading month',
      start: '2026-10',
      end: '2026-10',
      precision: 'month',
      dateText: 'October',
      category: 'Reading',
    },
    {
      title: 'Robot club',
      start: '2026-09-02',
      end: '2026-12-16',
      recurrence: 'FREQ=WEEKLY;BYDAY=WE;UNTIL=20261216',
      dateText: 'every Wednesday',
      category: 'Club',
    },
  ] satisfies Draft[]
).map(activity);

/** Sixty activities in October 2026, spread over its weeks as a full school has them; titles of real length. */
export const sixtyActivities: Activity[] = Array.from({ length: 60 }, (_, index) => {
  const topics = ['水火箭发射', '纸桥承重赛', '植物标本制作', '电子积木入门', '图形化编程', '月相观测', '科学绘本共读'];
  const groups = ['低年级专场', '四年级组', '五六年级联队', '科学社团', '家长课堂'];
  const date = `2026-10-${String(1 + ((index * 7) % 31)).padStart(2, '0')}`;
  const end = index % 12 === 0 ? `2026-10-${String(Math.min(31, Number(date.slice(8)) + 3)).padStart(2, '0')}` : date;
  return activity(
    {
      title: `${topics[index % topics.length]}${groups[index % groups.length]}之${index + 1}`,
      start: date,
      end,
      dateText: `10月${Number(date.slice(8))}日`,
      category: ['比赛', '展览', '讲座', '社团', '参观实践', '阅读'][index % 6] as string,
    },
    index,
  );
});
