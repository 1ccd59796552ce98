import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type RecordKind, readLines } from '@kepu/components/records';
import { contexts } from './contexts.js';

const context = { ...contexts.year, planId: 'plan' };

function read<K extends RecordKind>(kind: K, ...texts: string[]) {
  return readLines(
    kind,
    texts.map((text) => ({ text })),
    context,
  );
}

describe('readLines, activities', () => {
  const cases: [text: string, expected: string[]][] = [
    ['10月12日 开幕式（操场）', ['2026-10-12/2026-10-12 开幕式 @操场']],
    [
      '九月：召开科技工作会议；制订本学期计划；',
      ['2026-09/2026-09 召开科技工作会议', '2026-09/2026-09 制订本学期计划'],
    ],
    ['3月份：植树活动（一至三年级）', ['2027-03/2027-03 植树活动 1,2,3']],
    ['10月12日举行开幕式', ['2026-10-12/2026-10-12 举行开幕式']],
    ['九月份召开会议', ['2026-09/2026-09 召开会议']],
    ['5月前往科技馆参观', ['2027-05/2027-05 前往科技馆参观']],
    ['10月中小学生科技竞赛', ['2026-10/2026-10 中小学生科技竞赛']],
    ['10月中旬，科幻画比赛', ['2026-10-11/2026-10-20 科幻画比赛']],
    ['4月28日前交作品（负责人：各班班主任）', ['/2027-04-28 交作品 #各班班主任']],
    ['闭幕式（10月16日）', ['2026-10-16/2026-10-16 闭幕式']],
    ['科技节开幕：10月12日', ['2026-10-12/2026-10-12 科技节开幕']],
    ['2026.4.11 参观', ['2026-04-11/2026-04-11 参观']],
    ['【10月】科普讲座（多功能厅）', ['2026-10/2026-10 科普讲座 @多功能厅']],
    ['第二学期第三周 机器人训练', ['2027-03-08/2027-03-14 机器人训练']],
    ['12 October: Opening', ['2026-10-12/2026-10-12 Opening']],
  ];
  for (const [text, expected] of cases) {
    it(`reads “${text}”`, () => {
      const found = read('activities', text).records.map(({ start = '', end = '', title, location, owner, grades }) =>
        [`${start}/${end} ${title}`, location && `@${location}`, owner && `#${owner}`, grades.join()]
          .filter(Boolean)
          .join(' '),
      );
      assert.deepEqual(found, expected);
    });
  }

  it('keeps an item without a date whole, and reports it with its line', () => {
    const { records, problems } = readLines('activities', [{ text: '建设科普长廊', line: 12 }], context);
    assert.deepEqual(
      records.map(({ title, precision, dateText }) => ({ title, precision, dateText })),
      [{ title: '建设科普长廊', precision: 'unknown', dateText: '' }],
    );
    assert.deepEqual(problems, [{ code: 'date/missing', rowIndex: 0, found: '建设科普长廊', line: 12 }]);
  });

  it('keeps the words of a date whose year is blank', () => {
    const { records, problems } = read('activities', '20xx年10月：科技节');
    assert.deepEqual(
      records.map(({ title, precision, dateText }) => ({ title, precision, dateText })),
      [{ title: '科技节', precision: 'unknown', dateText: '20xx年10月' }],
    );
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['date/unknown-year'],
    );
  });

  const nested: [text: string, items: string[], expected: string[]][] = [
    ['10月12日 科技节', ['开幕式', '闭幕式'], ['2026-10-12 科技节 开幕式；闭幕式']],
    ['10月 科技节：', ['布展', '10月16日 闭幕式'], ['2026-10 科技节 布展', '2026-10-16 闭幕式']],
    ['九月', ['召开会议', '9月10日 讲座'], ['2026-09 召开会议', '2026-09-10 讲座']],
    ['科技节', ['10月12日 开幕式'], ['2026-10-12 开幕式 #科技节']],
    ['', ['10月12日 开幕式'], ['2026-10-12 开幕式']],
  ];
  for (const [text, items, expected] of nested)
    it(`reads “${text}” with ${items.join(' and ')} below it`, () => {
      const line = { text, items: items.map((item) => ({ text: item })) };
      const found = readLines('activities', [line], context).records.map((activity) =>
        [activity.start, activity.title, activity.description, activity.category && `#${activity.category}`]
          .filter(Boolean)
          .join(' '),
      );
      assert.deepEqual(found, expected);
    });

  it('takes the year that items lack from the line above them', () => {
    const line = { text: '2026年10月 科技节', items: [{ text: '10月16日 闭幕式' }] };
    assert.deepEqual(
      readLines('activities', [line]).records.map(({ start }) => start),
      ['2026-10', '2026-10-16'],
    );
  });

  it('takes the dates of <time datetime>, the link and the id of an item', () => {
    const line = { text: '十月十二日 开幕式', dateTime: '2026-10-12', href: 'opening.html', id: 'opening' };
    const [record] = readLines('activities', [line], {}).records;
    assert.deepEqual(record, {
      id: 'opening',
      url: 'opening.html',
      title: '开幕式',
      start: '2026-10-12',
      end: '2026-10-12',
      precision: 'day',
      dateText: '十月十二日',
      grades: [],
      schoolYear: '2026-2027',
      extras: {},
    });
  });
});

describe('readLines, awards', () => {
  it('reads names, works, classes and tutors behind a place', () => {
    const { records } = read('awards', '一等奖：三（1）班 王小雨《会飞的房子》（指导教师：李老师）、陈明；');
    assert.deepEqual(
      records.map(({ work, people, tutors, place, class: className, grade }) => ({
        work,
        people,
        tutors,
        place,
        className,
        grade,
      })),
      [
        {
          work: '会飞的房子',
          people: [{ name: '王小雨', role: 'pupil', grade: 3, class: '三（1）班' }],
          tutors: [{ name: '李老师', role: 'adult' }],
          place: 'first',
          className: '三（1）班',
          grade: 3,
        },
        {
          work: '',
          people: [{ name: '陈明', role: 'pupil' }],
          tutors: [],
          place: 'first',
          className: undefined,
          grade: undefined,
        },
      ],
    );
  });

  it('reads a sentence about one award, and numbers without names', () => {
    const { records } = read('awards', '王小雨《会飞的房子》获市级二等奖', '三等奖：12名', '优秀奖 20 人');
    assert.deepEqual(
      records.map(({ work, level, place, placeText, count }) => ({ work, level, place, placeText, count })),
      [
        { work: '会飞的房子', level: 'city', place: 'second', placeText: '市级二等奖', count: undefined },
        { work: '', level: undefined, place: 'third', placeText: '三等奖', count: 12 },
        { work: '', level: undefined, place: 'merit', placeText: '优秀奖', count: 20 },
      ],
    );
    const news = read(
      'awards',
      '热烈祝贺张三同学荣获区科幻画比赛三等奖！',
      '李四、王五同学在区航模比赛中获二等奖',
      '我校赵六荣获市三好学生称号',
    ).records;
    assert.deepEqual(
      news.map(({ people, competition, placeText }) => [people.map(({ name }) => name), competition, placeText]),
      [
        [['张三'], '区科幻画比赛', '三等奖'],
        [['李四', '王五'], '区航模比赛', '二等奖'],
        [['赵六'], undefined, '市三好学生'],
      ],
    );
  });
});

describe('readLines, honours', () => {
  const told = (...texts: string[]) => {
    const { records, problems } = readLines(
      'awards',
      texts.map((text) => ({ text })),
    );
    const said = records.map((award) => {
      const names = (people: typeof award.people) => people.map(({ name }) => name).join('、');
      const { date, level, placeText, competition, category, work, people, tutors } = award;
      return [date, competition, level, placeText, category, work, names(people), names(tutors)]
        .map((value) => value ?? '')
        .join('|')
        .replace(/\|+$/, '');
    });
    return [...said, ...problems.map(({ code, found }) => `${code} ${found}`)];
  };
  const cases: [text: string, ...expected: string[]][] = [
    ['2023年5月 全国科技创新大赛二等奖 王浩然', '2023-05|全国科技创新大赛|national|二等奖|||王浩然'],
    [
      '2024年6月 省机器人竞赛一等奖 李思雨、赵明轩（指导教师：马国强）',
      '2024-06|省机器人竞赛|province|一等奖|||李思雨、赵明轩|马国强',
    ],
    ['吴梓涵 市科幻画比赛 一等奖', '|市科幻画比赛|city|一等奖|||吴梓涵'],
    ['张子墨 第十届市科幻画比赛 一等奖', '|第十届市科幻画比赛|city|一等奖|||张子墨'],
    ['2025年，我校被评为“全国科普示范学校”', '2025||national|全国科普示范学校|||我校'],
    ['2021年 全国科普教育基地', '2021||national|全国科普教育基地'],
    ['2025年6月，李雨桐获省机器人竞赛一等奖', '2025-06|省机器人竞赛|province|一等奖|||李雨桐'],
    ['在省机器人竞赛中，李思雨获一等奖', '|省机器人竞赛|province|一等奖|||李思雨'],
    ['赵雨欣《花盆》获县科技创新大赛二等奖', '|县科技创新大赛|county|二等奖||花盆|赵雨欣'],
    ['王浩然，全国科技创新大赛二等奖，2023年5月', '2023-05|全国科技创新大赛|national|二等奖|||王浩然'],
    ['全国科技创新大赛二等奖：王浩然', '|全国科技创新大赛|national|二等奖|||王浩然'],
    ['全国科技创新大赛二等奖（王浩然）', '|全国科技创新大赛|national|二等奖|||王浩然'],
    ['王展一等奖', '|||一等奖|||王展'],
    ['王小明 一等奖 指导教师：李老师', '|||一等奖|||王小明|李老师'],
    ['王航天 李红 航模 第一名', '|||第一名|航模||王航天、李红'],
    ['校科技之星 王小明', '||school|校科技之星|||王小明'],
    ['市三好学生 王小明', '||city|市三好学生|||王小明'],
    ['国赛三等奖 王 小 红', '||national|国赛三等奖|||王小红'],
    ['五（2）班 校科技节优秀组织奖', '|校科技节|school|优秀组织奖|||五（2）班'],
    ['机器人社团 省机器人竞赛 小学组 一等奖', '|省机器人竞赛|province|一等奖|小学组||机器人社团'],
    ['阿卜杜热合曼 市科幻画比赛 一等奖', '|市科幻画比赛|city|一等奖|||阿卜杜热合曼'],
    ['买买提·吐尔逊 市科幻画比赛 一等奖', '|市科幻画比赛|city|一等奖|||买买提·吐尔逊'],
    ['一等獎 王小明 市科幻畫比賽', '|市科幻畫比賽|city|一等獎|||王小明'],
    ['我校教师马国强被评为市优秀科技辅导员', '||city|市优秀科技辅导员|||马国强'],
    [
      '市车模竞赛 四驱车直线竞速 一等奖 王小明',
      '|市车模竞赛|city|一等奖|四驱车直线竞速||王小明',
      'award/unclear 四驱车直线竞速',
    ],
    ['以上排名不分先后', '|||以上排名不分先后', 'award/unclear 以上排名不分先后'],
  ];
  for (const [text, ...expected] of cases) it(`reads “${text}”`, () => assert.deepEqual(told(text), expected));

  it('gives the awards below a year, or a contest, what stands over them', () => {
    assert.deepEqual(told('2023年：全国科技创新大赛二等奖 王浩然；市科幻画比赛一等奖 李思雨'), [
      '2023|全国科技创新大赛|national|二等奖|||王浩然',
      '2023|市科幻画比赛|city|一等奖|||李思雨',
    ]);
    assert.deepEqual(told('科幻画比赛：王小明 一等奖；李红 二等奖'), [
      '|科幻画比赛||一等奖|||王小明',
      '|科幻画比赛||二等奖|||李红',
    ]);
  });

  it('takes teachers for adults', () => {
    const [award] = readLines('awards', [{ text: '我校教师马国强被评为市优秀科技辅导员' }]).records;
    assert.deepEqual(award?.people, [{ name: '马国强', role: 'adult' }]);
  });
});

describe('readLines, works and phases', () => {
  it('reads the caption of a figure', () => {
    const pictures = [{ src: '001.jpg', alt: '飞在云上的房子' }];
    const [record] = readLines(
      'works',
      [{ text: '《会飞的房子》 三（2）班 王小雨 指导教师：李老师\n我想住在天上。', pictures }],
      context,
    ).records;
    assert.deepEqual(record, {
      id: record?.id,
      planId: 'plan',
      schoolYear: '2026-2027',
      title: '会飞的房子',
      people: [{ name: '王小雨', role: 'pupil' }],
      class: '三（2）班',
      grade: 3,
      tutors: [{ name: '李老师', role: 'adult' }],
      description: '我想住在天上。',
      pictures,
      extras: {},
    });
  });

  it('takes only what is clearly a name for one', () => {
    const read = (text: string) => {
      const [record] = readLines('works', [{ text, pictures: [{ src: '1.jpg', alt: '' }] }], {}).records;
      return [record?.title, record?.people.map(({ name }) => name).join('、')];
    };
    for (const [text, title, people] of [
      ['Train to Saturn', 'Train to Saturn', ''],
      ['Sun, Moon and Stars', 'Sun, Moon and Stars', ''],
      ['Barometer, Lin Xiaotong', 'Barometer', 'Lin Xiaotong'],
      ['Train to Saturn by Tom Smith', 'Train to Saturn', 'Tom Smith'],
      ['Train to Saturn 王小雨', 'Train to Saturn', '王小雨'],
      ['会飞的房子 王小雨 2026', '会飞的房子', '王小雨'],
      ['会飞的房子（三（2）班 王小雨）', '会飞的房子', '王小雨'],
      ['会飞的房子（局部）', '会飞的房子（局部）', ''],
      ['会飞的房子——三（2）班 王小雨', '会飞的房子', '王小雨'],
      ['会飞的房子 – 王小雨', '会飞的房子', '王小雨'],
      ['《会飞的房子》——王小雨', '会飞的房子', '王小雨'],
      ['会飞的房子——云上人家', '会飞的房子——云上人家', ''],
      ['Train – the long way', 'Train – the long way', ''],
    ])
      assert.deepEqual(read(text ?? ''), [title, people], text);
  });

  it('reads captions in the forms that schools write', () => {
    const read = (text: string) => {
      const [work] = readLines('works', [{ text, pictures: [{ src: '1.jpg', alt: '' }] }], {}).records;
      const { title, kind, people, tutors, award, date, description } = work ?? {};
      const names = (each: typeof people) => each?.map(({ name }) => name).join('、');
      return [title, kind, names(people), work?.class, names(tutors), award, date, description]
        .map((value) => value ?? '')
        .join(' | ')
        .replace(/[ |]+$/, '');
    };
    for (const [text, expected] of [
      ['AI 绘画', 'AI 绘画'],
      ['《春》《夏》 王小雨', '《春》《夏》 |  | 王小雨'],
      ['时间：永不停止', '时间：永不停止'],
      ['时间：永不停止 王小雨 时间：2026年10月', '时间：永不停止 |  | 王小雨 |  |  |  | 2026-10'],
      ['3D 打印 花瓶', '花瓶 | 3D 打印'],
      ['会飞的房子 王小雨 三（2）班 科幻画 市级一等奖', '会飞的房子 | 科幻画 | 王小雨 | 三（2）班 |  | 市级一等奖'],
      ['科幻画：会飞的房子', '会飞的房子 | 科幻画'],
      ['科幻画 会飞的房子 王小雨', '会飞的房子 | 科幻画 | 王小雨'],
      ['机器人 三（2）班 王小雨', '机器人 |  | 王小雨 | 三（2）班'],
      ['图1 会飞的房子——王小雨', '会飞的房子 |  | 王小雨'],
      ['图2 王小雨', '图2 |  | 王小雨'],
      ['图3 王小雨（三（2）班）', '图3 |  | 王小雨 | 三（2）班'],
      ['图1 纸桥（三（2）班 黎又青）', '纸桥 |  | 黎又青 | 三（2）班'],
      ['图2 纸船（三（2）班 晏平生）', '纸船 |  | 晏平生 | 三（2）班'],
      ['图4 高楼（王小雨）', '高楼 |  | 王小雨'],
      ['水火箭\n三（2）班 晏平生\n二等奖', '水火箭 |  | 晏平生 | 三（2）班 |  | 二等奖'],
      ['作者 宁采薇 指导 王老师', ' |  | 宁采薇 |  | 王老师'],
      ['（五）班 戚若水 的竹筏', '竹筏 |  | 戚若水 | （五）班'],
      ['三（2）班 王小雨的竹筏', '竹筏 |  | 王小雨 | 三（2）班'],
      ['六年级 谷雨生', ' |  | 谷雨生'],
      ['五（1）班 幸小福 指导教师 李老师', ' |  | 幸小福 | 五（1）班 | 李老师'],
      ['三（2）班 会飞的房子', '会飞的房子 |  |  | 三（2）班'],
      ['1. 《会飞的房子》荣获一等奖 王小雨', '会飞的房子 |  | 王小雨 |  |  | 一等奖'],
      ['三（2）班 王小雨 会飞的房子', '会飞的房子 |  | 王小雨 | 三（2）班'],
      ['三（2）班 王小雨', ' |  | 王小雨 | 三（2）班'],
      ['王小雨 会飞的房子', '会飞的房子 |  | 王小雨'],
      ['会飞的房子（王小雨）', '会飞的房子 |  | 王小雨'],
      ['会飞的房子 阿依古丽·买买提', '会飞的房子 |  | 阿依古丽·买买提'],
      ['会飞的房子·王小雨', '会飞的房子 |  | 王小雨'],
      ['《会飞的房子》 水彩 40×60cm 王小雨 2026年10月', '会飞的房子 | 水彩 | 王小雨 |  |  |  | 2026-10 | 40×60cm'],
      ['会飞的房子 我想住在天上，看星星。', '会飞的房子 |  |  |  |  |  |  | 我想住在天上，看星星。'],
      ['会飞的房子 王小雨 【点击查看】', '会飞的房子 |  | 王小雨'],
      ['会飞的房子 详情', '会飞的房子'],
      ['作品名称：会飞的房子 作者：王小雨 班级：三（2）班', '会飞的房子 |  | 王小雨 | 三（2）班'],
      ['会飞的房子（作者：王小雨，指导老师：李红）', '会飞的房子 |  | 王小雨 |  | 李红'],
      ['《会飞的房子》 王小雨 指导教师：李红 科幻画 一等奖', '会飞的房子 | 科幻画 | 王小雨 |  | 李红 | 一等奖'],
      ['指导教师 李红 三（2）班 王小雨 《会飞的房子》', '会飞的房子 |  | 王小雨 | 三（2）班 | 李红'],
      [
        '《会飞的房子》\n三（2）班 王小雨\n指导教师：李红\n我想住在天上。',
        '会飞的房子 |  | 王小雨 | 三（2）班 | 李红 |  |  | 我想住在天上。',
      ],
    ] as const)
      assert.equal(read(text), expected, text);
  });

  it('calls a figure without a caption by the words of its picture', () => {
    const [record] = readLines('works', [{ text: '', pictures: [{ src: '1.jpg', alt: '纸桥' }] }], context).records;
    assert.equal(record?.title, '纸桥');
  });

  it('reads a stage with the tasks listed below it', () => {
    const line = {
      text: '第二阶段：组织实施（9月21日—10月31日）',
      items: [{ text: '各班选题' }, { text: '指导制作' }],
    };
    assert.deepEqual(
      readLines('phases', [line, { text: '11月 总结' }], context).records.map(({ title, start, end, tasks }) => ({
        title,
        start,
        end,
        tasks,
      })),
      [
        { title: '第二阶段：组织实施', start: '2026-09-21', end: '2026-10-31', tasks: ['各班选题', '指导制作'] },
        { title: '总结', start: '2026-11', end: '2026-11', tasks: [] },
      ],
    );
  });

  it('reads a stage with its dates and tasks', () => {
    const { records } = read('phases', '第一阶段（9月1日—9月15日）：宣传发动；成立小组', '10月：组织实施');
    assert.deepEqual(
      records.map(({ title, start, end, tasks }) => ({ title, start, end, tasks })),
      [
        { title: '第一阶段', start: '2026-09-01', end: '2026-09-15', tasks: ['宣传发动', '成立小组'] },
        { title: '组织实施', start: '2026-10', end: '2026-10', tasks: [] },
      ],
    );
  });
});
