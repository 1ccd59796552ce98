import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readTexts as read } from './read-texts.js';

describe('readLines, awards', () => {
  it('knows 团体 for no name, and classes of English names before a place', () => {
    const told = (line: string) =>
      read('awards', line).records.map(({ people, place, category, competition }) =>
        [place, ...people.map((person) => person.name + (person.class ?? '')), category, competition].join(' ').trim(),
      );
    assert.deepEqual(told('团体一等奖 海棠小学'), ['first 海棠小学 团体']);
    assert.deepEqual(told('县航模赛个人二等奖 王小雨'), ['second 王小雨 个人 县航模赛']);
    assert.deepEqual(told('一等奖：三（2）班'), ['first 三（2）班']);
    assert.deepEqual(told('Leila Khan, 4B – First prize'), ['first Leila Khan4B']);
  });

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

  it('reads short classes behind, before and beside names', () => {
    const winners = (line: string) =>
      read('awards', line).records.map(({ people, competition }) => [
        ...people.map((person) => `${person.name} ${person.class ?? ''}`),
        ...(competition ? [competition] : []),
      ]);
    for (const [line, ...said] of [
      ['秦可欣（六3）', '秦可欣 六3'],
      ['段雨婷（五.3）《风车》', '段雨婷 五.3'],
      ['《纸桥》（秦可欣，六1） 二等奖', '秦可欣 六1'],
      ['三等奖 卢子豪（五1） 指导教师：何远', '卢子豪 五1'],
      ['六3 王小雨 一等奖', '王小雨 六3班'],
      ['王小雨 五2 李红 501 一等奖', '王小雨 五2', '李红 501'],
      ['一等奖：《纸桥》 作者贾一鸣（5-2）', '贾一鸣 5-2'],
      ['8.1 少先队活动 一等奖', '少先队活动'],
    ] as const)
      assert.deepEqual(winners(line), [said], line);
  });

  it('parts winners before the class of the next one, and knows telephones for none', () => {
    const winners = (line: string) =>
      read('awards', line).records.map(({ people }) =>
        people.map((person) => `${person.name} ${person.class ?? ''}`.trim()),
      );
    assert.deepEqual(winners('三等奖（4名）：五（3）班吴佳怡、林子涵，六（3）班何雨萱、郭子豪'), [
      ['吴佳怡 五（3）班'],
      ['林子涵 五（3）班'],
      ['何雨萱 六（3）班'],
      ['郭子豪 六（3）班'],
    ]);
    assert.deepEqual(winners('一等奖：《纸桥》，五（1）班李天佑'), [['李天佑 五（1）班']]);
    assert.deepEqual(winners('二等奖：王若彤，家长电话13912345678'), [['王若彤']]);
    assert.deepEqual(winners('二等奖：孙明轩 五（1）班 联系电话：0851-85551234'), [['孙明轩 五（1）班']]);
  });

  it('joins authors with their work, and parts the names of classes, wherever these stand', () => {
    const winners = (line: string) => {
      const said = read('awards', line).records.map(({ people, work, placeText, tutors }) => {
        const names = people.map((person) => `${person.name} ${person.class ?? ''}`.trim()).join('+');
        return [names, work, placeText, tutors.map(({ name }) => name).join('+')].filter(Boolean).join('|');
      });
      return said.join('; ');
    };
    const cases: [line: string, said: string][] = [
      ['一等奖：钟离雪、巩俊豪《浇花器》', '钟离雪+巩俊豪|浇花器|一等奖'],
      ['一等奖：钟离雪《雨》、巩俊豪、苗雨桐《风》', '钟离雪|雨|一等奖; 巩俊豪+苗雨桐|风|一等奖'],
      ['一等奖：《雨》钟离雪、巩俊豪、《风》苗雨桐', '钟离雪+巩俊豪|雨|一等奖; 苗雨桐|风|一等奖'],
      ['一等奖：钟离雪、巩俊豪《雨、雪》、苗雨桐', '钟离雪|一等奖; 巩俊豪|雨、雪|一等奖; 苗雨桐|一等奖'],
      ['一等奖：六（2）班 钟离雪、巩俊豪《雨》', '钟离雪 六（2）班+巩俊豪 六（2）班|雨|一等奖'],
      ['一等奖：六（2）班：钟离雪《雨》、巩俊豪《风》', '钟离雪 六（2）班|雨|一等奖; 巩俊豪 六（2）班|风|一等奖'],
      ['一等奖：钟离雪（指导教师：闵老师）、巩俊豪《雨》', '钟离雪|一等奖|闵老师; 巩俊豪|雨|一等奖'],
      ['一等奖：《雨》、《风》', '雨|一等奖; 风|一等奖'],
      // The first tells on which side of its authors a work stands.
      ['一等奖：《雨》钟离雪，《风》苗雨桐', '钟离雪|雨|一等奖; 苗雨桐|风|一等奖'],
      ['一等奖：《雨》 钟离雪 巩俊豪 《风》 苗雨桐', '钟离雪+巩俊豪|雨|一等奖; 苗雨桐|风|一等奖'],
      ['一等奖：《雨》作者钟离雪，《风》作者：苗雨桐', '钟离雪|雨|一等奖; 苗雨桐|风|一等奖'],
      ['一等奖：①《雨》（钟离雪），②《风》（苗雨桐）', '钟离雪|雨|一等奖; 苗雨桐|风|一等奖'],
      [
        '一等奖：七（1）班：《雨》钟离雪，七（4）班：《风》苗雨桐',
        '钟离雪 七（1）班|雨|一等奖; 苗雨桐 七（4）班|风|一等奖',
      ],
      ['一等奖：《雨》和《雪》钟离雪，《风》苗雨桐', '钟离雪|雨、雪|一等奖; 苗雨桐|风|一等奖'],
      ['一等奖：钟离雪《雨》，巩俊豪、苗雨桐《风》', '钟离雪|雨|一等奖; 巩俊豪+苗雨桐|风|一等奖'],
      ['一等奖：钟离雪《雨》 苗雨桐 《风》 巩俊豪', '钟离雪|雨|一等奖; 苗雨桐|风|一等奖; 巩俊豪|一等奖'],
      [
        '一等奖：钟离雪，《雨》，七（1）班，苗雨桐，《风》，七（4）班',
        '钟离雪 七（1）班|雨|一等奖; 苗雨桐 七（4）班|风|一等奖',
      ],
      ['一等奖：钟离雪（《雨》），苗雨桐（作品《风》）', '钟离雪|雨|一等奖; 苗雨桐|风|一等奖'],
      ['一等奖：钟离雪，苗雨桐《雨，雪》', '钟离雪+苗雨桐|雨，雪|一等奖'],
      ['一等奖：《雨》，钟离雪，苗雨桐', '钟离雪+苗雨桐|雨|一等奖'],
      ['《雨》钟离雪（一等奖），《风》苗雨桐（二等奖）', '钟离雪|雨|一等奖; 苗雨桐|风|二等奖'],
      ['钟离雪的《雨》、苗雨桐的《风》获县航模赛一等奖', '钟离雪|雨|一等奖; 苗雨桐|风|一等奖'],
      ['一等奖：钟离雪《雨》；二等奖：苗雨桐', '钟离雪|雨|一等奖; 苗雨桐|二等奖'],
      // Names behind 指导教师 are those of teachers up to the next sign.
      ['一等奖：钟离雪 指导教师：何远、梁静', '钟离雪|一等奖|何远+梁静'],
      ['一等奖：《雨》，作者：钟离雪、苗雨桐；指导教师：何远、梁静', '钟离雪+苗雨桐|雨|一等奖|何远+梁静'],
      ['一等奖：钟离雪，指导教师何远', '钟离雪|一等奖|何远'],
      ['一等奖：钟离雪 指导教师：何远，苗雨桐 指导教师：梁静', '钟离雪|一等奖|何远; 苗雨桐|一等奖|梁静'],
      ['一等奖：钟离雪 指导教师：何远 梁静', '钟离雪|一等奖|何远+梁静'],
      ['一等奖：钟离雪《雨》，指导老师 何远，梁静', '钟离雪|雨|一等奖|何远+梁静'],
      ['一等奖：钟离雪（指导教师何远 梁静）苗雨桐（指导：秦芳）', '钟离雪|一等奖|何远+梁静; 苗雨桐|一等奖|秦芳'],
      ['一等奖：钟离雪 指导教师：何远 梁静；二等奖：苗雨桐', '钟离雪|一等奖|何远+梁静; 苗雨桐|二等奖'],
      ['一等奖：钟离雪 指导教师：何远 苗雨桐 指导教师：梁静', '钟离雪|一等奖|何远; 苗雨桐|一等奖|梁静'],
      ['一等奖：钟离雪 指导教师：何远 四2 苗雨桐', '钟离雪|一等奖|何远; 苗雨桐 四2班|一等奖'],
      ['优秀指导教师：何远、梁静', '何远|优秀指导教师; 梁静|优秀指导教师'],
      [
        '二等奖：三（2）班：邵子轩、苗雨桐，四（1）班：郁可馨',
        '邵子轩 三（2）班|二等奖; 苗雨桐 三（2）班|二等奖; 郁可馨 四（1）班|二等奖',
      ],
      [
        '二等奖：三（2）班 邵子轩 苗雨桐 四（1）班 郁可馨',
        '邵子轩 三（2）班|二等奖; 苗雨桐 三（2）班|二等奖; 郁可馨 四（1）班|二等奖',
      ],
      ['二等奖：402 邵子轩 苗雨桐，503 郁可馨', '邵子轩 402班|二等奖; 苗雨桐 402班|二等奖; 郁可馨 503班|二等奖'],
      ['二等奖：邵子轩 三（2）班 苗雨桐 四（1）班', '邵子轩 三（2）班|二等奖; 苗雨桐 四（1）班|二等奖'],
      [
        '二等奖：三（2）班 邵子轩、四（1）班 苗雨桐、郁可馨',
        '邵子轩 三（2）班|二等奖; 苗雨桐 四（1）班|二等奖; 郁可馨|二等奖',
      ],
      ['二等奖：邵子轩 苗雨桐，郁可馨', '邵子轩|二等奖; 苗雨桐|二等奖; 郁可馨|二等奖'],
      ['二等奖：邵 子 轩', '邵子轩|二等奖'],
      ['优秀组织奖：三（1）班 三（2）班 四（1）班', '三（1）班|优秀组织奖; 三（2）班|优秀组织奖; 四（1）班|优秀组织奖'],
      ['四（1）班：邵子轩、苗雨桐，四（2）班：郁可馨', '邵子轩 四（1）班; 苗雨桐 四（1）班; 郁可馨 四（2）班'],
      ['2. 四（1）班 邵子轩 苗雨桐', '邵子轩 四（1）班; 苗雨桐 四（1）班'],
      ['四（1）班 邵子轩、苗雨桐 县科技节二等奖', '邵子轩 四（1）班+苗雨桐 四（1）班|二等奖'],
      ['四（1）班 校科技节优秀组织奖', '四（1）班|优秀组织奖'],
    ];
    for (const [line, said] of cases) assert.equal(winners(line), said, line);
  });

  it('reads winners in Latin letters behind their prize', () => {
    const said = (line: string) =>
      read('awards', line).records.map(({ placeText, work, people, tutors, category }) =>
        [
          category ? `${category}:${placeText}` : placeText,
          work,
          ...[...people, ...tutors].map(({ name, class: ofClass, role }) => `${name} ${ofClass ?? ''} ${role}`),
        ].join('|'),
      );
    for (const [line, ...awards] of [
      [
        '"Water rocket" Olivia Hart (6A), "Paper bridge" Tom Reid (5B)',
        '|Water rocket|Olivia Hart 6A pupil',
        '|Paper bridge|Tom Reid 5B pupil',
      ],
      [
        'First prize: Olivia Hart (6A) “Water rocket”, Tom Reid (5B) “Paper bridge”',
        'First prize|Water rocket|Olivia Hart 6A pupil',
        'First prize|Paper bridge|Tom Reid 5B pupil',
      ],
      [
        'Gold: “Wind car” by Sam Holt and Eva Moss; “Ant farm” by Kit Vane',
        'Gold|Wind car|Sam Holt  pupil|Eva Moss  pupil',
        'Gold|Ant farm|Kit Vane  pupil',
      ],
      ['Jack Ferris (6A): Solar oven', '|Solar oven|Jack Ferris 6A pupil'],
      ['Jack Ferris: Solar oven', '|Solar oven|Jack Ferris  pupil'],
      ['Solar Oven: Jack Ferris (6A)', '|Solar Oven|Jack Ferris 6A pupil'],
      ['Gold: Jack Ferris – Moon base: our home', 'Gold|Moon base: our home|Jack Ferris  pupil'],
      ['Third prize: Ant farm by Jack Ferris (5B)', 'Third prize|Ant farm|Jack Ferris 5B pupil'],
      ['Third prize: "Life by the sea" by Jack Ferris', 'Third prize|Life by the sea|Jack Ferris  pupil'],
      ['Gold: Ant farm, Jack Ferris', 'Gold|Ant farm|Jack Ferris  pupil'],
      ['First prize – Jack Ferris (5B), teacher Ms Brown', 'First prize||Jack Ferris 5B pupil|Ms Brown  adult'],
      [
        'Silver: Jack Ferris, 5B – Ant farm (coaches: Mrs Lane and Tim Cole)',
        'Silver|Ant farm|Jack Ferris 5B pupil|Mrs Lane  adult|Tim Cole  adult',
      ],
      ['Jack Ferris, supervised by Dr Webb – second prize', 'second prize||Jack Ferris  pupil|Dr Webb  adult'],
      ['Gold: The teacher robot, Jack Ferris', 'Gold|The teacher robot|Jack Ferris  pupil'],
      ['Best teacher: Mr Cole', 'Best teacher||Mr Cole  adult'],
      ['1st: Jack Ferris, 2nd: Amy Dale', '1st||Jack Ferris  pupil', '2nd||Amy Dale  pupil'],
      ['Gold – Jack Ferris; Silver – Amy Dale', 'Gold||Jack Ferris  pupil', 'Silver||Amy Dale  pupil'],
      ['Jack Ferris, 6A, first prize', 'first prize||Jack Ferris 6A pupil'],
      ['Jack Ferris (6A) (first prize)', 'first prize||Jack Ferris 6A pupil'],
      ['First prize, Jack Ferris (6A)', 'First prize||Jack Ferris 6A pupil'],
      ['5A: Amy Dale, Jack Ferris', '||Amy Dale 5A pupil', '||Jack Ferris 5A pupil'],
      ['Juniors: Amy Dale, Jack Ferris', 'Juniors:||Amy Dale  pupil', 'Juniors:||Jack Ferris  pupil'],
      ['Science competition: Amy Dale – first prize', 'first prize||Amy Dale  pupil'],
      ['Gold: “First steps”, Amy Dale', 'Gold|First steps|Amy Dale  pupil'],
      [
        'Second prize: Olivia Hart, Jack Ferris (5A)',
        'Second prize||Olivia Hart  pupil',
        'Second prize||Jack Ferris 5A pupil',
      ],
      ['Third prize: Chloe Ng (Year 3), "Paper bridge"', 'Third prize|Paper bridge|Chloe Ng Year 3 pupil'],
      ['Merit: “Solar oven” by Liam Neil', 'Merit|Solar oven|Liam Neil  pupil'],
      ['Best Poster – Priya Shah and Tom Reid (6A)', 'Best Poster||Priya Shah  pupil|Tom Reid 6A pupil'],
      ['First prize: Emma Brown, Paper bridge', 'First prize|Paper bridge|Emma Brown  pupil'],
      ['1st – The Robot Club', '1st||The Robot Club  group'],
      ['1st place: Nora Quinn (Year 6) – Wind turbine', '1st place|Wind turbine|Nora Quinn Year 6 pupil'],
      ['2nd: Nora Quinn and Omar Diaz (6C) – Wind Turbine', '2nd|Wind Turbine|Nora Quinn  pupil|Omar Diaz 6C pupil'],
      ['3rd: Wind turbine – Anne-Marie Low', '3rd|Wind turbine|Anne-Marie Low  pupil'],
      ['Silver: Nora Quinn - 6C - Bird box', 'Silver|Bird box|Nora Quinn 6C pupil'],
      [
        'Gold: Nora Quinn — Bird box, Omar Diaz — Egg drop',
        'Gold|Bird box|Nora Quinn  pupil',
        'Gold|Egg drop|Omar Diaz  pupil',
      ],
      ['Leila Khan – First prize', 'First prize||Leila Khan  pupil'],
      ['Priya Shah, Year 4', '||Priya Shah Year 4 pupil'],
      ['Emma Brown won first prize', 'first prize||Emma Brown  pupil'],
    ] as const)
      assert.deepEqual(said(line), awards, line);
  });

  it('tells names from contests that blanks, days and 参加 part from them', () => {
    for (const line of [
      '秦可欣 2025年10月县科幻画比赛获三等奖',
      '2025年10月，秦可欣参加县科幻画比赛获三等奖',
      '秦可欣 参加2025年县科幻画比赛获得三等奖',
    ]) {
      const [award] = read('awards', line).records;
      assert.deepEqual(award?.people, [{ name: '秦可欣', role: 'pupil' }], line);
      assert.match(award?.competition ?? '', /^(?:2025年)?县科幻画比赛$/, line);
      assert.equal(award?.placeText, '三等奖', line);
    }
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
