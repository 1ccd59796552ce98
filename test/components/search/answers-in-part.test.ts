import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { page, providerOf, section } from './small-school.js';

describe('search/find-sections, what is answered in part', () => {
  it('puts the page about the topic first where what is asked of it stands in other sections', async () => {
    const others = Array.from({ length: 12 }, (_, at) =>
      section(page(`通知${at}`, `notice${at}`), '注意事项', '注意事项：听老师的话，按时回来。'),
    );
    const portal = providerOf([
      section(page('泡菜为什么会酸', 'pickles'), '', '坛子里的事。'),
      section(page('泡菜为什么会酸', 'pickles'), '谁在干活', '乳酸菌把糖变成酸。'),
      section(page('龙口古桥测绘', 'bridge'), '分组', '古桥边分三组，一组量拱。'),
      section(page('龙口古桥测绘', 'bridge'), '怎么报名', '报名找班主任。'),
      ...others,
    ]);
    for (const [query, url] of [
      ['泡菜注意事项', 'pickles'],
      ['泡菜的注意事项', 'pickles'],
      ['泡菜 注意事项', 'pickles'],
      ['注意事项 泡菜', 'pickles'],
      ['古桥注意事项', 'bridge'],
    ] as const) {
      const { hits, notes } = await portal.search(query);
      assert.equal(hits[0]?.url.split('#')[0], url, query);
      assert.deepEqual(
        notes?.map(({ type }) => type),
        ['partial'],
        query,
      );
    }
    assert.equal((await portal.search('注意事项')).hits[0]?.url.startsWith('notice'), true);
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
      section(
        page('旗杆下', 'pole'),
        '桑叶从哪里来',
        '早上的影子三米多，中午的影子一米零四，桨叶要装好。记录：闻人某。',
      ),
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
      // What is said or asked of a thing that stands once.
      ['闹钟颜色', 'news', '闹钟'],
      ['纸箱的故事', 'news', '纸箱'],
      ['书柜坏了', 'check', ''],
      ['闹钟品牌', 'news', '闹钟'],
      // Words that no browser knows, and those behind a verb, if something is called so.
      ['桨叶断了', 'pole', '桨叶'],
      ['纸箱漏水', 'news', '纸箱'],
      ['怕晕车', 'trip', ''],
      ['采桑叶', 'pole', '桑叶'],
    ] as const)
      assert.deepEqual(await said(query), [url, `partial ${to}`], query);
    for (const query of [
      '纸箱比赛',
      '闹钟社',
      '搬桨叶',
      '闻人子墨',
      '今天彩票',
      '全国高考',
      '学校食谱',
      '期末考试成绩',
      '宿舍热水',
    ])
      assert.deepEqual(await said(query), [undefined, 'none '], query);
  });

  it('answers questions whose words stand there in other ways: behind a verb, in parts, one character each', async () => {
    const provider = providerOf([
      section(page('化石角开放说明', 'fossils'), '在野外', '先拍照，告诉老师。'),
      section(page('垃圾分类值日', 'waste'), '桶的颜色', '蓝色放纸，绿色放菜叶。'),
      section(page('图书漂流', 'books'), '弄丢了', '照价赔一本。'),
      section(page('赶海手册', 'shore'), '带什么', '小桶、手套。'),
    ]);
    for (const [query, url] of [
      ['捡到化石怎么办', 'fossils'],
      ['垃圾桶有几种颜色', 'waste'],
      ['书丢了要赔吗', 'books'],
      ['赶海要带些什么东西', 'shore'],
      ['校服多少钱', undefined],
      ['捡到钱包怎么办', undefined],
      ['菜叶本怎么拍照', undefined],
    ] as const)
      assert.equal((await provider.search(query)).hits[0]?.url.split('#')[0], url, query);
  });

  it('leads to the topic where a section that speaks of other things holds both words, and tells what is missing', async () => {
    const others = ['参观', '展览', '讲座', '社团', '气象', '摄影'].map((name) =>
      section(page(`${name}办法`, name), '费用', '费用由学校承担，费用不足时再议。费用写在表里。'),
    );
    const trees = page('三月植树方案', 'trees');
    const provider = providerOf([
      ...others,
      section(page('获奖名单', 'awards'), '摄影', `植树的一天。${'作品放在走廊里给大家看。'.repeat(20)}费用自理。`),
      section(trees, '', '三月十二日到河边去。'),
      section(trees, '种什么树', '构树两棵，乌桕两棵。'),
      ...Array.from({ length: 40 }, (_, at) => section(page(`日记${at}`, `diary${at}`), '', `第${at}页写天气。`)),
    ]);
    for (const query of ['植树费用', '植树的费用']) {
      const { hits, notes } = await provider.search(query);
      assert.equal(hits[0]?.url.startsWith('trees'), true, query);
      assert.deepEqual(
        notes?.map(({ type }) => type),
        ['partial'],
        query,
      );
    }
    const general = await provider.search('费用');
    assert.equal(
      others.some(({ page: { url } }) => general.hits[0]?.url.startsWith(url)),
      true,
    );
    assert.deepEqual(general.notes, []);
  });
});
