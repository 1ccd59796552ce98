// Past 300 lines: tables of works, form by form; they share how a table is written down and what is looked at.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { listYear, readTable, type Table } from '@kepu/components/records';
import { contexts } from './contexts.js';
import { only, table } from './table-notation.js';

const context = { ...contexts.year, planId: 'plan' };

describe('readTable, works', () => {
  it('reads works with their pictures, whatever cell they are in', () => {
    const picture = { src: '001.jpg', alt: '' };
    const rows: Table = {
      head: [{ cells: [{ text: '作品' }, { text: '作者' }, { text: '班级' }, { text: '说明' }] }],
      rows: [
        {
          cells: [
            { text: '《会飞的房子》', pictures: [picture] },
            { text: '王小雨' },
            { text: '三（2）班' },
            { text: '我想住在天上。' },
          ],
        },
      ],
    };
    assert.deepEqual(
      only(readTable('works', rows, context).records, 'title', 'people', 'grade', 'class', 'pictures', 'description'),
      [
        {
          title: '会飞的房子',
          people: [{ name: '王小雨', role: 'pupil' }],
          grade: 3,
          class: '三（2）班',
          pictures: [{ src: '001.jpg', alt: '会飞的房子' }],
          description: '我想住在天上。',
        },
      ],
    );
    assert.equal(picture.alt, '', 'the table itself is left as it was');
  });

  it('knows who made a work by English heads in every form, and by those of inventions', () => {
    const heads =
      'Student name|Name of the student|Student’s names|Prize winners|Group members|Entrant|Inventors|设计者|发明人|制作人|组员|主创';
    for (const head of heads.split('|')) {
      const { records } = readTable('works', table(`Project name|${head}|Teacher\n小车|王一|王老师`), context);
      assert.deepEqual(
        records.map(({ title, people, tutors }) => [title, people, tutors]),
        [['小车', [{ name: '王一', role: 'pupil' }], [{ name: '王老师', role: 'adult' }]]],
        head,
      );
    }
    const { records } = readTable('works', table('作品|No. of students|說明\n小车|12|快'), context);
    assert.deepEqual(only(records, 'people', 'description'), [{ people: [], description: '快' }]);
  });

  it('gives a work the year of its own column, not that of the page', () => {
    for (const head of ['年份', '年度', 'Year']) {
      const { records } = readTable('works', table(`作品|${head}\n小车|2023\n小船|2024年5月`), context);
      assert.deepEqual(
        records.map(({ date, schoolYear }) => [date, schoolYear]),
        [
          ['2023', undefined],
          ['2024-05', '2023-2024'],
        ],
      );
    }
  });

  it('takes classes and parts in a team out of the names beside them', () => {
    const cases: Record<string, [names: string, ofClass?: string, grade?: number]> = {
      'Anna Miller (leader), Ben Cole': ['Anna Miller、Ben Cole'],
      'Anna Miller (team leader) (5A)': ['Anna Miller', '5A', 5],
      'Anna Miller (5A)': ['Anna Miller', '5A', 5],
      'Anna Miller, Class 5A': ['Anna Miller', 'Class 5A', 5],
      'Anna Miller 5A': ['Anna Miller', '5A', 5],
      'Anna Miller (Year 5)': ['Anna Miller', undefined, 5],
      'Anna Miller, Ben Cole, Grade 5': ['Anna Miller、Ben Cole', undefined, 5],
      'Anna Miller, Ben Cole (5B)': ['Anna Miller、Ben Cole'],
      'Anna Miller (5B) and Ben Cole (5B)': ['Anna Miller、Ben Cole', '5B', 5],
      'Anna Miller (captain)、李明（组长）': ['Anna Miller、李明'],
      'Anna Miller (guest)': ['Anna Miller (guest)'],
    };
    for (const [written, [names, ofClass, grade]] of Object.entries(cases)) {
      const [work] = readTable('works', table(`作品|作者\n小车|${written}`), context).records;
      const read = [work?.people.map(({ name }) => name).join('、'), work?.class, work?.grade];
      assert.deepEqual(read, [names, ofClass, grade], written);
    }
    for (const kind of ['works', 'awards'] as const) {
      const ofYears = readTable(kind, table('Work|Name|Year\nKite|Anna Miller|Year 5\nBoat|Ben Cole|Grade 6'), context);
      assert.deepEqual([ofYears.problems, ...ofYears.records.map(({ grade }) => grade)], [[], 5, 6], kind);
    }
    const { records } = readTable('works', table('作品|Grade\n小车|Year 5\n小船|Years 5–6'), context);
    assert.deepEqual(
      records.map(({ grade, extras }) => [grade, extras]),
      [
        [5, {}],
        [undefined, { Grade: 'Years 5–6' }],
      ],
    );
  });

  it('takes two years in sequence, a term or a season for a school year', () => {
    const cases: Record<string, string[]> = {
      '2023-2024': [
        '2023-2024',
        '2023—2024年度',
        '2023/24',
        '2023 to 2024',
        'AY 2023-24',
        '23-24学年',
        '2023-2024-2',
        '2023-2024（上）',
        '2024春',
        '2024年寒假',
        '2023学年第一学期',
      ],
      2023: ['2023', '2023年', '2023年度'],
      '2011-2012': ['2011-12', '2011至2012'],
      '': ['2023-2025', '2024-2023', '20-21', '2023级', '2023、2024'],
    };
    for (const [year, texts] of Object.entries(cases))
      for (const text of texts) {
        const [work] = readTable('works', table(`作品|年份\n小车|${text}`), {}).records;
        assert.equal(work && listYear(work), year, text);
      }
  });

  it('reads the grade of classes that are no more than numbers, and kinds that are spaced', () => {
    const rows = '五1|小 发 明\n三（1）|科幻画\n7.2|3D 打印\nClass 8B|航模\n31|航模';
    const { records } = readTable('works', table(`作品|班级|类别\n${rows.replace(/^/gm, '小车|')}`), context);
    assert.deepEqual(
      records.map(({ grade, kind }) => [grade, kind]),
      [
        [5, '小发明'],
        [3, '科幻画'],
        [7, '3D 打印'],
        [8, '航模'],
        [undefined, '航模'],
      ],
    );
  });

  it('reads what a work was awarded under the heads of award lists, with its level', () => {
    for (const head of '等次 等第 奖次 获奖等级 获奖等次 奖级 名次 成绩 等 第'.split(/ (?!第)/)) {
      const { records } = readTable(
        'works',
        table(`作品|作者|级别|${head}|学校\n小车|王一|校级|一等奖|鹿鸣小学`),
        context,
      );
      assert.deepEqual(
        only(records, 'title', 'people', 'award', 'extras'),
        [
          {
            title: '小车',
            people: [{ name: '王一', role: 'pupil' }],
            award: '校级一等奖',
            extras: { 学校: '鹿鸣小学' },
          },
        ],
        head,
      );
    }
    const { records } = readTable(
      'works',
      table('作品|名次|级别\n小车|95|校级\n小船|2|\n小塔|市级一等奖|市级'),
      context,
    );
    assert.deepEqual(only(records, 'award', 'extras'), [
      { extras: { 级别: '校级', 名次: '95' } },
      { award: '第2名', extras: {} },
      { award: '市级一等奖', extras: {} },
    ]);
  });

  it('gives each picture of a grid its own caption, or leaves the grid alone', () => {
    /** Cells parted by `|`; what is in brackets is a picture. */
    const grid = (text: string): Table => ({
      head: [],
      rows: text.split('\n').map((row) => ({
        cells: row.split('|').map((cell) => {
          const pictures = [...cell.matchAll(/\[(\w+)\]/g)].map(([, src = '']) => ({ src, alt: '' }));
          const words = cell.replace(/\[\w+\]/g, '').replaceAll('/', '\n');
          return { text: words, ...(pictures.length > 0 && { pictures }) };
        }),
      })),
    });
    const read = (text: string) => {
      const { records, problems } = readTable('works', grid(text), context);
      const found = records.map(({ title, people, pictures }) =>
        [...pictures.map(({ src }) => src), title, ...people.map(({ name }) => name)].join(' '),
      );
      return found.length > 0 ? found.join('; ') : problems[0]?.code;
    };
    const four = '1 小车 王一; 2 小船 李二; 3 小塔 王五; 4 小桥 李六';
    assert.equal(read('[1]|[2]\n小车 王一|小船 李二\n[3]|[4]\n小塔 王五|小桥 李六'), four);
    assert.equal(read('小车 王一|小船 李二\n[1]|[2]\n小塔 王五|小桥 李六\n[3]|[4]'), four);
    assert.equal(read('[1]/小车 王一|[2]/小船 李二\n[3]/小塔 王五|[4]/小桥 李六'), four);
    assert.equal(read('[1]|小车 王一|[2]|小船 李二\n[3]|小塔 王五|[4]|小桥 李六'), four);
    assert.equal(read('图片|[1]|[2]\n作品|小车|小船\n作者|王一|李二'), '1 小车 王一; 2 小船 李二');
    assert.equal(read('[1]|[2]\n小车|小船\n王一|李二'), '1 小车 王一; 2 小船 李二');
    assert.equal(read('[1]\n小车 王一\n[2]\n小船 李二'), '1 小车 王一; 2 小船 李二');
    assert.equal(read('[1]/小车 王一 详情|[2]/小船 李二 点击查看'), '1 小车 王一; 2 小船 李二');
    assert.equal(read('[1]/小车 王一\n[2]\n[3]/小船'), '1 小车 王一; 2 ; 3 小船', 'words of a picture are its own');
    for (const unclear of [
      '小车 王一\n[1]\n小船 李二\n[2]',
      '[1]|[2]\n小车 王一',
      '[1]\n[2]\n小车 王一',
      '[1][2]小车/小船',
    ])
      assert.equal(read(unclear), 'table/unclear-pictures', unclear);
    assert.equal(read('小车 王一|[1]|[2]\n小船 李二|[3]|[4]')?.split(';').length, 2, 'a work a row');
  });

  it('takes a link to a picture for the picture', () => {
    const rows = {
      head: table('作品|图片').head,
      rows: [{ cells: [{ text: '小车' }, { text: '查看', href: '1.jpg' }] }],
    };
    const [work] = readTable('works', rows, context).records;
    assert.deepEqual(work?.pictures, [{ src: '1.jpg', alt: '小车' }]);
    const named = {
      head: table('作品|作者').head,
      rows: [{ cells: [{ text: '浇花器.jpg', href: 'a/1.JPG?v=2' }, { text: '王小雨' }] }],
    };
    const [one] = readTable('works', named, context).records;
    assert.deepEqual(one?.pictures, [{ src: 'a/1.JPG?v=2', alt: '浇花器' }]);
    assert.equal(one?.url, undefined);
  });

  it('keeps a picture beside which no title is written', () => {
    const picture = { text: '', pictures: [{ src: '1.jpg', alt: '' }] };
    const rows = [
      [picture, { text: '' }, { text: '王小雨' }],
      [{ text: '' }, { text: '' }, { text: '李晓彤' }],
    ];
    const list = { head: table('图片|作品|作者').head, rows: rows.map((cells) => ({ cells })) };
    const { records, problems } = readTable('works', list, context);
    assert.deepEqual(
      records.map(({ title, people, pictures }) => [title, people[0]?.name, pictures.length]),
      [['', '王小雨', 1]],
    );
    assert.equal(problems.length, 1, 'a row with neither is told');
  });

  it('takes a page that a picture links to for that of the work', () => {
    const picture = { text: '', href: 'show.asp?id=3', pictures: [{ src: '1.jpg', alt: '' }] };
    for (const rows of [
      { head: table('图片|作品').head, rows: [{ cells: [picture, { text: '小车' }] }] },
      { head: [], rows: [{ cells: [picture, picture] }, { cells: [{ text: '小车' }, { text: '小船' }] }] },
    ]) {
      const [work] = readTable('works', rows, context).records;
      assert.deepEqual([work?.title, work?.url, work?.pictures[0]?.src], ['小车', 'show.asp?id=3', '1.jpg']);
    }
  });

  it('takes the rows beside a picture over all of them for one work, if they say no more than one', () => {
    const block = (src: string, ...rows: string[]) =>
      rows.map((row, index) => ({
        cells: [
          ...(index === 0 ? [{ text: '', rowSpan: rows.length, pictures: [{ src, alt: '' }] }] : []),
          ...row.split('|').map((text) => ({ text })),
        ],
      }));
    const read = (rows: Table['rows']) =>
      readTable('works', { head: [], rows }, context).records.map(({ title, people, class: name, description }) =>
        [title, name, people[0]?.name, description].join('/'),
      );
    const two = ['自动浇花器/三（1）班/王小雨/吸管做的。', '笔筒/三（2）班/李一凡/能放手机。'];
    for (const [title, author, about] of [
      ['作品名称：', '作者：', '简介：'],
      ['作品名称|', '作者|', '简介|'],
      ['', '', ''],
    ])
      assert.deepEqual(
        read([
          ...block('1', `${title}自动浇花器`, `${author}三（1）班 王小雨`, `${about}吸管做的。`),
          ...block('2', `${title}笔筒`, `${author}三（2）班 李一凡`, `${about}能放手机。`),
        ]),
        two,
      );
    assert.equal(read(block('1', '小车', '小船', '小塔')).length, 3, 'a picture of three works');
  });

  /** Cells parted by `|`; `[a]` is a picture, `^` is merged with the cell above, `<` with that before. */
  const merged = (text: string): Table => {
    const rows = text.split('\n').map((line) => line.split('|'));
    const span = (row: number, column: number, sign: string): number => {
      let length = 1;
      const at = (by: number) => (sign === '^' ? rows[row + by]?.[column] : rows[row]?.[column + by]);
      while (at(length) === sign) length += 1;
      return length;
    };
    return {
      head: [],
      rows: rows.map((cells, row) => ({
        cells: cells.flatMap((cell, column) => {
          if (cell === '^' || cell === '<') return [];
          const pictures = [...cell.matchAll(/\[(\w+)\]/g)].map(([, src = '']) => ({ src, alt: '' }));
          const [rowSpan, colSpan] = [span(row, column, '^'), span(row, column, '<')];
          return {
            text: cell.replace(/\[\w+\]/g, ''),
            ...(rowSpan > 1 && { rowSpan }),
            ...(colSpan > 1 && { colSpan }),
            ...(pictures.length > 0 && { pictures }),
          };
        }),
      })),
    };
  };
  const say = (text: string) => {
    const { records, problems } = readTable('works', merged(text), context);
    return [
      ...records.map(({ title, people, pictures, kind, grade, class: ofClass, award, description }) =>
        [
          title,
          ...people.map(({ name }) => name),
          ...pictures.map(({ src }) => src),
          kind,
          grade,
          ofClass,
          award,
          description,
        ]
          .filter((each) => each !== undefined)
          .join(' '),
      ),
      ...problems.map(({ code }) => code),
    ];
  };

  it('takes rows of one work for one, with all its pictures', () => {
    const works = ['小车 王一 a b', '小船 李二 c'];
    for (const rows of [
      '1|小车|王一|[a]\n^|^|^|[b]\n2|小船|李二|[c]',
      '1|小车|王一|[a]\n|||[b]\n2|小船|李二|[c]',
      '|小车|王一|[a]\n|||[b]\n|小船|李二|[c]',
      '1|小车|王一|[a]\n1|小车|王一|[b]\n2|小船|李二|[c]',
      '1|小车|王一|[a]\n1|同上|同上|[b]\n2|小船|李二|[c]',
      '1|小车|王一|[a]\n^|^|王一|[b]\n|||\n2|小船|李二|[c]',
    ])
      assert.deepEqual(say(`序号|作品|学生|图片\n${rows}`), works, rows);
    assert.deepEqual(say('序号|作品|学生|图片\n1|小车|王一|[a]\n^|^|李二|^'), ['小车 王一 李二 a']);
    assert.deepEqual(say('作品|学生|图片|说明\n小车|王一|[a]|正面\n||[b]|背面'), ['小车 王一 a b 正面\n背面']);
  });

  it('takes what somebody did behind the name for no name', () => {
    assert.deepEqual(say('作品|作者\n小车|王小明 绘\n小船|李一凡 画、赵子航 作'), [
      '小车 王小明',
      '小船 李一凡 赵子航',
    ]);
  });

  it('leaves rows apart that number, title or author tell apart', () => {
    for (const [rows, works] of [
      ['1|小车|王一|[a]\n2|^|^|[b]', ['小车 王一 a', '小车 王一 b']],
      ['1|小车|王一|[a]\n2|||[b]', ['小车 王一 a', ' b']],
      ['|小车|王一|[a]\n|^|李二|[b]', ['小车 王一 a', '小车 李二 b']],
      ['|小车|王一|[a]\n||李二|[b]', ['小车 王一 a', ' 李二 b']],
      ['1|小车|王一|[a]\n^|小船|^|^', ['小车 王一 a', '小船 王一 a']],
      ['|||[a]\n|||[b]', [' a', ' b']],
    ] as const)
      assert.deepEqual(say(`序号|作品|学生|图片\n${rows}`), works, rows);
  });

  it('takes a row that only heads the works below for their kind, grade, class or prize', () => {
    assert.deepEqual(say('作品|学生|图片\n绘画类||\n小车|王一|[a]\n一、手工类（1件）||\n小船|李二|[b]'), [
      '小车 王一 a 绘画类',
      '小船 李二 b 手工类',
    ]);
    assert.deepEqual(say('作品|学生|图片\n画出未来|<|\n小车|王一|[a]'), ['小车 王一 a 画出未来']);
    assert.deepEqual(say('序号|作品|学生|图片\n一、画出未来|||\n1|小车|王一|[a]'), ['小车 王一 a 画出未来']);
    assert.deepEqual(say('序号|作品|学生|图片\n|画出未来||\n1|小车|王一|[a]'), ['小车 王一 a 画出未来']);
    assert.deepEqual(say('类别|作品|学生|图片\n绘画|||\n|小车|王一|[a]'), ['小车 王一 a 绘画']);
    const nested = '绘画类||\n三（1）班||\n小车|王一|[a]\n四年级||\n小船|李二|[b]\n一等奖||\n小塔|王五|[c]';
    assert.deepEqual(say(`作品|学生|图片\n${nested}`), [
      '小车 王一 a 绘画类 3 三（1）班',
      '小船 李二 b 绘画类 4',
      '小塔 王五 c 绘画类 4 一等奖',
    ]);
    assert.deepEqual(say('作品|学生|图片\n小车||\n小船|李二|[b]'), ['小车', '小船 李二 b']);
  });
});
