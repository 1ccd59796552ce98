import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readLines } from '@kepu/components/records';
import { context, readTexts as read } from './read-texts.js';

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
      ['黄瓜 开花', '黄瓜 开花'],
      ['观察 金鱼', '观察 金鱼'],
      ['水墨 画展', '水墨 画展'],
      ['石头 画', '石头 | 画'],
      ['夏令营 合影', '夏令营 合影'],
      ['机器人 展区', '机器人 展区'],
      ['剪纸 社团', '剪纸 社团'],
      ['温度计 制作', '温度计 | 制作'],
      ['张贴栏 前', '张贴栏 前'],
      ['桥梁模型 李明（组长）、王芳', '桥梁模型 |  | 李明、王芳'],
      ['蜻蜓标本 欧阳静怡、林森', '蜻蜓标本 |  | 欧阳静怡、林森'],
      ['观察 黄瓜、金鱼', '观察 黄瓜、金鱼'],
      ['陈列室 一角', '陈列室 一角'],
      ['水火箭 发射', '水火箭 发射'],
      ['李教授 讲座', '李教授 讲座'],
      ['太空花园 王一诺 绘', '太空花园 |  | 王一诺'],
      ['水墨画展 李思雨', '水墨画展 |  | 李思雨'],
      ['周子轩 演讲', '演讲 |  | 周子轩'],
      ['Solar Oven by Anna Miller (5A)', 'Solar Oven |  | Anna Miller | 5A'],
      ['Paper Bridge, Anna Miller (leader)', 'Paper Bridge |  | Anna Miller'],
      ['Paper Bridge by Anna Miller (leader), Class 5A', 'Paper Bridge |  | Anna Miller | Class 5A'],
      ['三（2）班 白雪', ' |  | 白雪 | 三（2）班'],
      ['Solar Oven, Ruby Clarke, 5A', 'Solar Oven |  | Ruby Clarke | 5A'],
      ['Kite (Noah Bennett, 4C)', 'Kite |  | Noah Bennett | 4C'],
      ['Emily Carter, Grade 5', ' |  | Emily Carter'],
      ['五（1）班 Emily Carter', ' |  | Emily Carter | 五（1）班'],
      ['会飞的房子 仇梓萌', '会飞的房子 |  | 仇梓萌'],
      ['会飞的房子 阿依古丽', '会飞的房子 |  | 阿依古丽'],
      ['10月12日 开幕式', '10月12日 开幕式'],
      ['评委 打分', '评委 打分'],
      ['10月 水火箭', '10月 水火箭'],
      ['评委 张伟', '评委 张伟'],
      ['科学课 张老师', '科学课 |  |  |  | 张老师'],
      ['图1 三（2）班同学在做实验', '三（2）班同学在做实验'],
      ['三（2）班 实验课', '实验课 |  |  | 三（2）班'],
      ['六（2）班 班主任 周海', ' |  |  | 六（2）班 | 周海'],
      ['三（2）班 小胖 会飞的房子', '会飞的房子 |  | 小胖 | 三（2）班'],
      ['作品名称：会飞的房子 作者：王小雨 班级：三（2）班', '会飞的房子 |  | 王小雨 | 三（2）班'],
      ['会飞的房子（作者：王小雨，指导老师：李红）', '会飞的房子 |  | 王小雨 |  | 李红'],
      ['五（2）班 金字塔', '金字塔 |  |  | 五（2）班'],
      ['三（1）班 水火箭', '水火箭 |  |  | 三（1）班'],
      ['三（1）班 崔健 纸桥', '纸桥 |  | 崔健 | 三（1）班'],
      ['一等奖 三（1）班 王小雨 会飞的房子', '会飞的房子 |  | 王小雨 | 三（1）班 |  | 一等奖'],
      ['一等奖：会飞的房子', '会飞的房子 |  |  |  |  | 一等奖'],
      ['【一等奖】会飞的房子 王小雨', '会飞的房子 |  | 王小雨 |  |  | 一等奖'],
      ['二等奖：王小雨《会飞的房子》', '会飞的房子 |  | 王小雨 |  |  | 二等奖'],
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
    const [record] = readLines(
      'works',
      [{ text: '', pictures: [{ src: '1.jpg', alt: '纸桥 李思雨' }] }],
      context,
    ).records;
    assert.deepEqual([record?.title, record?.people[0]?.name], ['纸桥', '李思雨']);
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
