import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { SearchProvider } from '../../../components/search-box/search-provider.js';
import { page, providerOf, school, section } from './small-school.js';

describe('search/find-sections', () => {
  let provider: SearchProvider;
  before(() => {
    provider = providerOf(school);
  });
  const first = async (query: string) => (await provider.search(query)).hits[0]?.url;

  for (const [query, url, why] of [
    ['望远镜', 'rules#望远镜的规矩', 'a word'],
    ['火箭比', 'rockets', 'a piece across words'],
    ['降落伞自', 'rockets#箭体要求', 'a piece of a sentence'],
    ['报名', 'rockets#报名', 'a heading that is just so'],
    ['截止 报名', 'rockets#报名', 'words in any order'],
    ['“站在原地吹哨子”', 'rules#外出安全', 'a phrase'],
    ['水火箭什么时候报名截止', 'rockets#报名', 'a question'],
    ['创客室', 'rockets#报名', 'a synonym of the site'],
    ['第二课堂', 'wall', 'a synonym of the site that begins with a number'],
    ['六一', 'wall', 'a synonym of the site that is made of numerals'],
    ['活的第一', 'rockets#编号', 'a particle before a number, as it stands'],
    ['两一188里。五', 'rockets#编号', 'a number behind a numeral, which is no class'],
    ['奖励办法', 'festival#奖项设置', 'another word for two words that are one'],
    ['指导老师评定奖项', 'festival#奖项设置', 'other words for both parts, one of them in the heading'],
    ['要交报名表吗', 'rockets#报名', 'a word with a single character before and after it'],
    ['走散了怎么办', 'rules#外出安全', 'a question about a verb that is led on'],
    ['谁写在哪里', 'desk', 'a question that stands there'],
    ['望远境', 'rules#望远镜的规矩', 'a homophone'],
    ['将落伞', 'rockets#箭体要求', 'a homophone in front'],
    ['航摸', 'planes#航模', 'a homophone of two characters'],
    ['郑开', 'planes#航模', 'a name with a homophone'],
    ['LCD值', 'english#Arduino', 'letters before a character that never stands beside them'],
    ['LCD体验', 'english#Arduino', 'letters before a word that no section holds'],
    ['原地次哨子', 'rules#外出安全', 'a wrong character'],
    ['站在原吹哨子', 'rules#外出安全', 'a missing character'],
    ['wangyuanjing', 'rules#望远镜的规矩', 'pinyin'],
    ['wangyuanj', 'rules#望远镜的规矩', 'begun pinyin'],
    ['望大镜', 'rules#望远镜的规矩', 'a wrong character in the middle of three'],
    ['汽水入', 'rockets#箭体要求', 'a wrong character at the end of three'],
    ['外安全', 'rules#外出安全', 'three of four characters'],
    ['水箭', 'rockets', 'two of three characters'],
    ['水火火箭', 'rockets', 'a character typed twice'],
    ['shuihuo', 'rockets', 'pinyin of the beginning of a word'],
    ['shuih', 'rockets', 'begun pinyin of the beginning of a word, not that of a character that is seldom read so'],
    ['wang yuan jing', 'rules#望远镜的规矩', 'pinyin with blanks'],
    ['wangyuan jing', 'rules#望远镜的规矩', 'pinyin with a blank'],
    ['wangyuanjin', 'rules#望远镜的规矩', 'begun pinyin that is a syllable so far'],
    ['wangyj', 'rules#望远镜的规矩', 'a syllable before initials'],
    ['wyjing', 'rules#望远镜的规矩', 'initials before a syllable'],
    ['wyj', 'rules#望远镜的规矩', 'initials'],
    ['zztx', 'stars', 'initials of a heading that stands once'],
    ['kjjhdfa', 'festival', 'long initials of a title'],
    ['wyjdgj', 'rules#望远镜的规矩', 'long initials of a heading'],
    ['lvxing', 'stars#旅行', 'pinyin with v'],
    ['lüxing', 'stars#旅行', 'pinyin with ü'],
    ['san', 'rockets#箭体要求', 'one syllable: a character that is read so'],
    ['luobo', 'kitchen', 'a character that is read in another way in a word'],
    ['qiaoliang', 'visit', 'pinyin of traditional characters'],
    ['望远jing', 'rules#望远镜的规矩', 'pinyin among characters'],
    ['忘远jing', 'rules#望远镜的规矩', 'a homophone among pinyin'],
    ['十天後', 'stars#旅行', 'a traditional character that is in rare use'],
    ['望遠鏡', 'rules#望远镜的规矩', 'traditional characters'],
    ['第11届科技节', 'festival', 'a number in digits that stands there in Chinese'],
    ['10名', 'festival#奖项设置', 'a number with what it counts'],
    ['10天后', 'stars#旅行', 'a number with what it counts, and a word behind it'],
    ['礼拜五', 'notice#交表', 'a weekday in other words'],
    ['五(3)班', 'classes#光荣榜', 'a class with its brackets'],
    ['5.3班', 'classes#光荣榜', 'a class with a point'],
    ['五年级三班', 'classes#光荣榜', 'a class with its grade'],
    ['6年级', 'classes#六年级', 'a grade in digits'],
    ['望远镜 区块链', 'rules#望远镜的规矩', 'a topic beside a word that no other one is near'],
    ['望远镜在哪看', 'rules#望远镜的规矩', 'a place where something can be seen'],
    ['外出安全呢', 'rules#外出安全', 'a particle at the end'],
    ['10-21', 'festival#实施进度', 'a date in digits'],
    ['十月二十一日', 'festival#实施进度', 'a date in Chinese'],
    ['11月6日', 'days#讲座', 'a day that is written with strokes'],
    ['2026年11月6日', 'days#讲座', 'a day with its year'],
    ['十二月十五号', 'days#闭馆', 'a day of a span'],
    ['12月14—16日', 'days#闭馆', 'a span of days'],
    ['12/8', 'days#闭馆', 'a day that is written with a point'],
    ['2片', 'kitchen', 'a digit with what it counts'],
    ['12:40', 'days#讲座', 'a time of day'],
    ['17800元', 'days#讲座', 'ten thousands'],
    ['5公里', 'days#讲座', 'a measure in Chinese'],
    ['3厘米', 'days#闭馆', 'a measure with a sign'],
    ['400毫米', 'rockets#箭体要求', 'a measure in Chinese where its sign stands'],
    ['room 105', 'rockets#报名', 'a synonym of the site with a blank and digits'],
    ['一号楼105', 'rockets#报名', 'a synonym of the site with digits'],
    ['４００ＭＭ', 'rockets#箭体要求', 'full-width letters'],
    ['伞', 'rockets#箭体要求', 'one character'],
    ['rockets', 'english#Rocket', 'one of a Latin word'],
    ['sensor', 'english#Sensors', 'a Latin word that stands there in the plural'],
    ['telescopes', 'english#Telescope', 'the plural of a Latin word'],
    ['telescpoe', 'english#Telescope', 'a Latin word with two letters in turn'],
    ['telescoppe', 'english#Telescope', 'a Latin word with a letter too many'],
    ['astro', 'english#Telescope', 'a Latin word that is begun'],
    ['wifi', 'english#Telescope', 'a Latin word without its sign'],
    ['ardu', 'english#Arduino', 'a begun word that may be pinyin'],
    ['ARDU', 'english#Arduino', 'a begun word in capitals'],
    ['cafe', 'english#Arduino', 'an accent left out'],
    ['CAFÉ', 'english#Arduino', 'an accent in capitals'],
    ['CO2', 'english#Arduino', 'a digit below the line'],
    ['microbit', 'english#Arduino', 'a Latin word without its colon'],
    ['micro:bit', 'english#Arduino', 'a Latin word with its colon'],
    ['报', 'wall', 'one character: a word of its own before a part of others'],
    ['蚕吃什么', 'silk', 'one character of a question, where the other stands elsewhere'],
    ['蚕爬啥', 'silk', 'one character of a question, where the other stands nowhere'],
    ['为什么彩虹弯', 'rainbow', 'a question about a word and a character that never stand beside each other'],
    ['降落伞能飞多高', 'rockets#箭体要求', 'a question of how much'],
    ['望远镜有多贵', 'rules#望远镜的规矩', 'a question of how, with an adjective that stands nowhere'],
    ['降落伞到底有多结实', 'rockets#箭体要求', 'a question of how, with an adjective of two characters'],
    ['萝卜好不好', 'kitchen', 'a question of whether'],
    ['萝卜用来做什么', 'kitchen', 'a question of what something is for'],
    ['哨子 旅行 面包 萝卜', 'kitchen', 'words that no section holds together: the page with most of them'],
    ['降落伞 望远镜 报名表', 'rockets#报名', 'words that stand in two sections of a page before one of another'],
    ['卓老师', 'nurse', 'a teacher by the family name'],
    ['卓老师 冲水', 'nurse', 'a teacher by the family name beside a word'],
    ['卓主任', 'nurse', 'a teacher by the family name and another title'],
    ['欧阳校长', 'nurse', 'a family name of two characters'],
    ['郑老师', 'planes#航模', 'a teacher whose name has two characters'],
    ['几点报名', 'rockets#报名', 'a question of the hour'],
    ['蚕怎么养', 'silk', 'a question between its characters'],
    ['蚕几天擦干', 'silk', 'a question of how many days'],
    ['喂鸡蛋', 'kitchen', 'a word behind a verb that does not stand beside it'],
    ['面包为什么会发霉', 'kitchen', 'what a question is about, where the rest stands nowhere'],
    ['桥上有面包', 'kitchen', 'a word behind small ones'],
    ['10月21日的水火箭', 'festival#实施进度', 'a particle behind a day'],
    ['怎样摸望远镜', 'rules#望远镜的规矩', 'a question in front'],
    ['AI', 'english#Telescope', 'letters that are a word of schools, not pinyin'],
    ['39度', 'english#Telescope', 'a sign of degrees in a word'],
    ['创客室租赁', 'rockets#报名', 'a synonym of the site before a word that stands nowhere'],
    ['创客室 几点关门', 'rockets#报名', 'a synonym of the site in a question'],
    ['鸡蛋 牛奶', 'kitchen', 'a word of no heading beside one that stands nowhere'],
    ['望远镜 租赁', 'rules#望远镜的规矩', 'a topic beside a word that stands nowhere'],
    ['板报 租赁', 'wall', 'a short word of a title beside one that stands nowhere'],
    ['外出评定', 'rules#外出安全', 'a short word of a heading beside one that stands elsewhere'],
    ['下雨水火箭还比吗', 'festival#实施进度', 'words that the browser divides in the wrong place'],
    ['指导老师奖项', 'festival#奖项设置', 'other words for a word that is one of two'],
    ['什么时候领回来', 'wall', 'a verb without what leads it on'],
  ] as const)
    it(`finds ${query}: ${why}`, async () => assert.equal(await first(query), url));

  it('says what it did', async () => {
    const said = async (query: string) =>
      (await provider.search(query)).notes?.map(({ type, to }) => `${type} ${to}`.trim());
    assert.deepEqual(await said('望远境'), ['corrected 望远镜']);
    assert.deepEqual(await said('wangyuanjing'), ['pinyin 望远镜']);
    assert.deepEqual(await said('muxing'), ['pinyin 木星'], 'characters as they are read before all');
    assert.deepEqual(await said('望远镜'), []);
    assert.deepEqual(await said('奖励办法'), [], 'another word for it is all of it');
    assert.deepEqual(await said('什么时候领回来'), [], 'what a question asks for was not typed');
    assert.deepEqual(await said('降落伞 汽水瓶 望远镜'), ['partial']);
    assert.deepEqual(await said('望远镜有多贵'), [], 'an adjective after 有多 is a word of the question');
    assert.deepEqual(await said('郑老师'), [], 'a family name with a title is no slip');
    assert.deepEqual(await said('面包 哨子'), ['partial'], 'words that stand in different sections');
    assert.deepEqual(await said('望远镜 租赁'), ['partial 望远镜'], 'what is nowhere is left out');
    assert.deepEqual(await said('2024年10月21日'), ['partial 10月21日'], 'the day of another year');
    assert.deepEqual(await said('rockets'), [], 'the other number is no slip');
    assert.deepEqual(await said('A1'), ['none'], 'a digit beside a letter is no 一');
    assert.deepEqual(await said('12-9'), ['none'], 'no day beside it');
    assert.deepEqual(await said('鸡蛋 牛奶'), ['partial 鸡蛋'], 'what is nowhere is named');
    assert.deepEqual(await said('蚕 牛奶'), ['partial 蚕']);
    assert.deepEqual(await said('蚕吃什么'), ['partial']);
    assert.deepEqual(await said('蚕爬啥'), ['partial 蚕']);
    assert.deepEqual(await said('面包为什么会发霉'), ['partial 面包'], 'what is nowhere is named');
    assert.deepEqual(await said('喂鸡蛋'), ['partial']);
    assert.deepEqual(await said('AI'), []);
    assert.deepEqual(await said('科计是什么'), ['corrected 科技是什么'], 'a slip in a question is one');
    for (const query of [
      '科技难吗',
      '创客大吗',
      '节活热吗',
      '降落伞用什么布',
      '汽水瓶大几号',
      '桑叶湿的能喂吗',
      '目镜脏了怎么擦',
    ])
      assert.doesNotMatch(String(await said(query)), /corrected/, `what is asked is no slip: ${query}`);
    assert.deepEqual(await said('望远境吗'), ['corrected 望远镜吗'], 'what sounds alike may be one');
    assert.deepEqual(await said('十光工坊'), ['corrected 拾光工坊'], 'a numeral that is none');
    for (const name of ['周以安', '潘宇航', '张木星', '林星晨', '徐照片', '王气象'])
      assert.deepEqual(await said(name), ['none'], `nobody is found by a part of the name: ${name}`);
    assert.deepEqual(await said('卓玉栏老师'), ['corrected 卓玉兰老师'], 'a name that sounds alike');
    assert.deepEqual(await said('望远境怎么用'), ['corrected 望远镜怎么用'], 'what was typed is told whole');
    assert.deepEqual(await said('水火箭能飞多高'), [], 'a word that a question was cut of is no slip');
    assert.deepEqual(await said('水火箭400毫升'), ['partial 水火箭']);
    assert.deepEqual(await said('游泳池'), ['none']);
    assert.deepEqual(await said('微信'), ['none'], 'a piece of 定位信息 is no word that sounds alike');
    assert.deepEqual(await said('telescpoe'), ['corrected telescope']);
    assert.deepEqual(await said('astro'), ['corrected astronomy']);
    assert.deepEqual(await said('microbit'), [], 'a sign left out is nothing mended');
    const { notes } = await provider.search('望远境');
    assert.equal(notes?.[0]?.literal, '"望远境"');
    assert.equal((await provider.search('"望远境"')).total, 0);
  });

  for (const nonsense of [
    '游泳池',
    '校车时刻表',
    '游泳 钢琴',
    '狼爬什么',
    'asdfgh',
    'gangqin ke',
    'led',
    'QQ',
    'xyz',
    '火箭彩票开奖',
    '毕业照',
    '篮球比赛',
    '家委会',
    '家长会',
    '五四',
    '中考面包',
    '高考成绩',
    '镜得',
    '？？',
    '四等奖',
    '10月22日',
    'A4',
    '400cm',
    '42元',
    '五（4）班',
  ])
    it(`finds nothing for ${nonsense}`, async () => assert.equal((await provider.search(nonsense)).total, 0));

  it('marks what matched, not what was typed', async () => {
    const { hits } = await provider.search('yuandichuishao');
    const marked = hits[0]?.excerpt.filter(({ matched }) => matched).map(({ text }) => text);
    assert.deepEqual(marked, ['原地吹哨']);
    const [own] = (await provider.search('五3班')).hits;
    assert.deepEqual(
      own?.excerpt.filter(({ matched }) => matched).map(({ text }) => text),
      ['五（3）班'],
      'with its brackets',
    );
  });

  it('finds a day however it is written, and no number that is none', async () => {
    const days = [
      '10.15下午讲座',
      '2026/11/6 集合',
      '截止2026.12.8',
      '9-21 开学',
      '12月13号评奖',
      '1月14—16日展览',
      '四月二十八号',
    ];
    const calendar = providerOf([
      ...days.map((text, at) => section(page('日历', String(at)), '', text)),
      section(page('成绩', 'times'), '', '跑了 12.8 秒，跳了 4.28米，编号 9、21，第 10.15.3 版。'),
    ]);
    for (const [at, query] of [
      '10月15日',
      '11月6日',
      '2026年12月8日',
      '9月21日',
      '12-13',
      '1月14日',
      '4月28日',
    ].entries()) {
      const { hits } = await calendar.search(query);
      assert.deepEqual(
        hits.map(({ url }) => url),
        [String(at)],
        query,
      );
    }
    const [hit] = (await calendar.search('12月8日')).hits;
    assert.ok(hit?.excerpt.some(({ matched, text }) => matched && text === '2026.12.8'));
  });

  it('takes a day without its year for the one of its page, and says where it is another', async () => {
    const plan = { ...page('学年计划', 'plan'), date: '2026-09-03' };
    const provider = providerOf([
      section(plan, '逐月安排', '古桥测绘 10月30日 茶园研学 3月12日'),
      section(page('旧事', 'past'), '', '11月6日下雨'),
      section({ ...page('讲座', 'talk'), date: '2026-11' }, '', '时间：12.8 下午'),
    ]);
    const said = async (query: string) => {
      const { hits, notes } = await provider.search(query);
      return [hits.length, ...(notes ?? []).map(({ type, from, to }) => `${type} ${from}→${to}`)];
    };
    for (const query of [
      '2026年10月30日',
      '2026-10-30',
      '20261030',
      '二〇二六年十月三十日',
      '2027年3月12日',
      '2026年12月8日',
    ])
      assert.deepEqual(await said(query), [1], query);
    assert.deepEqual(await said('2025年10月30日'), [1, 'partial 2025年10月30日→10月30日']);
    assert.deepEqual(await said('2028-3-12'), [1, 'partial 2028-3-12→3月12日']);
    assert.deepEqual(await said('2026年11月6日'), [1, 'partial 2026年11月6日→11月6日'], 'its page has no day');
  });
});
