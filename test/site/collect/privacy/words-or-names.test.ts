import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { collectTexts } from '../make-pages.js';

describe('pupils whose names are words', () => {
  const page =
    '# 春游\n\n高山流水。明天见。\n\n::: awards\n| 姓名 | 等次 |\n| --- | --- |\n| 高山 | 一等奖 |\n| 明天 | 二等奖 |\n:::\n';

  it('are masked in what is searched where they stand alone, and the sentences stay', () => {
    const { site } = collectTexts({ '活动/春游.md': page });
    const text = site.pages.flatMap(({ sections }) => sections.map((section) => section.text)).join('\n');
    assert.match(text, /高山流水。明天见。/);
    assert.match(text, /高某/);
    assert.doesNotMatch(text, /高山(?!流水)/);
  });
});

describe('what is told of names in texts', () => {
  const told = (line: string): string[] => {
    const { diagnostics } = collectTexts({ '新闻/奖.md': `# 喜报\n\n${line}\n` });
    return diagnostics
      .filter(({ code }) => /^privacy.(?:unlisted|maybe)-name$/.test(code))
      .map(({ code, line: at, column, found }) => `${code} ${at}:${column} ${found}`);
  };

  it('is where each stands, and what may be one and stays', () => {
    assert.deepEqual(told('一等奖：王梓涵、李雨桐；鼓励奖：江南春'), [
      'privacy/unlisted-name 3:5 王梓涵',
      'privacy/unlisted-name 3:9 李雨桐',
      'privacy/unlisted-name 3:17 江南春',
    ]);
    assert.deepEqual(told('一等奖：白天鹅'), ['privacy/maybe-name 3:5 白天鹅']);
    assert.deepEqual(told('一等奖：水火箭'), []);
  });

  it('is true of lists whose lines are their own in the output', () => {
    const { site } = collectTexts({ '新闻/奖.md': '# 喜报\n\n一等奖\n\n林小满\n柏雪\n王子轩\n' });
    assert.match(JSON.stringify(site.pages), /林某<br>\\n柏某<br>\\n王某/);
  });

  it('is told of winners in Latin letters, and not of schools, works and teachers', () => {
    const lines = [
      '- First prize: Emma Brown (7A)',
      '- Second prize: Frank Jones (7B), Grace Kim (8A)',
      'Congratulations to Noah Fisk and Tom Ross! The first prize of all: Green School. Prizes: Gold Medal, Silver Medal.',
      'Ms Olivia Stone gave the prizes.',
    ];
    const { site } = collectTexts({ 'news/prizes.md': `# Prizes\n\n${lines.join('\n\n')}\n` });
    const written = JSON.stringify(site.pages);
    assert.doesNotMatch(written, /Emma|Brown|Frank|Jones|Grace|Kim|Noah|Fisk|Tom Ross/);
    assert.match(written, /Green School\. Prizes: Gold Medal, Silver Medal.*Ms Olivia Stone/);
  });

  it('is never that a line is masked of which a part stays', () => {
    const { diagnostics, site } = collectTexts({ '新闻/奖.md': '# 喜报\n\n一等奖：王梓涵。汪洋说，白天鹅 二等奖\n' });
    assert.match(JSON.stringify(site.pages), /一等奖：王某。汪洋说，白天鹅 二等奖/);
    const [masked] = diagnostics.filter(({ code }) => code === 'privacy/unlisted-name');
    assert.match(masked?.message ?? '', /“王梓涵”.*已经遮盖；同一行的“白天鹅”没有遮盖。/);
  });
});

describe('groups of pupils in lines', () => {
  const writtenOf = (kind: string, text: string): string =>
    JSON.stringify(collectTexts({ 'a.md': `---\ntitle: 页\nkind: ${kind}\n---\n\n${text}\n` }).site.pages);

  it('are masked where a club or their names tell of children, and groups of teachers stay', () => {
    assert.doesNotMatch(
      writtenOf('club', '社长：邹雨泽\n\n组长：欧天佑\n\n成员：蓝天宇、蔺雨菲'),
      /邹雨泽|欧天佑|蓝天宇|蔺雨菲/,
    );
    assert.doesNotMatch(writtenOf('activity-plan', '- 组长：孟梓萱\n- 组员：阎浩宇、郝雨彤'), /孟梓萱|阎浩宇|郝雨彤/);
    assert.match(writtenOf('activity-plan', '组长：王建国\n\n成员：李红梅、张志强'), /王建国.*李红梅、张志强/);
    assert.match(
      writtenOf('activity-plan', '## 组织机构\n\n组长：罗子涵\n\n成员：陈宇轩、李梓涵'),
      /罗子涵.*陈宇轩、李梓涵/,
    );
  });

  it('begin with no word that opens a sentence', () => {
    const written = writtenOf('news', '经评审，李天佑等3名同学获奖。应邀，孙欣怡等同学参赛。');
    assert.match(written, /经评审，李某等3名同学获奖。应邀，孙某等同学参赛/);
    for (const opening of [
      ...'席间 路途中 雷雨过后 连日来 林间 山间 云端 古镇上 明天起 石阶上 终审中 广场上 高台上 明媚阳光里'.split(' '),
      '席间，掌声不断',
    ])
      assert.match(writtenOf('news', `${opening}，李天佑等3名同学获奖。`), new RegExp(`${opening}，李某等3名同学获奖`));
    for (const label of ['温馨提示', '温馨提醒', '温馨小贴士', '安全提示'])
      assert.match(writtenOf('news', `${label}：请获奖同学带水杯。`), new RegExp(`${label}：请获奖同学`));
  });

  it('stand at the beginning of a sentence, too, where what follows is said of them', () => {
    const written = writtenOf(
      'news',
      [
        '席梦涵，三年级学生，获得一等奖。',
        '路子涵，获一等奖。',
        '雷雨桐，葛天翔荣获一等奖。',
        '温馨怡：六（1）班，一等奖。',
      ].join('\n\n'),
    );
    assert.doesNotMatch(written, /席梦涵|路子涵|雷雨桐|葛天翔|温馨怡/);
  });
});

describe('words among names', () => {
  it('are names there, and break no list of winners', () => {
    const { site } = collectTexts({ '新闻/奖.md': '# 奖\n\n三等奖：王梓涵、高山、李雨桐\n\n高山流水。\n' });
    const written = JSON.stringify(site.pages);
    assert.match(written, /三等奖：王某、高某、李某/);
    assert.match(written, /高山流水/);
  });
});

describe('words beside a class that may be somebody', () => {
  const sentences = '下周我们再画江南春，也做白云飞。';
  const pages = {
    '新闻/展.md': '# 展板\n\n- 江南春 三（1）班 一等奖\n- 林子轩 三（2）班 一等奖\n- 白云飞 三（3）班\n',
    '新闻/下周.md': `# 下周\n\n${sentences}林子轩也来。\n`,
  };

  it('are masked there, and stay what they are in other sentences', () => {
    const { site } = collectTexts(pages);
    const written = JSON.stringify(site.pages);
    assert.ok(written.includes(sentences));
    assert.doesNotMatch(written, /白云飞 三|江南春 三|林子轩/);
  });

  it('stay where they are the title of a work', () => {
    const list = '# 作品\n\n::: gallery\n| 作品 | 作者 |\n| --- | --- |\n| 江南春 | 沈知远 |\n:::\n';
    const { site } = collectTexts({ ...pages, '作品/展.md': list });
    assert.deepEqual(
      site.pages.flatMap(({ records }) => records.works.map(({ title }) => title)),
      ['江南春'],
    );
  });
});

describe('words beside a class in a caption, and no title', () => {
  const works = ['水火箭', '纸桥', '云朵飞船', '竹蜻蜓', '走马灯', '蓝天', '方舟', '江豚'];
  const sentences = `${works.map((work) => `我们看见${work}，很高兴。`).join('')}# ${works[0]}比赛方案`;
  const album = (captions: readonly string[]) =>
    `# 相册\n\n::: gallery\n${captions.map((caption) => `- ![](a.png) 三（1）班 ${caption}\n`).join('')}:::\n`;
  const writtenOf = (captions: readonly string[], page: string): string[] =>
    collectTexts({ 'a/相册.md': album(captions), 'b/页.md': page }).site.pages.map((each) => JSON.stringify(each));

  it('are nobody on other pages', () => {
    const [, page = ''] = writtenOf(works, `# ${works[0]}\n\n${sentences}\n\n## ${works[1]}\n`);
    assert.ok(page.includes(sentences));
    assert.doesNotMatch(page, /某/);
  });

  it('are the titles where they can be nobody, and told where they may be somebody', () => {
    const { site, diagnostics } = collectTexts({ 'a/相册.md': album(works) });
    assert.deepEqual(
      site.pages.flatMap(({ records }) => records.works.map(({ title }) => title)),
      works.filter((work) => !/蓝天|方舟/.test(work)),
    );
    assert.deepEqual(
      diagnostics
        .filter(({ code }) => code === 'privacy/unclear-name')
        .map(({ line, message }) => `${line} ${message}`),
      ['蓝天', '方舟'].map(
        (word, index) => `${index + 9} 图注里的“${word}”可能是学生姓名，也可能是作品，图注里已经遮盖，别处没有遮盖。`,
      ),
    );
  });

  it('are the titles where works are called so elsewhere', () => {
    const list = '# 奖\n\n::: awards\n| 作品 | 作者 | 等次 |\n| --- | --- | --- |\n| 蓝天 | 李思雨 | 一等奖 |\n:::\n';
    const { site } = collectTexts({ 'a/相册.md': album(['蓝天']), 'b/奖.md': list });
    assert.deepEqual(
      site.pages.flatMap(({ records }) => records.works.map(({ title, people }) => [title, people.length])),
      [['蓝天', 0]],
    );
  });

  it('are somebody everywhere where they are nothing but a name', () => {
    const names = ['李思雨', '欧阳雨桐', '周小川', '阿依努尔', '王浩然'];
    const written = writtenOf(names, `# 散记\n\n${names.join('也来了。')}\n`).join('');
    for (const name of names) assert.ok(!written.includes(name), name);
  });

  it('are somebody everywhere where a list names them', () => {
    const page = '# 奖\n\n方舟子说。江豚来了。\n\n::: awards\n| 姓名 | 等次 |\n| --- | --- |\n| 江豚 | 一等奖 |\n:::\n';
    assert.match(writtenOf(works, page).join(''), /江某来了/);
  });
});

describe('words in the place of names', () => {
  const list = (names: readonly string[]) =>
    `# 获奖\n\n::: awards\n| 获奖者 | 作品 | 等次 |\n| --- | --- | --- |\n${names
      .map((name) => `| ${name} | 垃圾分拣机器人 | 一等奖 |\n`)
      .join('')}:::\n`;
  const sentences = '机器人社团学人工智能，海洋之星号返航。五年级机器人小组，机器人的设计，机器人同学们。';
  const pages = {
    'a/jiqiren.md': `# 机器人\n\n${sentences}\n\n买买提和阿依古丽也来。机器人同学发言。\n`,
    'b/获奖.md': list(['机器人', '人工智能', '海洋之星', '买买提', '阿依古丽']),
  };

  it('are masked there and nowhere else, unless they are rare names', () => {
    const { site, diagnostics } = collectTexts(pages);
    const [talk, awards] = site.pages;
    const written = JSON.stringify([talk?.title, talk?.body, talk?.sections]);
    assert.ok(written.includes(sentences));
    assert.match(written, /"机器人"/);
    assert.doesNotMatch(written, /买买提|阿依古丽|机器人同学发/);
    assert.equal(talk?.url, 'a/jiqiren/index.html');
    assert.deepEqual(
      awards?.records.awards.map(({ people, work }) => [people[0]?.name, work]),
      ['机某', '人某', '海某', '买某', '阿某'].map((name) => [name, '垃圾分拣机器人']),
    );
    assert.deepEqual(
      diagnostics
        .filter(({ code }) => code === 'privacy/unclear-name')
        .map(({ line, message }) => `${line} ${message}`),
      ['机器人', '人工智能', '海洋之星'].map(
        (word, index) => `${index + 6} 名单里的“${word}”不像学生姓名，名单里已经遮盖，别处没有遮盖。`,
      ),
    );
  });
});

describe('site/collect, names behind a tutor and a blank', () => {
  const rows = [
    '一等奖：三（1）班 姜子涵 指导教师：何远 卢一诺',
    '二等奖：三（1）班 崔明轩 指导教师：何远，樊雨桐',
    '三等奖：三（1）班 丁小满 指导教师：何远 梁静',
    '三等奖：三（1）班 丁小禾 指导教师：何远、贺明轩',
    '三等奖：三（1）班 丁小田 指导教师：何远 秦芳',
  ];
  const table = (title: string, head: string, ...cells: string[]) =>
    `# 名单\n\n::: 获奖名单 ${title}\n| ${head} |\n| --- | --- |\n${cells.map((row) => `| ${row} |`).join('\n')}\n:::\n`;
  const pages = {
    'a.md': `# 获奖\n\n::: 获奖名单 县赛\n${rows.map((row) => `- ${row}`).join('\n')}\n:::\n\n卢一诺和樊雨桐发言。\n`,
    'b.md': table('市赛', '姓名 | 班级', '卢一诺 | 三（2）班', '樊雨桐 | 三（2）班', '秦芳 | 三（2）班'),
    'c.md': table('省赛', '姓名 | 指导教师', '丁小满 | 秦芳'),
  };

  it('are those of tutors, unless they are pupils elsewhere and no adults', () => {
    const { site, diagnostics } = collectTexts(pages);
    assert.deepEqual(
      site.pages[0]?.records.awards.map(({ people, tutors }) =>
        [people, tutors].map((each) => each.map(({ name }) => name).join('、')).join('/'),
      ),
      ['姜某、卢某/何远', '崔某、樊某/何远', '丁某/何远、梁静', '丁某/何远、贺明轩', '丁某/何远、秦芳'],
    );
    assert.doesNotMatch(JSON.stringify(site.pages), /卢一诺|樊雨桐/);
    assert.deepEqual(
      diagnostics
        .filter(({ code }) => code === 'privacy/unclear-name')
        .map(({ line, message }) => `${line} ${message}`),
      ['卢一诺', '樊雨桐'].map(
        (name, index) => `${index + 4} 指导教师后面的“${name}”是别处的学生，这里也当作学生，已经遮盖。`,
      ),
    );
  });
});
