import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readTable, readTsv } from '@kepu/components/records';
import { readAwards as read } from './read-awards.js';
import { table } from './table-notation.js';

describe('award tables: heads, places and dates', () => {
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

  it('takes 项目 for events of a contest where it is said again or once for several', () => {
    const told = (title: string, ...lines: string[]) =>
      readTable('awards', table(lines.join('\n'), { caption: title }), {}).records.map(
        ({ work, competition, category }) => `${work}|${competition ?? ''}|${category ?? ''}`,
      );
    const events = ['项目|姓名|名次', '纸飞机|王三|一等奖', '|王四|二等奖'];
    assert.deepEqual(told('', ...events), ['|纸飞机|', '|纸飞机|']);
    assert.deepEqual(told('第五届科技节获奖名单', ...events), ['|第五届科技节|纸飞机', '|第五届科技节|纸飞机']);
    assert.deepEqual(told('第五届科技节', '组别|项目|姓名|名次', '小学组|航模|王三|一等奖', '||王四|二等奖'), [
      '航模|第五届科技节|小学组',
      '航模|第五届科技节|小学组',
    ]);
    assert.deepEqual(told('', '项目|姓名|名次', '飞船|王三|一等奖', '火箭|王四|二等奖'), ['飞船||', '火箭||']);
  });

  it('reads 国赛 in a column of levels; an empty column of them says nothing', () => {
    const levels = (...lines: string[]) => read(...lines).records.map(({ level }) => level);
    assert.deepEqual(levels('级别|姓名|等次', '国赛|王三|一等奖', '市赛|王四|一等奖', '校赛|王五|一等奖'), [
      'national',
      'city',
      'school',
    ]);
    assert.deepEqual(levels('比赛|级别|姓名|等次', '县科技创新大赛||王三|一等奖'), ['county']);
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
      '2025-11-8至11-9': '2025-11-08~',
      45962: '2025-11-01',
      '2025年(11月)': '2025-11',
      民國114年: '2025',
      民国114年5月: '2025-05',
      民国一一四年: '2025',
      民國一百一十四年五月: '2025-05',
      民国一百零五年: '2016',
      '2025年秋': '2025-09~',
      '2024春': '2024-02~',
      '2024年寒假': '2024-01~',
    };
    for (const [text, date] of Object.entries(cases))
      assert.equal(read('姓名|获奖时间', `王一|${text}`).records[0]?.date, date, text);
    assert.equal(read('姓名|获奖时间', '王一|45962').records[0]?.dateText, undefined);
  });

  it('takes the honour that a list is titled with, where its rows say no place', () => {
    const titled = (title: string, head: string, row: string) => {
      const [award] = readTable('awards', readTsv(`${head}\n${row}`.replaceAll('|', '\t')), { title }).records;
      return [award?.people[0]?.name, award?.placeText, award?.place, award?.competition].filter(Boolean).join(' ');
    };
    assert.equal(titled('优秀组织奖', '序号|单位', '1|七（1）班'), '七（1）班 优秀组织奖 other');
    assert.equal(titled('二、科技之星名单（公示）', '年级|姓名', '七年级|王一'), '王一 科技之星 other');
    assert.equal(titled('第五届科技节最佳创意奖', '作品|姓名', '船|王一'), '王一 最佳创意奖 other 第五届科技节');
    assert.equal(titled('科幻画二等奖', '作品|姓名', '船|王一'), '王一 二等奖 second');
    assert.equal(titled('优秀社团', '社团名称|辅导教师', '航模社|马骏'), '航模社 优秀社团 other');
    assert.equal(titled('科技之星', '姓名|等次', '王一|一等奖'), '王一 一等奖 first');
    const honours =
      '环保小卫士 小发明家 科学小博士 科普讲解员 观鸟小专家名单 小院士 低碳小公民 垃圾分类小管家 科技创新班级 环保先锋 最美科技辅导员 科普代言人 创新少年';
    for (const title of honours.split(' '))
      assert.equal(titled(title, '班级|姓名', '七（1）班|王一'), `王一 ${title.replace('名单', '')} other`);
    assert.equal(titled('第三届科技节先进班级', '序号|班级', '1|七（1）班'), '先进班级 other 第三届科技节');
    assert.equal(titled('2025年度科技小标兵', '班级|姓名', '七（1）班|王一'), '王一 科技小标兵 other');
    const others =
      '参赛名单 入围名单 科普志愿者 裁判员名单 获奖班级 参赛选手名单 小发明 科技小制作 观察日记 小记者站 小学组 三年级 小课题研究 海棠小学 一年级学生名单';
    for (const title of others.split(' '))
      assert.equal(titled(title, '班级|姓名', '七（1）班|王一').replace(/ .*(?:组|画|制作)$/, ''), '王一', title);
    for (const title of ['教师获奖', '二', '科技达人赛', '示范学校优秀学生作品名单'])
      assert.doesNotMatch(titled(title, '作品|姓名', '船|王一'), /other|second/, title);
    assert.deepEqual(readTable('awards', readTsv('作品\t姓名\t获奖等级\n船\t王一\t市级')).records[0]?.placeText, '');
  });
});
