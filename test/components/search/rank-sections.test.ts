import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import type { SearchProvider } from '../../../components/search-box/search-provider.js';
import { page, providerOf, school, section } from './small-school.js';

describe('search/find-sections, what comes first', () => {
  let provider: SearchProvider;
  before(() => {
    provider = providerOf(school);
  });
  const first = async (query: string) => (await provider.search(query)).hits[0]?.url;
  it('gives as many hits as were asked for, where texts that hold all pairs do not hold the phrase', async () => {
    const far = providerOf([
      section(page('甲', 'first'), '红叶标本', '红叶标本'),
      ...Array.from({ length: 45 }, (_, at) =>
        section(page('乙', `apart${at}`), '', '红叶标。叶标本。叶标本。红叶标。'),
      ),
      ...Array.from({ length: 5 }, (_, at) => section(page('丙', `last${at}`), '', `红叶标本${'，别的话'.repeat(30)}`)),
    ]);
    const { hits } = await far.search('“红叶标本”', { limit: 6 });
    assert.equal(hits.length, 6);
  });

  it('puts a number in the numerals that were typed before others', async () => {
    const sums = providerOf([
      section(page('通知', 'words'), '', '来了四百多人。'),
      section(page('通知', 'digits'), '', '长 400 毫米。'),
    ]);
    for (const [query, url] of [
      ['400', 'digits'],
      ['四百', 'words'],
    ] as const)
      assert.equal((await sums.search(query)).hits[0]?.url, url);
  });

  it('puts what a word is one thing of a list in behind what is about it', async () => {
    const notices = providerOf([
      section(page('通知', 'list'), '', '本月交航模、标本、观察日记，都交到科学教室。'),
      section(page('通知', 'about'), '', '本月办标本制作比赛，作品交到科学教室窗边。'),
    ]);
    const { hits } = await notices.search('标本');
    assert.deepEqual(
      hits.map(({ url }) => url),
      ['about', 'list'],
    );
  });

  it('finds a month in any numerals, whatever is typed beside it', async () => {
    const plan = providerOf([
      section(page('计划', 'digits'), '安排', '4月3日 科普活动'),
      section(page('总结', 'words'), '回顾', '四月的活动办得好。'),
      section(page('通知', 'other'), '十四月', '活动四个月。'),
    ]);
    for (const query of ['四月的活动', '4月的活动', '四月份活动', '4月份的活动']) {
      const { hits } = await plan.search(query);
      assert.deepEqual(hits.map(({ url }) => url.split('#')[0]).sort(), ['digits', 'words'], query);
    }
  });

  it('reads letters as a word that is begun rather than as what stands there by chance', async () => {
    const news = providerOf([
      section(page('纸桥承重赛', 'bridge'), '纸桥承重', '三张纸的桥。纸桥称重。'),
      section(page('集市', 'chance'), '', '太阳下支起一台望远镜。'),
    ]);
    assert.equal((await news.search('zhiqi')).hits[0]?.url.split('#')[0], 'bridge');
  });

  it('mends nothing into what is no word: what was typed goes on with a word of its own', async () => {
    const provider = providerOf([
      section(page('三月：植树与观鸟', 'march'), '机器人循线', '风杯换上新的。月亮变小，社团人数不变。'),
      section(page('科技馆', 'club'), '航模社', '鸡蛋不破就算赢。纸桥承重、防震减灾。'),
      section(
        page('借还办法', 'room'),
        '器材室',
        '固定的观测点，上风筝课。观鸟要登记。器材室领镜子，风杯与雨量筒值日办法。',
      ),
    ]);
    const mended = async (query: string) =>
      (await provider.search(query)).notes?.find(({ type }) => type === 'corrected')?.to;
    for (const query of [
      ...['植树日', '机器人节', '机器人课', '社团换人', '风杯坏', '风杯转', '月亮变圆', '鸡蛋破了', '观鸟点', '风筝线'],
      ...['科技馆票', '航模店', '纸桥很重', '器材室门', '雨量筒歪'],
    ])
      assert.equal(await mended(query), undefined, query);
    for (const [query, to] of [
      ['防震减次', '防震减灾'],
      ['值曰办法', '值日办法'],
      ['机气人', '机器人'],
      ['机器入', '机器人'],
      ['雨量桶', '雨量筒'],
      ['纸桥承童', '纸桥承重'],
    ] as const)
      assert.equal(await mended(query), to, query);
  });

  it('puts what a question is about before what anything may be asked', async () => {
    const club = page('报名须知', 'entry');
    const provider = providerOf([
      section(club, '总表', '各年级参加的活动：植树、观鸟、读书，都要报名。'),
      section(club, '参加', '报名参加的要求与规定。'),
      section(page('植树与观鸟方案', 'march'), '', '种十棵树，看三种鸟。'),
      section(page('植树与观鸟方案', 'march'), '日程', '上午植树，下午观鸟。'),
      section(page('影子日记', 'shadow'), '整点画影子', '竹竿的影子早上长，中午短。'),
      section(page('吃噪声的藤', 'vine'), '两件', '智能家居，会变高的洗手台。第二天，星期六，一台新打印机。'),
      section(page('开幕', 'opening'), '', '2026年10月12日开幕。'),
      ...Array.from({ length: 20 }, (_, at) => section(page('值日', `duty${at}`), `扫地${at}`, '擦黑板，倒水，关窗。')),
    ]);
    const firstOf = async (query: string) => (await provider.search(query)).hits[0]?.url;
    for (const query of ['怎么参加植树', '植树怎么报名', '观鸟怎么报名', '怎样才能参加观鸟', '观鸟有什么规定'])
      assert.match((await firstOf(query)) ?? '', /^march/, query);
    assert.match((await firstOf('怎么报名')) ?? '', /^entry/, 'nothing else is asked');
    assert.match((await firstOf('影子为什么会变')) ?? '', /^shadow/);
    assert.match((await firstOf('噪音')) ?? '', /^vine/);
    assert.match((await firstOf('20261012')) ?? '', /^opening/);
    const notes = async (query: string) => (await provider.search(query)).notes?.map(({ type }) => type);
    assert.deepEqual(await notes('人工智能'), ['partial'], 'a part of what was typed is not all');
  });

  it('mends the name of a person that sounds alike, if it stands by itself', async () => {
    const provider = providerOf([
      section(page('社团', 'clubs'), '分工', '航模社 | 曹琳老师 | 周一\n天文社 | 顾远 | 周三'),
      section(page('名单', 'list'), '一等奖', '地图上的路远不远，不要顾原路。'),
    ]);
    const mended = async (query: string) =>
      (await provider.search(query)).notes?.find(({ type }) => type === 'corrected')?.to;
    assert.equal(await mended('曹林'), '曹琳');
    assert.equal(await mended('顾圆'), '顾远');
    assert.equal(await mended('路元'), undefined, 'a piece of a sentence');
  });

  it('leaves out what holds a part of a word that others hold', async () => {
    const club = providerOf([
      section(page('社团', 'whole'), '', '这学期讲人工智能。'),
      section(page('规则', 'part'), '', '最后两关人工看思路，其余由程序判分。'),
    ]);
    const { hits, total } = await club.search('人工智能');
    assert.deepEqual([hits.map(({ url }) => url), total], [['whole'], 1]);
  });

  it('puts what stands across the end of a sentence or a cell behind what is a word', async () => {
    const notices = providerOf([
      section(page('豆子', 'across'), '', '豆子怕音乐。高老师放歌，音乐，高一点，乐，高。'),
      section(page('积木', 'word'), '', '社团用的材料很多，有纸、轻木，还有一盒乐高，都放在柜子里，用完收好。'),
      section(page('名单', 'cells'), '', '科技节 水火箭'),
      section(page('用水', 'spaced'), '', '大家一起来节  水'),
    ]);
    assert.equal((await notices.search('乐高')).hits[0]?.url, 'word');
    assert.equal((await notices.search('节水')).hits[0]?.url, 'spaced', 'a space for the look of it');
    const plan = providerOf([section(page('方案', 'plan'), '三、学生参加什么', '学生写一页。')]);
    assert.equal((await plan.search('三好学生')).total, 0, 'no slip for what stands across the number of a heading');
  });

  it('finds traditional characters by simplified ones and leaves the text as its author wrote it', async () => {
    for (const query of ['台湾', '臺灣', '桥梁', '种植园', '種植園', '放大镜', '姊妹学校', 'taiwan', '仿大镜'])
      assert.equal(await first(query), 'visit', query);
    const [hit] = (await provider.search('种植园')).hits;
    assert.equal(hit?.title.map(({ text }) => text).join(''), '臺灣姊妹學校來訪');
    assert.deepEqual(
      hit?.excerpt.map(({ text, matched }) => (matched ? `[${text}]` : text)).join(''),
      '一同參觀橋樑與[種植園]，用放大鏡看葉子。',
    );
  });

  it('reads the beginning of what is far too long, and nothing that is no text', async () => {
    await provider.search('shuihuojian'.repeat(500));
    await assert.rejects(provider.search(undefined as unknown as string), { name: 'TypeError', message: /string/ });
  });

  it('finds every piece of two to eight units of any text', async () => {
    const word = fc.string({
      unit: fc.constantFrom(...'科技节水火箭比赛规则一二三年级的在和会飞转，。 ', '为什么', '怎么', '谁', '多少'),
      minLength: 6,
      maxLength: 30,
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(word, { minLength: 1, maxLength: 6 }),
        fc.nat(),
        fc.integer({ min: 2, max: 8 }),
        async (texts, at, size) => {
          const sections = texts.map((text, index) => section(page('页', `p${index}`), '', text));
          const chosen = at % texts.length;
          const han = (texts[chosen] as string).replace(/[^\p{Script=Han}]/gu, '');
          const start = at % Math.max(1, han.length - 1);
          const piece = han.slice(start, start + size);
          if (piece.length < 2) return;
          // A number without quotes is found as a whole only.
          for (const typed of [`"${piece}"`, ...(/[一二三]/.test(piece) ? [] : [piece])]) {
            const { hits } = await providerOf(sections).search(typed, { limit: 20 });
            assert.ok(
              hits.some(({ url }) => url === `p${chosen}`),
              `${typed} in ${texts[chosen]}`,
            );
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  for (const [count, total] of [
    [20, 21],
    [210, 210],
  ] as const)
    it(`finds ${total} sections where ${count} hold the word and one holds another word for it`, async () => {
      const many = Array.from({ length: count }, (_, number) =>
        section(page(`通知${number}`), '时间', '科技节在操场开幕。'),
      );
      const other = section(page('通知'), '时间', '科技周在礼堂开幕。');
      const own = providerOf([...many, other]);
      assert.equal((await own.search('科技节')).total, total);
      assert.equal((await own.search('科技节 礼堂')).hits[0]?.url, '通知#时间', 'beside another word it always is one');
    });

  it('mends a wrong character in a heading of a large index, where what is right stands everywhere', async () => {
    const many = Array.from({ length: 2_100 }, (_, number) =>
      section(page(`通知${number}`), `小学第${number}号通知`, '样品每月送到小学。'),
    );
    many[1_700] = section(page('书房'), '小学小样书房', '周二开门。');
    const { hits, notes } = await providerOf(many).search('小学彩样');
    assert.deepEqual(notes, [{ type: 'corrected', from: '小学彩样', to: '小学小样', literal: '"小学彩样"' }]);
    assert.equal(hits[0]?.url, '书房#小学小样书房');
  });

  it('puts what stands on a large site as it was typed before what only holds the words', async () => {
    const many = Array.from({ length: 2_100 }, (_, number) =>
      section(
        page(`通知${number}`),
        number % 3 === 0 ? `登记表第${number}号器材` : `通知${number}号`,
        '填登记表领器材。',
      ),
    );
    many[1_700] = section(
      page('仓库'),
      '一号仓库',
      '周二开门，器材和登记表放在门口。每班推选一人值日，值日的人登记器材。',
    );
    many[1_800] = section(page('展台'), '学期末器材登记表', '周三开门。');
    const own = providerOf(many);
    const firstOf = async (typed: string) => (await own.search(typed)).hits.map(({ url }) => url.split('#')[0]);
    assert.equal((await firstOf('登记器材'))[0], '仓库');
    assert.equal((await firstOf('器材登记表'))[0], '展台');
    assert.equal((await firstOf('器材和登记表'))[0], '仓库', 'with a small word between them');
    // By the letters that any piece of a heading begins with, too.
    assert.equal((await firstOf('qmqcdj'))[0], '展台');
    assert.deepEqual((await own.search('qmqcdj')).notes, [{ type: 'pinyin', from: 'qmqcdj', to: '期末器材登记' }]);
    assert.deepEqual((await own.search('qmqcdx')).hits, []);
  });
});
