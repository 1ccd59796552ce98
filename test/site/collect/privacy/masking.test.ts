// Past 300 lines: what one masking does to pages, addresses and ids, and what it tells; they share the pages below.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Award, type Person, recordId, type Work } from '@kepu/components/records';
import { evaluateFigure } from '../../../../site/collect/figures.js';
import { maskName } from '../../../../site/collect/privacy/person-name.js';
import type { Config } from '../../../../site/config/config.js';
import { defaultConfig } from '../../../../site/config/defaults.js';
import { makeOutputs } from '../../../../site/outputs/outputs.js';
import { parse } from '../../../../site/parse/parse.js';
import { search } from '../../../../site/search/search.js';
import { makeSearchLines } from '../../../../site/search/search-lines.js';
import { outputText } from '../../../support/output-text.js';
import { collectPages, collectTexts, link, makeFile, makePage, messages, searchNames } from '../make-pages.js';

const pupil = (name: string, given: Partial<Person> = {}): Person => ({ name, role: 'pupil', ...given });
const adult = (name: string): Person => ({ name, role: 'adult' });

function award(id: string, people: Person[], given: Partial<Award> = {}): Award {
  return {
    id,
    work: '纸桥',
    people,
    tutors: [],
    placeText: '一等奖',
    place: 'first',
    level: 'city',
    extras: {},
    ...given,
  };
}

function work(id: string, people: Person[], given: Partial<Work> = {}): Work {
  return { id, title: '画', people, pictures: [], tutors: [], extras: {}, ...given };
}

/** A page on which a pupil stands in every place a text can have. */
function pageOf(name: string, given: { awards?: Award[]; works?: Work[] } = {}) {
  return makePage(`获奖/${name}的故事.md`, {
    title: `${name}的故事`,
    summary: `${name}得奖了`,
    tags: [name],
    date: '2026-10-12',
    headings: [{ level: 2, text: `${name}的作品`, id: `${name}的作品`, line: 3 }],
    body: [
      `<h2 id="${name}的作品">${name}的作品</h2><p>`,
      link(`#${name}的作品`),
      { type: 'picture', src: 'p.png', alt: name, line: 1, column: 1 },
    ],
    sections: [{ id: `${name}的作品`, heading: `${name}的作品`, path: [name], text: `小组里有${name}。` }],
    records: {
      activities: [],
      awards: given.awards ?? [award('a', [pupil(name)], { extras: { 备注: `${name}缺席` } })],
      works: given.works ?? [work('w', [pupil(name)], { description: `${name}的画` })],
      phases: [],
    },
  });
}

/** Everything a build would write, names of files included. */
async function everythingOf(found: ReturnType<typeof collectPages>): Promise<string> {
  const { pages, collections, tags } = found.site;
  const texts = pages.map(({ path: _path, related: _related, ...page }) => page);
  const outputs = [
    ...makeOutputs(found.site),
    ...(await search(found.site, searchNames)).files,
    makeSearchLines(found.site),
  ];
  const written = outputs.map(({ path, contents }) => path + outputText(contents));
  return JSON.stringify([texts, collections, tags.map(({ tag, url }) => [tag, url]), written]);
}

describe('site/collect/privacy', () => {
  for (const [name, masked] of [
    ['王小明', '王某'],
    ['欧阳若溪', '欧阳某'],
    ['欧阳', '欧某'],
    ['张　三', '张某'],
    ['阿依古丽·买买提', '阿某'],
    ['Tom Smith', 'T.'],
    ['李××', '李××'],
    ['张*明', '张*明'],
  ] as const) {
    it(`masks ${name} as ${masked}`, () => assert.equal(maskName(name), masked));
  }

  it('masks names in letters as English does', () => {
    const { site } = collectPages([pageOf('Tom Smith')]);
    assert.equal(site.pages[0]?.title, 'T.的故事');
    assert.ok(!JSON.stringify(site.pages).includes('T某'));
  });

  it('masks a pupil wherever the build writes text', async () => {
    const csv = makeFile('获奖/表.csv', { kind: 'table', text: '姓名\n王小明\n' });
    const page = pageOf('王小明');
    page.attachments.push('表.csv');
    const png = makeFile('获奖/p.png', { kind: 'picture', width: 10, height: 10 });
    const found = collectPages([page], { files: [csv, png] });
    const written = await everythingOf(found);
    assert.ok(!written.includes('王小明'), written);
    assert.ok(!/wang-?xiao-?ming/.test(written));
    assert.ok(written.includes('王某'));
    assert.deepEqual(messages(found.diagnostics), []);
  });

  it('masks and tells a column of names that no heading gives away, and leaves words alone', () => {
    const rows = [
      { 主创: '李雷、韩梅梅', 画种: '水彩画', 评委: '周敏慧', 材料: '方木', 记录: '鲁宁', 配色: '明黄', 小组: '陶安' },
      {
        主创: '五（1）班 王芳',
        画种: '国画',
        评委: '周敏慧',
        材料: '方木',
        记录: '岑秋',
        配色: '金黄',
        小组: '向阳组',
      },
    ];
    const awards = rows.map((extras, index) =>
      award(`a${index}`, [], { extras, source: { file: 'a.md', line: index + 3 } }),
    );
    const found = collectPages([makePage('a.md', { records: { activities: [], awards, works: [], phases: [] } })]);
    assert.deepEqual(
      found.site.pages[0]?.records.awards.map(({ extras }) => extras),
      [
        { ...rows[0], 主创: '李某、韩某', 记录: '鲁某', 小组: '陶某' },
        { ...rows[1], 主创: '五（1）班 王某', 记录: '岑某' },
      ],
    );
    assert.deepEqual(
      found.diagnostics.filter(({ code }) => code === 'privacy/names-column').map(({ file, line }) => [file, line]),
      [
        ['a.md', 3],
        ['a.md', 3],
        ['a.md', 3],
      ],
    );
  });

  it('takes bare names under the head of a group for pupils, and leaves groups alone', () => {
    const table = (rows: string[]) => `| 作品 | 团队 | 等次 |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
    const rows = [
      '| 灯 | 李雷 韩梅梅 王芳 | 一等奖 |',
      '| 桥 | 高山、岑秋雨、鲁宁 | 一等奖 |',
      '| 船 | 程一鸣 | 一等奖 |',
      '| 车 | 鹿鸣小学 三年级2班 | 一等奖 |',
      '| 楼 | 雷霆、星火队 | 一等奖 |',
    ];
    const { site, diagnostics } = collectTexts({
      'a.md': `# 甲\n\n::: awards 名单\n${table(rows)}:::\n`,
      'b.md': `# 乙\n\n${table(['| 塔 | 邓小舟 陶安然 高山 | 一等奖 |', '| 塔 | 星火队、雷霆 | 一等奖 |'])}\n韩梅梅来了。\n`,
    });
    const [list, plain] = site.pages;
    assert.deepEqual(
      list?.records.awards.map(({ people }) => people.map(({ name, role }) => `${name} ${role}`).join()),
      [
        '李某 pupil,韩某 pupil,王某 pupil',
        '高某 pupil,岑某 pupil,鲁某 pupil',
        '程某 pupil',
        '鹿鸣小学 三年级2班 group',
        '雷霆 group,星火队 group',
      ],
    );
    assert.match(JSON.stringify(plain?.body), /邓某 陶某 高某.*星火队、雷霆.*韩某来了/);
    assert.deepEqual(
      diagnostics.filter(({ code }) => code === 'privacy/unclear-name').map(({ message }) => message),
      ['名单里的“程一鸣”看不准是不是学生姓名，已经遮盖。'],
    );
  });

  it('keeps masked anchors apart, and links with them', () => {
    const page = makePage('a.md', {
      headings: ['张三丰', '张三元'].map((name, index) => ({ level: 2, text: name, id: name, line: index })),
      body: ['<h2 id="张三丰">张三丰</h2><h2 id="张三元">张三元</h2>', link('#张三元')],
      records: { activities: [], awards: [award('a', [pupil('张三丰'), pupil('张三元')])], works: [], phases: [] },
    });
    const masked = collectPages([page]).site.pages[0];
    assert.deepEqual(
      masked?.headings.map(({ id }) => id),
      ['某同学', '某同学-2'],
    );
    assert.deepEqual(masked?.body, ['<h2 id="某同学">张某</h2><h2 id="某同学-2">张某</h2>', link('#某同学-2')]);
  });

  it('leaves adults and groups, even where a pupil’s name is part of theirs', () => {
    const page = pageOf('张明', {
      awards: [award('a', [pupil('张明'), { name: '向日葵队', role: 'group' }], { tutors: [adult('张明华')] })],
    });
    page.body.push('<p>张明华老师和张明</p>');
    const masked = collectPages([page], { files: [makeFile('获奖/p.png', { kind: 'picture' })] }).site.pages[0];
    assert.deepEqual(
      masked?.records.awards[0]?.people.map(({ name }) => name),
      ['张某', '向日葵队'],
    );
    assert.deepEqual(
      masked?.records.awards[0]?.tutors.map(({ name }) => name),
      ['张明华'],
    );
    assert.equal(masked?.body.at(-1), '<p>张明华老师和张某</p>');
  });

  it('reports a name that is a word or an adult’s instead of replacing it', () => {
    const page = makePage('a.md', {
      body: ['<p>高山流水，陈曦主持</p>'],
      records: {
        activities: [],
        awards: [award('a', [pupil('高山'), pupil('陈曦')], { tutors: [adult('陈曦')], work: '高山的画' })],
        works: [],
        phases: [],
      },
    });
    const file = makeFile('a.md', { kind: 'markdown', text: '# 题\n\n高山流水，陈曦主持\n' });
    const { site, diagnostics } = collectPages([page], { files: [file] });
    assert.equal(site.pages[0]?.body[0], '<p>高山流水，陈曦主持</p>');
    assert.equal(site.collections.awards[0]?.work, '高某的画', 'in their own record there is no doubt');
    assert.deepEqual(
      site.collections.awards[0]?.people.map(({ name }) => name),
      ['高某', '陈某'],
    );
    assert.deepEqual(messages(diagnostics), [
      'privacy/ambiguous-name a.md: “高山”既是学生姓名，也是常用词，正文中没有遮盖。',
      'privacy/ambiguous-name a.md: “陈曦”既是学生，也是老师的姓名，正文中没有遮盖。',
    ]);
    assert.deepEqual(
      diagnostics.map(({ line, column }) => [line, column]),
      [
        [3, 1],
        [3, 6],
      ],
    );
  });

  it('hides names altogether and keeps the class', () => {
    const page = pageOf('王小明', {
      awards: [award('a', [pupil('王小明', { class: '三（2）班', grade: 3 })])],
      works: [],
    });
    const { site } = collectPages([page], {
      config: { privacy: { names: 'hidden', adults: [], takedown: [], checked: [] } },
    });
    assert.deepEqual(site.collections.awards[0]?.people, []);
    assert.equal(site.collections.awards[0]?.class, '三（2）班');
    assert.equal(site.pages[0]?.title, '某同学的故事');
    assert.equal(evaluateFigure(site, 'pupils.count'), '1');
  });

  it('makes ids of masked titles, the same whatever is shown, and counts equal ones', () => {
    const raw = recordId('获奖/名单', '王小明的机器人', '', new Set());
    const rows = ['王小明', '王大壮'].map((name) =>
      award(`获奖/名单~${name}`, [pupil(name)], { work: `${name}的机器人` }),
    );
    const idsOf = (privacy: Config['privacy']) => {
      const awards = rows.map((row, index) => ({ ...row, planId: '获奖/名单', ...(index === 0 && { id: raw }) }));
      const page = makePage('获奖/名单.md', { records: { activities: [], awards, works: [], phases: [] } });
      return collectPages([page], { config: { privacy } }).site.collections.awards.map(({ id }) => id);
    };
    const ids = idsOf({ names: 'masked', adults: [], takedown: [], checked: [] });
    assert.ok(!ids.some((id) => id.endsWith(raw.slice(-8))), 'no hash of a name');
    assert.match(ids[1] ?? '', new RegExp(`^${ids[0]}-2$`));
    assert.deepEqual(idsOf({ names: 'hidden', adults: [], takedown: [], checked: [] }), ids);
    assert.deepEqual(
      idsOf({ names: 'full', adults: [], takedown: [], checked: [], consent: { date: '2026-09-01', by: '教导处' } }),
      ids,
    );
  });

  it('says where a cell may hold a name', () => {
    const records = {
      activities: [],
      awards: [award('a', [{ name: '葛小班', role: 'group' }], { source: { file: '获奖.md', line: 2 } })],
      works: [],
      phases: [],
    };
    const { diagnostics } = collectPages([makePage('获奖.md', { records })], {
      files: [makeFile('获奖.md', { kind: 'markdown', text: '::: awards\n| 甲 | 葛小班 |' })],
    });
    const [found] = diagnostics.filter(({ code }) => code === 'privacy/unclear-name');
    assert.deepEqual([found?.file, found?.line, found?.column], ['获奖.md', 2, 7]);
    assert.equal(found?.message, '名单里的“葛小班”看不准是不是学生姓名，已经遮盖。');
  });

  it('publishes full names only with consent', async () => {
    const full = { ...defaultConfig().privacy, names: 'full' as const };
    const refused = collectPages([pageOf('王小明')], { config: { privacy: full } });
    assert.equal(refused.diagnostics[0]?.severity, 'error');
    assert.equal(
      messages(refused.diagnostics)[0],
      'privacy/consent kepu.yml: 要公开学生全名（names: full），必须写明家长同意的日期和经办人。',
    );
    assert.ok(!(await everythingOf(refused)).includes('王小明'));
    for (const wrong of [
      { date: '', by: '教导处' },
      { date: '去年', by: '教导处' },
      { date: '2026-02-30', by: '教导处' },
      { date: '2026-12-01', by: '教导处' },
      { date: '2026-09-01', by: ' ' },
    ]) {
      const { diagnostics } = collectPages([makePage('a.md')], {
        config: { privacy: { ...full, consent: wrong } },
      });
      assert.deepEqual(
        diagnostics.map(({ code, severity }) => [code, severity]),
        [['privacy/consent', 'error']],
        JSON.stringify(wrong),
      );
    }
    const consent = { date: '2026-09-01', by: '教导处' };
    const { site } = collectPages([pageOf('王小明')], { config: { privacy: { ...full, consent } } });
    assert.equal(site.collections.awards[0]?.people[0]?.name, '王小明');
  });

  it('makes no redirect from an address that holds a name, and says so without the name', () => {
    const page = pageOf('王小明');
    page.aliases.push('/old/', '/%E7%8E%8B%E5%B0%8F%E6%98%8E/');
    const { site, diagnostics } = collectPages([page], { files: [makeFile('获奖/p.png', { kind: 'picture' })] });
    assert.deepEqual(
      site.redirects.map(({ from }) => from),
      ['old/index.html'],
    );
    assert.deepEqual(messages(diagnostics), [
      'privacy/alias 获奖/王小明的故事.md: 有一个旧地址含有学生姓名，没有设置跳转。',
    ]);
  });

  it('takes a name out of an address that its author chose, and says so without the name', () => {
    const { site, diagnostics } = collectPages([{ ...pageOf('王小明'), slug: 'news/wang-xiaoming' }], {
      files: [makeFile('获奖/p.png', { kind: 'picture' })],
    });
    assert.ok(!/xiao/.test(site.pages[0]?.url ?? 'xiao'));
    assert.deepEqual(messages(diagnostics), [
      'privacy/slug 获奖/王小明的故事.md: “网址”（slug）含有学生姓名，网址里已经遮盖。',
    ]);
  });

  it('takes a person down everywhere, pupil or adult, without naming them in messages', async () => {
    const page = pageOf('王小明', {
      awards: [award('a', [pupil('王小明'), pupil('李四光')], { tutors: [adult('赵老师')] })],
    });
    page.attachments.push('名单.pdf');
    const privacy = { ...defaultConfig().privacy, takedown: ['王小明', '赵老师', '无此人'] };
    const found = collectPages([page], { config: { privacy }, files: [makeFile('获奖/名单.pdf')] });
    assert.ok(!/王小明|王某|赵老师/.test(await everythingOf(found)));
    assert.deepEqual(
      found.site.collections.awards[0]?.people.map(({ name }) => name),
      ['李某'],
    );
    assert.equal(found.site.pages[0]?.title, '某某的故事');
    const told = messages(found.diagnostics).filter((message) => message.startsWith('privacy/'));
    assert.deepEqual(told, [
      'privacy/takedown-attachment 获奖/王小明的故事.md: “名单.pdf”所在的页面提到已撤下的人，文件内容无法自动修改。',
      'privacy/takedown-unused kepu.yml: takedown 中有 1 个姓名在内容里找不到。',
    ]);
  });

  it('learns names from attached tables without heads, and from JSON', () => {
    const files = [
      makeFile('a.csv', { kind: 'table', text: '1,喻若水,三（1）班\n2,葛一鸣,三（2）班\n3,水火箭,三（2）班\n' }),
      makeFile('b.json', {
        kind: 'table',
        text: '{"list":[{"姓名":"马晨光","班级":"三班"}],"people":[{"name":"袁知夏"}]}',
      }),
    ];
    const page = makePage('a.md', { attachments: ['a.csv', 'b.json'], body: ['<p>葛一鸣和马晨光放水火箭</p>'] });
    const { site } = collectPages([page], { files });
    assert.deepEqual(
      [...site.assets.values()].map(({ text }) => text),
      [
        '1,喻某,三（1）班\n2,葛某,三（2）班\n3,水火箭,三（2）班\n',
        '{"list":[{"姓名":"马某","班级":"三班"}],"people":[{"name":"袁某"}]}',
      ],
    );
    assert.deepEqual(site.pages[0]?.body, ['<p>葛某和马某放水火箭</p>']);
  });

  it('names the works of whoever was taken down, and no file that is masked, kept back or not published', () => {
    const texts = {
      'a.md': `---
attachments: [名单.csv, 说明.txt, 通知.docx, 海报.pdf]
---

# 展览

![合影](合影.jpg) ![没有](没有.jpg)

::: gallery 作品
| 作品 | 作者 | 图片 |
| --- | --- | --- |
| 灯 | 王小明 | ![灯](王小明的灯.jpg) |
| 桥 | 李四光 | ![桥](桥.jpg) |
:::
`,
    };
    const pages = parse([makeFile('a.md', { kind: 'markdown', text: texts['a.md'] })], {
      config: defaultConfig(),
      buildDate: '2026-11-22',
    }).pages;
    const jpeg = { kind: 'picture', width: 10, height: 10 } as const;
    const files = [
      ...['合影.jpg', '王小明的灯.jpg', '桥.jpg'].map((path) => makeFile(path, jpeg)),
      makeFile('名单.csv', { kind: 'table', text: '姓名,证件\n王小明,110101201501011234\n李四光,13800138000\n' }),
      makeFile('说明.txt', { text: '王小明的电话13700137000\n' }),
      makeFile('通知.docx', {
        document: { passages: [{ where: { kind: 'whole', at: '' }, text: '王小明来。' }], tables: [] },
      }),
      makeFile('海报.pdf'),
    ];
    const privacy = { ...defaultConfig().privacy, takedown: ['王小明'] };
    const { diagnostics } = collectPages(pages, { files, config: { privacy } });
    assert.deepEqual(
      messages(diagnostics).filter((message) => /takedown|number/.test(message)),
      [
        'privacy/attached-number 名单.csv: 附件里有 2 处身份证号，或者学生、家长的手机号码，供下载的文件里已经删去。',
        'privacy/attached-number 说明.txt: 附件里有 1 处身份证号，或者学生、家长的手机号码，供下载的文件里已经删去。',
        'privacy/takedown-attachment a.md: “某某的灯.jpg”是已撤下的人的作品，姓名已经去掉，文件仍然公开。',
        'privacy/takedown-attachment a.md: “海报.pdf”所在的页面提到已撤下的人，文件内容无法自动修改。',
        'privacy/takedown-attachment a.md: “合影.jpg”所在的页面提到已撤下的人，文件内容无法自动修改。',
      ],
    );
  });

  it('takes down whoever stands in a record in pinyin, and leaves an adult of that sound', () => {
    const works = ['Wang Xiaoming', 'XIAOMING WANG', 'Wang Xiaoming, Li Hong'].map((name, index) =>
      work(
        `w${index}`,
        name.split(', ').map((each) => pupil(each)),
        { tutors: [adult('Wang Xiaoming')] },
      ),
    );
    const page = makePage('a.md', { records: { activities: [], awards: [], works, phases: [] } });
    const consent = { date: '2026-09-01', by: '教导处' };
    const privacy = { ...defaultConfig().privacy, names: 'full' as const, consent, takedown: ['王小明'] };
    const { site, diagnostics } = collectPages([page], { config: { privacy } });
    assert.deepEqual(
      site.pages[0]?.records.works.map(({ people }) => people.map(({ name }) => name)),
      [[], [], ['Li Hong']],
    );
    assert.deepEqual(site.pages[0]?.records.works[0]?.tutors, [adult('Wang Xiaoming')]);
    assert.deepEqual(messages(diagnostics), []);
  });

  it('counts pupils before masking: the same name in two years of school is two, a year on it is one', () => {
    const of = (id: string, schoolYear: string, grade?: number) =>
      award(id, [pupil('王子涵', grade === undefined ? {} : { grade })], { schoolYear });
    const page = makePage('a.md', {
      records: {
        activities: [],
        works: [],
        phases: [],
        awards: [of('1', '2025-2026', 3), of('2', '2026-2027', 4), of('3', '2026-2027', 6), of('4', '2026-2027')],
      },
    });
    assert.equal(evaluateFigure(collectPages([page]).site, 'pupils.count'), '2');
  });
});
