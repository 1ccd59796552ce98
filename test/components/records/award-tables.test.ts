import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type ReadContext, readCsv, readTable, readTsv, writeCsv, writeTable } from '@kepu/components/records';
import { columnsOf } from '../../../components/award-table/award-columns.js';

const read = (...lines: string[]) =>
  readTable('awards', readTsv(lines.map((line) => line.replaceAll('|', '\t')).join('\n')));

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

  it('gives everybody behind a class and a colon that class', () => {
    const classes = (names: string) =>
      read('奖项|获奖名单', `一等奖|${names}`).records[0]?.people.map(
        (person) => `${person.name}${person.class ?? ''}`,
      );
    assert.deepEqual(classes('五（1）班：刘一一、陈二二'), ['刘一一五（1）班', '陈二二五（1）班']);
    assert.deepEqual(classes('五（1）班：刘一一、五（2）班：陈二二'), ['刘一一五（1）班', '陈二二五（2）班']);
    assert.deepEqual(classes('五（1）班 刘一一、陈二二'), ['刘一一五（1）班', '陈二二']);
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

  it('reads lists in traditional characters, and keeps them as they are written', () => {
    const { records, problems } = read(
      '作品名稱|獲獎者|級別|等第|指導老師|年級',
      '雨水花盆|李明|校級|一等獎|陳老師|五年級',
      '合計|1',
    );
    assert.deepEqual(
      records.map(({ work, people, level, place, placeText, tutors, grade }) => [
        work,
        people[0]?.name,
        level,
        place,
        placeText,
        tutors[0]?.name,
        grade,
      ]),
      [['雨水花盆', '李明', 'school', 'first', '一等獎', '陳老師', 5]],
    );
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['table/total-row'],
    );
    const table = readTsv('等次\t姓名\n一等獎\t張三');
    const [award] = readTable('awards', table, { title: '第十屆科技節科幻畫比賽獲獎名單（校級）' }).records;
    assert.deepEqual([award?.competition, award?.edition, award?.level], ['第十屆科技節科幻畫比賽', '10', 'school']);
  });

  it('loses no row without names, and takes no word for nobody as a name', () => {
    const { records, problems } = read(
      '序号|姓名|级别|等次|比赛',
      '1|略|市级|一等奖|航模赛',
      '2||市级|二等奖|航模赛',
      '3|详见附件|校级|三等奖|航模赛',
      '4|若干|校级|三等奖|航模赛',
      '5||区级||编程赛',
      '6||||',
    );
    assert.deepEqual(
      records.map(({ people, level, placeText, countText, extras }) => [people, level, placeText, countText, extras]),
      [
        [[], 'city', '一等奖', undefined, {}],
        [[], 'city', '二等奖', undefined, {}],
        [[], 'school', '三等奖', undefined, { 姓名: '详见附件' }],
        [[], 'school', '三等奖', '若干', {}],
        [[], 'county', '', undefined, {}],
      ],
    );
    assert.deepEqual(problems, []);
    const counted = read('项目|一等奖|二等奖', '科幻画|3|略').records;
    assert.deepEqual(
      counted.map(({ count, countText, people }) => [count, countText, people]),
      [
        [3, undefined, []],
        [undefined, '略', []],
      ],
    );
  });

  it('reads the class and the school beside a name, not as part of it', () => {
    const cases: [string, string[], string?, number?][] = [
      ['李明（五（1）班）', ['李明'], '五（1）班', 5],
      ['王芳(六年级2班)', ['王芳'], '六年级2班', 6],
      ['王芳（六2班）', ['王芳'], '六2班', 6],
      ['王芳[五１班]', ['王芳'], '五１班', 5],
      ['郑十（七(3)）', ['郑十'], '七(3)', 7],
      ['李明（五年一班）', ['李明'], '五年一班', 5],
      ['五（1）李明', ['李明'], '五（1）', 5],
      ['李明/五（1）班', ['李明'], '五（1）班', 5],
      ['李明 五（1）班', ['李明'], '五（1）班', 5],
      ['李明（五年级）', ['李明'], undefined, 5],
      ['周八（五1班，男）', ['周八（男）'], '五1班', 5],
      ['张三（海棠小学）', ['张三', '海棠小学/group']],
      ['李四（海棠小学 五（1）班）', ['李四', '海棠小学/group'], '五（1）班', 5],
      ['李四（海棠小学五年级）', ['李四', '海棠小学/group'], undefined, 5],
      ['张三（海棠小学）、李四（海棠小学）', ['张三', '海棠小学/group', '李四']],
      ['航模队（鹿鳴小學）', ['航模队/group', '鹿鳴小學/group']],
      ['李明（组长）', ['李明（组长）']],
      ['三（1）班/三（2）班', ['三（1）班/group', '三（2）班/group']],
    ];
    for (const [text, names, ofClass, grade] of cases) {
      const people = read('作品|姓名', `纸桥|${text}`).records[0]?.people ?? [];
      assert.deepEqual(
        people.map(({ name, role }) => (role === 'pupil' ? name : `${name}/${role}`)),
        names,
        text,
      );
      assert.deepEqual([people[0]?.class, people[0]?.grade], [ofClass, grade], text);
    }
  });

  it('keeps the links of all cells by what they stand on', () => {
    const cell = (text: string, href?: string) => ({ text, ...(href && { href }) });
    const { records } = readTable('awards', {
      head: [{ cells: ['作品', '姓名', '班级', '等次', '证书', '链接'].map((text) => ({ text })) }],
      rows: [
        {
          cells: [
            cell('纸桥', 'w'),
            cell('李明', 'p'),
            cell('三（1）班'),
            cell('一等奖', 'c'),
            cell('看', 's'),
            cell('查看', 'u'),
          ],
        },
        { cells: [cell('灯塔'), cell(''), cell('三（2）班', 'k'), cell('二等奖'), cell(''), cell('')] },
      ],
    });
    assert.deepEqual(
      records.map(({ workUrl, url, links }) => [workUrl, url, links]),
      [
        ['w', 'u', { people: 'p', place: 'c', 证书: 's' }],
        [undefined, undefined, { people: 'k' }],
      ],
    );
    assert.deepEqual(readTable('awards', writeTable('awards', records)).records, records);
    const csv = writeCsv('awards', records);
    assert.match(csv.split('\r\n')[0] ?? '', /作品网址,姓名网址,等次网址,证书网址$/);
    assert.deepEqual(
      readTable('awards', readCsv(csv).table).records.map(({ workUrl, url, links }) => [workUrl, url, links]),
      records.map(({ workUrl, url, links }) => [workUrl, url, links]),
    );
  });

  it('takes the level from the name of the contest only where that is sure and nothing else says one', () => {
    const cases: [string, string | undefined][] = [
      ['市科技创新大赛', 'city'],
      ['全国青少年科技创新大赛', 'national'],
      ['第38届江南省青少年科技创新大赛', 'province'],
      ['2025年江城市“节约用水”杯科幻画比赛', undefined],
      ['2025年江城市第十届中小学生科幻画比赛', 'city'],
      ['江南省江城市海棠区机器人竞赛', 'county'],
      ['我区中小学生科学实验竞赛', 'county'],
      ['校科技节', 'school'],
      ['全國中小學生發明展', 'national'],
      ['全国科普日校园答题赛', undefined],
      ['全国青少年科技创新大赛江南赛区', undefined],
      ['“全国科技活动周”主题征文', undefined],
      ['省实验小学科技节', undefined],
      ['市少年宫航模赛', undefined],
      ['海绵城市模型比赛', undefined],
      ['大城市模型比赛', undefined],
      ['社区科普比赛', undefined],
      ['自然保护区观鸟比赛', undefined],
      ['校园植物调查', undefined],
      ['节省能源比赛', undefined],
    ];
    for (const [competition, level] of cases)
      assert.equal(read('比赛|姓名|等次', `${competition}|李明|一等奖`).records[0]?.level, level, competition);
    const levels = read(
      '比赛|姓名|级别|等次',
      '市航模赛|李明|省级|一等奖',
      '市航模赛|刘洋|省级|一等奖',
      '市编程赛|王芳||二等奖',
    ).records;
    assert.deepEqual(
      levels.map(({ level }) => level),
      ['province', 'province', undefined],
    );
  });

  it('takes a lone place, level or group for the heading of the rows below it, and nobody of it', () => {
    const lists = [
      ['姓名|班级|作品', '一等奖||', '王一|三1|船', '二等奖（2名）||', '李二|三2|车'],
      ['序号|姓名|作品', '一、一等奖（1名）||', '1|王一|船', '二等奖||', '1|李二|车'],
      ['作品|姓名|班级', '|一等奖|', '船|王一|三1', '二等奖 1名||', '车|李二|三2'],
      ['等次|姓名|作品', '一等奖||', '|王一|船', '二等奖（1名）||', '|李二|车'],
    ];
    for (const lines of lists) {
      const { records, problems } = read(...lines);
      assert.deepEqual(
        records.map(({ people, placeText, work }) => `${people.map(({ name }) => name)} ${placeText} ${work}`),
        ['王一 一等奖 船', '李二 二等奖 车'],
        lines[0],
      );
      assert.deepEqual(problems, []);
    }
    const nested = read(
      '姓名|作品',
      '小学组|',
      '一等奖|',
      '王一|船',
      '二等奖|',
      '李二|车',
      '初中组|',
      '张三|灯',
    ).records;
    assert.deepEqual(
      nested.map(({ people, category, placeText }) => [people[0]?.name, category, placeText]),
      [
        ['王一', '小学组', '一等奖'],
        ['李二', '小学组', '二等奖'],
        ['张三', '初中组', ''],
      ],
    );
  });

  it('reads neither heads again nor words of lists as people', () => {
    const { records } = read(
      '姓名|班级|等次',
      '王一|三1|一等奖',
      '续表||',
      '姓 名|班级|等次',
      '佚名|三2|一等奖',
      '待定|三3|一等奖',
      '空缺||特等奖',
      '保密|三4|二等奖',
      '全体同学|三5|二等奖',
      '一等奖|三6|二等奖',
      '张会|三7|二等奖',
    );
    assert.deepEqual(
      records.map(({ people, countText }) => people.map(({ name, role }) => `${name}/${role}`).join() || countText),
      ['王一/pupil', undefined, '待定', '空缺', undefined, '全体同学/group', undefined, '张会/pupil'],
    );
    const works = readTable('works', readTsv('作品\t作者\n船\t待定\n车\t佚名')).records;
    assert.deepEqual(
      works.map(({ people }) => people),
      [[], []],
    );
  });

  it('reads places over groups and their sums', () => {
    const row = (...texts: string[]) => ({ cells: texts.map((text) => ({ text })) });
    const wide = (text: string) => ({ text, colSpan: 3 });
    const { records } = readTable('awards', {
      head: [
        { cells: [{ text: '项目', rowSpan: 2 }, wide('一等奖'), wide('二等奖')] },
        row('小学', '初中', '小计', '小学', '初中', '小计'),
      ],
      rows: [row('科幻画', '5', '3', '8', '10', '空缺', '10')],
    });
    assert.deepEqual(
      records.map(({ work, placeText, category, count, countText, extras }) => [
        [work, placeText, category, count ?? countText].join(),
        extras,
      ]),
      [
        ['科幻画,一等奖,小学,5', {}],
        ['科幻画,一等奖,初中,3', {}],
        ['科幻画,二等奖,小学,10', {}],
        ['科幻画,二等奖,初中,空缺', {}],
      ],
    );
  });

  it('reads a table with its heads in the first column', () => {
    const expected = [
      ['王一', '一等奖', 'city'],
      ['李二', '二等奖', 'school'],
    ];
    const said = ({ records }: ReturnType<typeof read>) =>
      records.map(({ people, placeText, level }) => [people[0]?.name, placeText, level]);
    assert.deepEqual(said(read('姓名|王一|李二', '奖项|一等奖|二等奖', '级别|市级|校级')), expected);
    const headed = (header: string, ...texts: string[]) => ({
      cells: [{ text: header, header: true }, ...texts.map((text) => ({ text }))],
    });
    const rows = [headed('姓名', '王一', '李二'), headed('奖项', '一等奖', '二等奖'), headed('级别', '市级', '校级')];
    const more = readTable('awards', { head: [], rows: [...rows, headed('评语', '好', '妙')] });
    assert.deepEqual(said(more), expected);
    assert.deepEqual(more.records[0]?.extras, { 评语: '好' });
  });

  it('knows the headings that lists have, also in traditional characters', () => {
    const cases: [head: string, field: string][] = [
      ...['获奖名称', '评审结果', '评比结果', 'Result', '獎項'].map((head) => [head, 'place'] as [string, string]),
      ...['大赛名称', '比賽', '参赛项目', '项目'].map((head) => [head, 'competition'] as [string, string]),
      ...['班', '班级名称', '班別', 'Form'].map((head) => [head, 'class'] as [string, string]),
      ...['得奖者', '得獎者', '獲獎者', '参与者', '申报人', '作者1'].map(
        (head) => [head, 'people'] as [string, string],
      ),
      ...['教练', '指导教师1', 'Supervisor', '辅导教师姓名', '指導老師'].map(
        (head) => [head, 'tutors'] as [string, string],
      ),
      ['學科', 'category'],
    ];
    for (const [head, field] of cases) {
      const award = read(`作品|${head}|附`, '船|甲乙|丙').records[0] as unknown as Record<string, unknown>;
      const value = field === 'place' ? award.placeText : award[field];
      assert.ok(JSON.stringify(value)?.includes('甲乙'), `${head}: ${JSON.stringify(award)}`);
      assert.deepEqual(award.extras, { 附: '丙' }, head);
    }
    const { records } = read('学生姓名|Teacher|等次', '王一|钱老师|一等奖');
    assert.deepEqual([records[0]?.people.length, records[0]?.tutors[0]?.name], [1, '钱老师']);
    const several = read('作者1|作者2|指导教师1|指导教师2|等次', '王一|李二|钱三|孙四|一等奖').records[0];
    assert.deepEqual(
      [several?.people, several?.tutors].map((people) => people?.map(({ name }) => name).join()),
      ['王一,李二', '钱三,孙四'],
    );
    assert.deepEqual(several?.extras, {});
  });

  it('guesses the columns of a list without headings', () => {
    const { records } = read('一等奖|王小一|三（2）班', '二等奖|李小二、张小三|四（1）班');
    assert.deepEqual(
      records.map(({ work, placeText, people, class: of, extras }) => [
        [work, placeText, people.map(({ name }) => name), of].join(),
        extras,
      ]),
      [
        [',一等奖,王小一,三（2）班', {}],
        [',二等奖,李小二,张小三,四（1）班', {}],
      ],
    );
  });

  it('takes two places in one cell for none of both, and says so', () => {
    for (const text of ['一/二等奖', '一、二等奖', '一等奖、二等奖', '特等奖或一等奖']) {
      const { records, problems } = read('姓名|等次', `王一|${text}`);
      assert.deepEqual([records[0]?.place, records[0]?.placeText, problems[0]?.code], ['other', text, 'place/unclear']);
    }
    const short = read('姓名|等次', '王一|国一', '李二|省二', '张三|第二').records;
    assert.deepEqual(
      short.map(({ level, place, placeText }) => [level, place, placeText]),
      [
        ['national', 'first', '国一'],
        ['province', 'second', '省二'],
        [undefined, 'second', '第二'],
      ],
    );
  });

  it('reads the dates of spreadsheets and of other calendars', () => {
    const cases = {
      '2026年元月': '2026-01',
      20251108: '2025-11-08',
      '2025-11-8至11-9': '2025-11-08',
      45962: '2025-11-01',
      '2025年(11月)': '2025-11',
      民國114年: '2025',
      民国114年5月: '2025-05',
    };
    for (const [text, date] of Object.entries(cases))
      assert.equal(read('姓名|获奖时间', `王一|${text}`).records[0]?.date, date, text);
    assert.equal(read('姓名|获奖时间', '王一|45962').records[0]?.dateText, undefined);
    assert.equal(read('姓名|获奖时间', '王一|2025年秋').problems[0]?.code, 'date/unknown-term');
  });
});
