import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type ReadContext, readTable, readTsv, writeTable } from '@kepu/components/records';
import { columnsOf } from '../../../components/award-table/award-columns.js';
import { readAwards as read } from './read-awards.js';

describe('components/records/infer-awards', () => {
  it('reads numbers by year and level, without their sums', () => {
    const { records } = read('年度|国家级|省级|合计', '2023|1|5|6', '2024|0|3|3', '合计|1|8|9');
    assert.deepEqual(
      records.map(({ date, level, count, extras }) => [date, level, count, extras]),
      [
        ['2023', 'national', 1, {}],
        ['2023', 'province', 5, {}],
        ['2024', 'province', 3, {}],
      ],
    );
  });

  it('tells numbers under two rows of heads apart by the upper one', () => {
    const row = (...texts: string[]) => ({ cells: texts.map((text) => ({ text })) });
    const wide = (text: string) => ({ text, colSpan: 2 });
    const { records } = readTable('awards', {
      head: [
        { cells: [{ text: '项目', rowSpan: 2 }, wide('小学组'), wide('初中组')] },
        row('一等奖', '二等奖', '一等奖', '二等奖'),
      ],
      rows: [row('科幻画', '5', '10', '3', '若干')],
    });
    assert.deepEqual(
      records.map(({ work, category, placeText, count, countText, extras }) =>
        JSON.stringify([work, category, placeText, count ?? countText, extras]),
      ),
      ['小学组,一等奖,5', '小学组,二等奖,10', '初中组,一等奖,3', '初中组,二等奖,若干'].map((words) => {
        const [group, place, count] = words.split(',');
        return JSON.stringify(['科幻画', group, place, count === '若干' ? count : Number(count), {}]);
      }),
    );
  });

  it('leaves sums out of numbers by place, and has a column for their years where these differ', () => {
    const { records } = read('学年|级别|一等奖|二等奖|合计', '2021—2022|市级|3|5|8', '2022—2023|市级|4|6|10');
    assert.deepEqual(
      records.map(({ schoolYear, count, extras }) => [schoolYear, count, extras]),
      [
        ['2021-2022', 3, {}],
        ['2021-2022', 5, {}],
        ['2022-2023', 4, {}],
        ['2022-2023', 6, {}],
      ],
    );
    const keys = (awards: typeof records) => columnsOf(awards).map((column) => 'key' in column && column.key);
    assert.ok(keys(records).includes('schoolYear'));
    assert.ok(keys(records.map(({ count: _, ...award }) => award)).includes('schoolYear'));
    assert.ok(!keys(records.slice(0, 2)).includes('schoolYear'));
  });

  it('reads strokes and words for nobody as nothing, and keeps how a work came about', () => {
    const { records, problems } = read(
      '作品|姓名|级别|指导教师|备注',
      '甲|王一|市级|无|—',
      '乙|王二|/|—|——',
      '丙|王三|市级|暂无|',
      '丁|王四|市级|自主完成|好',
    );
    assert.deepEqual(
      records.map(({ level, tutors, extras }) => [level, tutors, extras]),
      [
        ['city', [], {}],
        [undefined, [], {}],
        ['city', [], {}],
        ['city', [], { 指导教师: '自主完成', 备注: '好' }],
      ],
    );
    assert.deepEqual(problems, []);
    const matrix = read('年度|省级|市级|合计', '2024|2|8|10', '2025|—|/|0').records;
    assert.deepEqual(
      matrix.map(({ date, count, extras }) => [date, count, extras]),
      [
        ['2024', 2, {}],
        ['2024', 8, {}],
      ],
    );
  });

  it('reads columns side by side one below the other, each under its own place', () => {
    const wide = (text: string) => ({ cells: [{ text, colSpan: 4 }] });
    const row = (...texts: string[]) => ({ cells: texts.map((text) => ({ text })) });
    const { records, problems } = readTable('awards', {
      head: [row('班级', '姓名', '班级', '姓名')],
      rows: [
        wide('一等奖（2名）'),
        row('三1', '王一', '三2', '李二'),
        wide('二等奖'),
        row('四1', '张三', '四2', '单四'),
        row('五1', '曾五', '', ''),
      ],
    });
    assert.deepEqual(
      records.map(({ people, class: of, placeText, extras }) => [people[0]?.name, of, placeText, extras]),
      [
        ['王一', '三1', '一等奖', {}],
        ['李二', '三2', '一等奖', {}],
        ['张三', '四1', '二等奖', {}],
        ['曾五', '五1', '二等奖', {}],
        ['单四', '四2', '二等奖', {}],
      ],
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(read('姓名|等次|姓名', '王一|一等奖|李二').records.length, 1);
  });

  it('takes the title of one list among others for its contest, unless it is a group', () => {
    const titled = (caption: string, isOneOfSeveral: boolean) => {
      const table = { ...readTsv('姓名\t等次\n王一\t一等奖'), caption };
      const [award] = readTable('awards', table, { isOneOfSeveral }).records;
      return [award?.competition, award?.category];
    };
    assert.deepEqual(titled('科幻画获奖名单', true), ['科幻画', undefined]);
    assert.deepEqual(titled('小学组', true), [undefined, '小学组']);
    assert.deepEqual(titled('科幻画', false), [undefined, undefined]);
  });

  it('reads names below places without any other column, and by grade where the places stand down', () => {
    const told = (...lines: string[]) => {
      const { records, problems } = read(...lines);
      assert.deepEqual(problems, []);
      return records.map(({ place, people, grade, category }) =>
        [place, people.map(({ name }) => name).join(), grade, category].filter(Boolean).join(' '),
      );
    };
    assert.deepEqual(told('一等奖|二等奖|三等奖', '冯右明|陈右红|褚右刚', '冯左明||'), [
      'first 冯右明',
      'second 陈右红',
      'third 褚右刚',
      'first 冯左明',
    ]);
    assert.deepEqual(told('|七年级|八年级', '一等奖|秦左明|尤左红', '二等奖|许左明、何左红|'), [
      'first 秦左明 7',
      'second 许左明 7',
      'second 何左红 7',
      'first 尤左红 8',
    ]);
    assert.deepEqual(told('奖项|小学组|初中组', '一等奖|秦左明|尤左红', '二等奖|许左明|何左红').slice(0, 2), [
      'first 秦左明 小学组',
      'second 许左明 小学组',
    ]);
  });

  it('takes no percentage and no number of those who took part for prizes, and 未获奖 for no award', () => {
    const { records } = read('年级|参赛人数|一等奖|二等奖', '七年级|200|10%|3');
    assert.deepEqual(
      records.map(({ count, countText, extras }) => [count ?? countText, extras]),
      [
        ['10%', { 参赛人数: '200' }],
        [3, { 参赛人数: '200' }],
      ],
    );
    const votes = read('作品|作者|等次', '水火箭|王浩|未获奖', '纸桥|李红|二等奖', '灯|赵一|#N/A');
    assert.deepEqual(
      votes.records.map(({ work, place, placeText }) => [work, place, placeText]),
      [
        ['纸桥', 'second', '二等奖'],
        ['灯', undefined, ''],
      ],
    );
  });

  it('reads a sentence in the column of places: contest, place and level', () => {
    const { records } = read(
      '姓名|获奖情况',
      '王小明|荣获云州市第十届青少年科技创新大赛二等奖',
      '李红|2025年县“三模”比赛四驱车项目第三名',
      '赵明|校科技之星',
      '钱一|国赛三等奖',
    );
    assert.deepEqual(
      records.map(({ level, place, placeText, competition }) => [level, place, placeText, competition]),
      [
        ['city', 'second', '二等奖', '云州市第十届青少年科技创新大赛'],
        ['county', 'third', '第三名', '2025年县“三模”比赛四驱车项目'],
        ['school', 'other', '校科技之星', undefined],
        ['national', 'third', '国赛三等奖', undefined],
      ],
    );
  });

  it('parts names that are joined by a word or a sign, and takes what somebody is to a team off their names', () => {
    const namesOf = (cell: string) => {
      const [award] = read('作品|作者|等次', `水火箭|${cell}|一等奖`).records;
      return [award?.people, award?.tutors]
        .map((people) => people?.map(({ name }) => name).join())
        .join(' ')
        .trim();
    };
    for (const [cell, names] of [
      ['蒋欣然 与 沈嘉怡', '蒋欣然,沈嘉怡'],
      ['王五和赵六六', '王五,赵六六'],
      ['陈和平', '陈和平'],
      ['张三&李四', '张三,李四'],
      ['王小明 + 李小红', '王小明,李小红'],
      ['周敏-吴芳', '周敏,吴芳'],
      ['科技和创新社', '科技和创新社'],
      ['队长：严嵩、队员：徐阶', '严嵩,徐阶'],
      ['王小雨 指导：云飞扬', '王小雨 云飞扬'],
    ] as const)
      assert.equal(namesOf(cell), names, cell);
    const [award] = read('作品|作者（班级）|等次', '水火箭|王浩（七1）|一等奖').records;
    assert.deepEqual([award?.people[0]?.name, award?.class, award?.grade], ['王浩', '七1', 7]);
  });

  it('gives everybody behind a class and a colon that class', () => {
    const classes = (names: string) =>
      read('奖项|获奖名单', `一等奖|${names}`).records[0]?.people.map(
        (person) => `${person.name}${person.class ?? ''}`,
      );
    assert.deepEqual(classes('五（1）班：刘一一、陈二二'), ['刘一一五（1）班', '陈二二五（1）班']);
    assert.deepEqual(classes('五（1）班：刘一一、五（2）班：陈二二'), ['刘一一五（1）班', '陈二二五（2）班']);
    assert.deepEqual(classes('五（1）班 刘一一、陈二二'), ['刘一一五（1）班', '陈二二']);
  });

  it('gives everybody behind a class, or a grade, and a colon an award below a place, and takes no name for a number', () => {
    const { records } = read(
      '项目|一等奖|二等奖|三等奖',
      '纸飞机|次仁（八2班）|Tom Li（七1班）|扎西（八2班）、卓玛（八1班）',
      '水火箭|七1班：央金|七1班：甲骨、李雷；七2班：韩梅|八年级：冯程、齐天',
      '航模|张三等3人|2人：王五、赵六|周七（1名）',
      '车模|八年级3人|每校不超过 3 件|1—2',
    );
    const said = (place: string) =>
      records
        .filter((award) => award.placeText === place)
        .map(({ people: [first, second], class: of = '', grade = '', count, countText }) =>
          second ? 'two' : `${first?.name ?? count ?? countText} ${of}${grade}`.trim(),
        );
    assert.deepEqual(said('一等奖'), ['次仁 八2班8', '央金 七1班7', '张三', '八年级3人']);
    assert.deepEqual(said('二等奖'), [
      ...['Tom Li 七1班7', '甲骨 七1班7', '李雷 七1班7', '韩梅 七2班7'],
      ...['王五', '赵六', '每校不超过 3 件'],
    ]);
    assert.deepEqual(said('三等奖'), ['扎西 八2班8', '卓玛 八1班8', '冯程 8', '齐天 8', '周七', '1—2']);
  });

  it('reads the grade of a class by the school year of the award', () => {
    const { records } = read(
      '作品|班级|年级|学年|日期',
      '甲|初2023级3班||2025-2026|',
      '乙|初2023级3班|||2024年5月',
      '丙|初2023级3班|||—',
      '丁||高2024级|2025-2026|',
      '戊|八（1）|||—',
      '己||5-6||—',
    );
    assert.deepEqual(
      records.map(({ grade }) => grade),
      [9, 7, undefined, 11, 8, undefined],
    );
  });

  it('takes a last row of two remarks for no award', () => {
    const wide = (text: string, colSpan: number) => ({ text, colSpan });
    const row = (...texts: string[]) => ({ cells: texts.map((text) => ({ text })) });
    const { records, remarks } = readTable(
      'awards',
      {
        head: [row('作品', '姓名', '等次', '级别')],
        rows: [
          row('甲', '王一', '三等奖', ''),
          { cells: [wide('备注：以上排名不分先后', 2), wide('制表人：王小二', 2)] },
        ],
      },
      { title: '省级获奖名单' },
    );
    assert.equal(records.length, 1);
    assert.deepEqual(remarks, ['备注：以上排名不分先后 制表人：王小二']);
  });

  it('makes no day of words that name none, and keeps the words', () => {
    const cases: [words: string, date: string | undefined][] = [
      ['2025年6月上旬', '2025-06~'],
      ['2025年6月底', '2025-06~'],
      ['2025年5月第三周', '2025-05~'],
      ['2025年下半年', '2025~'],
      ['2025年底', '2025-12~'],
      ['2025.5.1—5.3', '2025-05-01~'],
      ['2025-10-11 至 12', '2025-10-11~'],
      ['2025年5月—6月', '2025-05~'],
      ['2025年第二季度', '2025-04~'],
      ['2025年12月—2026年1月', '2025-12~'],
      ['2025年5月20日', '2025-05-20'],
      ['2025/5/20 0:00:00', '2025-05-20'],
      ['25年5月', '2025-05'],
      ['25.9.10', '2025-09-10'],
      ['202505', '2025-05'],
      ['May-25', '2025-05'],
      ['2024-2025学年第二学期', undefined],
    ];
    const { records } = read('作品|日期', ...cases.map(([words], row) => `作品${row}|${words}`));
    assert.deepEqual(
      records.map(({ dateText, date }) => [dateText, date]),
      cases,
    );
    assert.equal(records.at(-1)?.schoolYear, '2024-2025');
    const written = readTable('awards', writeTable('awards', records)).records;
    assert.deepEqual(
      written.map(({ date }) => date),
      cases.map(([, date]) => date),
    );
  });

  it('takes the school year of each date, and that of the page only where a row has none', () => {
    const rows = [
      '作品|日期',
      ...['2023年', '2026年', '2024.3', '2026年5月', '去年', '—', ''].map((date, row) => `作品${row}|${date}`),
    ];
    const table = readTsv(rows.join('\n').replaceAll('|', '\t'));
    const years = (context: ReadContext) =>
      readTable('awards', table, context).records.map(({ schoolYear }) => schoolYear ?? '');
    const named = { schoolYear: '2025-2026' };
    const [rest, own] = [
      ['2023-2024', '2025-2026', ''],
      ['2025-2026', '2025-2026'],
    ];
    assert.deepEqual(years(named), ['', '2025-2026', ...rest, ...own]);
    assert.deepEqual(years({ ...named, assumesYear: true }), ['', '', ...rest, ...own]);
    // What the title names is written.
    const title = '2025—2026学年获奖名单';
    assert.deepEqual(years({ ...named, assumesYear: true, title }), ['', '2025-2026', ...rest, ...own]);
    assert.deepEqual(years({}), ['', '', '2023-2024', '2025-2026', '', '', '']);
  });

  it('reads an honour as what was won, beside 等次 as what it was won for', () => {
    const [pupil] = read('姓名|荣誉称号|级别', '王小红|三好学生|区级').records;
    assert.deepEqual([pupil?.work, pupil?.placeText, pupil?.place], ['', '三好学生', 'other']);
    const [school] = read('荣誉称号|获奖单位|等次', '县科普示范学校|鹿鸣小学|先进称号').records;
    assert.deepEqual([school?.work, school?.placeText], ['县科普示范学校', '先进称号']);
  });

  it('leaves words in columns of levels to the author', () => {
    const { records } = read('作品|姓名|校级|市级', '甲|韩思远|一等奖|二等奖');
    assert.deepEqual(records[0]?.extras, { 校级: '一等奖', 市级: '二等奖' });
  });

  it('reads a list of winners by place, one by one where their number says so', () => {
    for (const head of ['获奖名单', '名单', '学生名单', '获奖同学', '获奖人员']) {
      const { records } = read(
        `奖项|${head}`,
        '一等奖（3名）|李雷 韩梅梅 王芳',
        '二等奖（5人）|刘一鸣、陈二狗',
        '三等奖（9名）|',
      );
      assert.deepEqual(
        records.map(({ placeText, place, people, count }) => [placeText, place, people.map(({ name }) => name), count]),
        [
          ['一等奖', 'first', ['李雷'], undefined],
          ['一等奖', 'first', ['韩梅梅'], undefined],
          ['一等奖', 'first', ['王芳'], undefined],
          ['二等奖', 'second', ['刘一鸣', '陈二狗'], undefined],
          ['三等奖', 'third', [], 9],
        ],
        head,
      );
      assert.ok(records.every(({ people, extras }) => people.every(({ role }) => role === 'pupil') && !extras[head]));
    }
  });

  it('knows who gives an award from who wins it', () => {
    const { records } = read('获奖教师|奖项名称|颁奖单位|主办单位|级别', '尹 老师|优秀科技辅导员|省教育厅|省科协|省级');
    assert.deepEqual(
      records.map(({ people, placeText, work, extras }) => [people, placeText, work, extras]),
      [[[{ name: '尹老师', role: 'adult' }], '优秀科技辅导员', '', { 颁奖单位: '省教育厅', 主办单位: '省科协' }]],
    );
  });

  it('closes up the blanks inside a name', () => {
    const cases: [string, ...string[]][] = [
      ['周　老师', '周老师'],
      ['周敏 老师', '周敏老师'],
      ['王 小 红', '王小红'],
      ['王 小红', '王小红'],
      ['李　明', '李明'],
      ['李雷 韩梅梅', '李雷', '韩梅梅'],
      ['韩梅梅 李　雷 王芳', '韩梅梅', '李雷', '王芳'],
      ['张 三 李 四', '张三', '李四'],
      ['五（1）班 王 小 红', '王小红'],
      ['欧阳若溪 买买提', '欧阳若溪', '买买提'],
    ];
    for (const [text, ...names] of cases)
      assert.deepEqual(
        read('作品|姓名', `纸桥|${text}`).records[0]?.people.map(({ name }) => name),
        names,
        text,
      );
  });

  it('takes a row of remarks for what it is, and no work for one', () => {
    for (const row of ['备注：以上排名不分先后', '备注|以上排名不分先后|', '|备注：以上排名不分先后|']) {
      const { records, remarks } = read('作品|姓名|等次', '说明书机器人|韩思远|一等奖', row);
      assert.deepEqual(
        records.map(({ work }) => work),
        ['说明书机器人'],
      );
      assert.deepEqual(remarks, ['备注：以上排名不分先后']);
    }
  });
});
