// Past 300 lines: what one award takes from its row, its list and the headings above, in the order in which they count.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type ReadContext, readTable, readTsv, writeTable } from '@kepu/components/records';
import { readAwards as read } from './read-awards.js';

describe('components/records/infer-awards', () => {
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
      ['2024-2025学年第二学期', '2025-02~'],
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

  it('reads prizes in columns of levels and of contests, and leaves other words there to the author', () => {
    const all = (...lines: string[]) =>
      read(...lines).records.map(({ people, level, competition, category, placeText, place, extras }) => [
        people[0]?.name,
        level ?? competition ?? category,
        placeText,
        place,
        extras,
      ]);
    assert.deepEqual(all('作品|姓名|校级|市级', '甲|韩思远|一等奖|二等奖', '乙|王三|第三名|', '丙|李四|推荐|好'), [
      ['韩思远', 'school', '一等奖', 'first', {}],
      ['韩思远', 'city', '二等奖', 'second', {}],
      ['王三', 'school', '第三名', 'third', {}],
      ['李四', undefined, '', undefined, { 校级: '推荐', 市级: '好' }],
    ]);
    assert.deepEqual(
      all('姓名|班级|科幻画|航模比赛|备注', '王一|七1|一等奖|三等奖|好', '李二|七2||第四名|', '张三|七2|二等奖||'),
      [
        ['王一', '科幻画', '一等奖', 'first', { 备注: '好' }],
        ['王一', '航模比赛', '三等奖', 'third', { 备注: '好' }],
        ['李二', '航模比赛', '第四名', 'other', {}],
        ['张三', '科幻画', '二等奖', 'second', {}],
      ],
    );
    assert.deepEqual(all('姓名|等次|评委一|评委二', '王一|一等奖|一等|二等'), [
      ['王一', undefined, '一等奖', 'first', { 评委一: '一等', 评委二: '二等' }],
    ]);
  });

  it('gives each of a row its own award where a list has one row for each place, and teams one', () => {
    const all = (...lines: string[]) =>
      read(...lines).records.map(({ people, grade, class: of, place }) => [
        place,
        people.map(({ name }) => name).join(),
        grade,
        of,
      ]);
    assert.deepEqual(all('奖项|获奖学生', '一等奖|陈一（七1）、赵二（八2）', '二等奖|王三（七1）'), [
      ['first', '陈一', 7, '七1'],
      ['first', '赵二', 8, '八2'],
      ['second', '王三', 7, '七1'],
    ]);
    assert.deepEqual(
      all(
        '奖项|队员',
        '一等奖|陈一（七1）、赵二（七2）',
        '二等奖|王三（七1）、马四（七1）',
        '三等奖|钱五（七1）、李六（八1）',
      ),
      [
        ['first', '陈一,赵二', 7, undefined],
        ['second', '王三,马四', 7, '七1'],
        ['third', '钱五,李六', undefined, undefined],
      ],
    );
    assert.equal(all('奖项|获奖学生', '一等奖|陈一、赵二', '一等奖|王三、马四').length, 2);
  });

  it('makes several prizes in one cell several awards, or tells that it cannot', () => {
    const { records, problems } = read(
      '学生|获奖情况',
      '王一|全国航模锦标赛小学组第三名；县科技节一等奖',
      '李二|1.县科幻画比赛一等奖 2.市科幻画比赛二等奖（团体）。',
      '张三|2025年3月获县科技创新大赛一等奖',
      '张四|2024年10月县科幻画比赛获三等奖，2025年5月获市级一等奖',
      '马四|一等奖、二等奖',
      '钱五|县科技节一等奖市科技节二等奖',
    );
    assert.deepEqual(
      records.map(({ people, level, competition, category, place, date, dateText }) =>
        [people[0]?.name, level, competition, category, place, date, dateText].filter(Boolean).join(' '),
      ),
      [
        '王一 national 全国航模锦标赛 小学组 third',
        '王一 county 县科技节 first',
        '李二 county 县科幻画比赛 first',
        '李二 city 市科幻画比赛 second',
        '张三 county 县科技创新大赛 first 2025-03 2025年3月',
        '张四 county 县科幻画比赛 third 2024-10 2024年10月',
        '张四 city first 2025-05 2025年5月',
        '马四 other',
        '钱五 other',
      ],
    );
    assert.deepEqual(
      problems.map(({ code, found }) => `${code} ${found}`),
      ['place/unclear 一等奖、二等奖', 'place/unclear 县科技节一等奖市科技节二等奖'],
    );
  });

  it('reads a list of winners by place, one by one unless their number says another', () => {
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
