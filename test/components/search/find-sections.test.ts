// Past 300 lines: one small school, and all that may be typed into its search; its sections are the longest part.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import { createIndexProvider, partName, writeTitles } from '../../../components/search/index.js';
import type { SearchProvider } from '../../../components/search-box/search-provider.js';
import type { IndexedSection } from '../../../site/search/sections.js';
import { loadReadings } from '../../../site/search/site-readings.js';
import { everydayTraditional } from '../../../site/search/traditional.js';
import { type IndexOptions, writeIndex } from '../../../site/search/write-index.js';

let options: IndexOptions;
before(async () => {
  options = {
    readingsOf: await loadReadings(),
    simplified: everydayTraditional(),
    synonyms: [
      ['拾光工坊', '创客室', '一号楼105', 'room 105'],
      ['板报', '第二课堂', '六一'],
    ],
  };
});

function providerOf(sections: readonly IndexedSection[]): SearchProvider {
  const parts = new Map<string, string>();
  const core = writeIndex(sections, options, (kind, values) => {
    const group = String(parts.size).padStart(8, '0');
    values.forEach((value, place) => parts.set(partName(kind, group, place), JSON.stringify(value)));
    return group;
  });
  const pages = sections.map(({ page: { url, title }, heading }) => ({
    url,
    title,
    headings: [{ heading, anchor: heading }],
  }));
  parts.set('titles', JSON.stringify(writeTitles({ words: [], pages, records: [] })));
  core.titles = 'titles';
  return createIndexProvider(
    async () => core,
    async (name) => JSON.parse(parts.get(name) as string),
  );
}

const page = (title: string, url = title) => ({ url, title });
const section = (on: IndexedSection['page'], heading: string, text: string): IndexedSection => ({
  page: on,
  anchor: heading,
  heading,
  path: [],
  text,
});

const festival = page('科技节活动方案', 'festival');
const rules = page('水火箭比赛规则', 'rockets');
const handbook = page('管理办法', 'rules');
const school: IndexedSection[] = [
  section(rules, '编号', '少两一188里。五一。学活的第一。'),
  section(handbook, '杂记', '生活第一，学习也第一。'),
  section(festival, '', '第十一届科技节从十月十二日开始。'),
  section(festival, '实施进度', '10月21日下午在操场举行水火箭比赛，雨天顺延。'),
  section(festival, '奖项设置', '一等奖十名，由科技辅导教师评定。'),
  section(rules, '', ''),
  section(rules, '箭体要求', '箭体用1.25升的汽水瓶，长度不超过400mm，降落伞自备。'),
  section(rules, '报名', '每班两队，9月30日截止，报名表交到拾光工坊。'),
  section(handbook, '外出安全', '走散了就站在原地吹哨子，等老师来找。'),
  section(page('臺灣姊妹學校來訪', 'visit'), '', '一同參觀橋樑與種植園，用放大鏡看葉子。'),
  section(page('养蚕日记', 'silk'), '', '桑叶擦干再喂，它不爱水珠。'),
  section(
    page('厨房实验', 'kitchen'),
    '',
    '备课时记下步骤，鸡蛋泡在醋里三天，早餐吃两片面包、萝卜。模型不吃，夜里看木星，再看模型。',
  ),
  section(page('写字', 'desk'), '', '谁写在哪里都可以。'),
  section(page('追踪天象', 'stars'), '', ''),
  section(page('追踪天象', 'stars'), '旅行', '十天后出发。'),
  section(page('通知', 'notice'), '交表', '课题申报表周五前交到教务处。'),
  section(page('彩虹雨', 'sweets'), '', '彩虹糖放进水里，彩虹雨就落下来。'),
  section(page('彩虹为什么是弯的', 'rainbow'), '', '太阳在身后。画一个弯。'),
  section(page('照片', 'photos'), '', '照片去除定位信息后入库，入库前问本人，说话算数。'),
  section(page('宣传与板报', 'wall'), '', '走廊里每月出一期板报，作品领回由各班负责。'),
  section(
    page('日程', 'days'),
    '讲座',
    '时间：2026/11/6，每天 12:40—13:30，四十二件展品，带一万七千八百元的仪器，五公里外。',
  ),
  section(page('日程', 'days'), '闭馆', '12月14—16日闭馆，A3 纸写清，纸厚 3cm。二〇二六年12.8 前交。'),
  section(page('班级', 'classes'), '光荣榜', '五（3）班、六（1）班拾金不昧。'),
  section(page('班级', 'classes'), '六年级', '六年级毕业前植树。'),
  section(page('班级', 'classes'), '值日', '四（3）班、五（2）班周五值日。'),
  section(page('办法', 'egg'), '', '“鸡蛋撞地球”比赛用纸垫。学生自己称重。评委会公布，家长回执交班主任。'),
  section(page('航模社', 'planes'), '航模', '航模由郑凯老师带，郑凯周四在，找郑凯借书。'),
  section(handbook, '望远镜的规矩', '目镜不用手摸，看完盖好镜盖。'),
  section(page('科普英语角', 'english'), 'Rocket', 'A water rocket flies on air. 好多歌，大家一起唱。'),
  section(
    page('科普英语角', 'english'),
    'Telescope',
    'Astronomy night: the telescope shows the Moon. Wi-Fi 很慢，用人工智能，39 ℃。爱。',
  ),
  section(page('科普英语角', 'english'), 'Arduino', '带 micro:bit 和 Arduino 来，LCD 也行，在 Café 集合，测 CO₂。'),
  section(
    page('科普英语角', 'english'),
    'Sensors',
    'Sensors and boxes. 花了多少钱？熊一座，山一座。熊一座，熊一座。悄悄走，悄悄来，悄悄看。',
  ),
];

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
    assert.deepEqual(await said('十光工坊'), ['corrected 拾光工坊'], 'a numeral that is none');
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

  it('reads letters as a word that is begun rather than as what stands there by chance', async () => {
    const news = providerOf([
      section(page('纸桥承重赛', 'bridge'), '纸桥承重', '三张纸的桥。纸桥称重。'),
      section(page('集市', 'chance'), '', '太阳下支起一台望远镜。'),
    ]);
    assert.equal((await news.search('zhiqi')).hits[0]?.url.split('#')[0], 'bridge');
  });

  it('answers a part that many sections hold where headings say it, or a section all characters beside it', async () => {
    const pages = Array.from({ length: 80 }, (_, at) => {
      if (at === 0) return section(page('自然笔记', 'notes'), '给家长的话', '别替孩子画。');
      if (at === 1) return section(page('观鸟', 'birds'), '家长看什么', '看孩子怎么看。');
      if (at === 2) return section(page('机房', 'room'), '器材', '机器人放在充电柜里，灯没亮就再等。');
      const about = at < 16 ? '家长' : at < 40 ? '机器人' : '豆苗';
      return section(page(`第${at}周`, `week${at}`), '', `本周的事与${about}有一点儿牵连`);
    });
    const provider = providerOf(pages);
    const said = async (query: string) => {
      const { hits, notes = [] } = await provider.search(query);
      return [hits[0]?.url, ...notes.map(({ type, to }) => `${type} ${to}`)];
    };
    assert.deepEqual(await said('家长怎么配合'), ['birds#家长看什么', 'partial 家长']);
    assert.deepEqual(await said('机器人没电'), ['room#器材', 'partial ']);
    assert.deepEqual(await said('机器人没翅'), [undefined, 'none ']);
    assert.deepEqual(await said('豆苗怎么配合'), [undefined, 'none ']);
  });

  it('answers the part that comes first if a page tells of it: in a heading, or more than once', async () => {
    const provider = providerOf([
      section(page('春游路上', 'trip'), '晕车', '坐在前排，看远处。'),
      section(page('旗杆下', 'pole'), '', '早上的影子三米多，中午的影子一米零四。'),
      section(
        page('学校科学门户今天开通', 'news'),
        '全国的学校',
        '学生和老师都来了，闹钟放在纸箱里，月底看成绩，路上买热水。',
      ),
      section(page('检查', 'check'), '期末', '抽屉和书柜，都要收拾。'),
      section(page('沙坑', 'pit'), '蚂蚁', '它们抱着卵往高处走。'),
    ]);
    const said = async (query: string) => {
      const { hits, notes = [] } = await provider.search(query);
      return [hits[0]?.url.split('#')[0], ...notes.map(({ type, to }) => `${type} ${to}`)];
    };
    for (const [query, url, to] of [
      ['影子变短', 'pole', '影子'],
      ['晕车药膏', 'trip', '晕车'],
      ['蚂蚁会不会迷路', 'pit', '蚂蚁'],
      ['期末考试', 'check', '期末'],
      ['期末安排表', 'check', '期末'],
    ] as const)
      assert.deepEqual(await said(query), [url, `partial ${to}`], query);
    for (const query of ['闹钟品牌', '今天彩票', '全国高考', '学校食谱', '期末考试成绩', '宿舍热水'])
      assert.deepEqual(await said(query), [undefined, 'none '], query);
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
