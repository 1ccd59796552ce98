import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nameOrWork } from '../../../site/names/name-or-work.js';
import { orderCaption } from '../../../site/parse/caption-order.js';

const words = (text: string): string[] => text.trim().split(/\s+/);

describe('site/names/name-or-work', () => {
  it('takes no work of a school for somebody', () => {
    const works = words(`
      水火箭 纸桥 金字塔 云朵飞船 水车 竹蜻蜓 孔明灯 万花筒 潜望镜 空气炮 毛毛虫 向日葵 叶脉书签 叶贴画 石膏像 水钟 树叶小鱼 鸡蛋撞地球 地动仪
      浑天仪 小台灯 指南车 太阳能小车 彩虹雨 牛奶盒花盆 机械臂 走马灯 时光邮局 海底世界 安全帽 不倒翁 纸杯电话 气球车 水滴放大镜 投石机 花灯
      蝴蝶 云梯 滑翔机 毛线画 都江堰 鲁班锁 多米诺 金工小锤 水培蔬菜 石头画 时间胶囊 红绿灯 扫地机 智能台灯 蜗牛 陀螺 冰川世纪 黄河大桥
      应县木塔 简易电动机 易拉罐机器人 文竹盆景 包书皮神器 时光机 童话屋 车模 阳光房 3D打印笔筒 比赛现场`);
    assert.deepEqual(
      works.filter((work) => nameOrWork(work) !== 'work'),
      [],
    );
  });

  it('takes no name for a work, and says of words that are both that it cannot tell', () => {
    const names = words(`
      李思雨 王浩然 赵一鸣 周舟 欧阳雨桐 阿依努尔 次仁卓玛 蓝天宇 金子轩 云书瑶 车晓东 水清涟 王力 崔健 陆昭昭 司马昭阳 古丽娜尔 马车行 水墨涵
      花千语 石磊 安琪儿 子轩 雨桐 许诺 阿依古丽·买买提 白玛央金 边巴次仁 多吉 普布`);
    assert.deepEqual(
      names.filter((name) => nameOrWork(name) !== 'name'),
      [],
    );
    const either = words(
      '蓝天 方舟 严冬 石榴 雷达 凤凰 高山 白雪 田野 林森 江雪 陈果 毛豆豆 豆豆 小雨 丛林 夏天 文静 陈虹桥 李玉树 马小球 林如画 王天机',
    );
    assert.deepEqual(
      either.filter((word) => nameOrWork(word) !== 'unclear'),
      [],
    );
  });
});

/** Captions, how they are put in order, and what of them may be a name or a work. */
const ORDERED: [caption: string, ordered: string, ...doubtful: string[]][] = [
  ['三（1）班 水火箭', '《水火箭》 三（1）班'],
  ['六年级，竹蜻蜓', '《竹蜻蜓》 六年级'],
  ['三（1）班 次仁卓玛 小水车', '《小水车》 三（1）班 作者：次仁卓玛'],
  ['三（2）班 陶笛 崔健', '《陶笛》 三（2）班 作者：崔健'],
  ['三（1）班 纸桥 夏天', '《纸桥》 三（1）班 作者：夏天'],
  ['一等奖 三（1）班 雷小满 月球基地', '《月球基地》 三（1）班 作者：雷小满 获奖：一等奖'],
  ['科幻画一等奖 海底列车 四（2）班 贺知秋', '《海底列车》 四（2）班 作者：贺知秋 获奖：科幻画一等奖'],
  ['【一等奖】海底隧道', '《海底隧道》 获奖：一等奖'],
  ['三等奖：戴初一', '作者：戴初一 获奖：三等奖'],
  ['彭一帆、尹初夏：会飞的鞋', '《会飞的鞋》 作者：彭一帆、尹初夏'],
  ['侯明哲 10岁 机械手', '《机械手》 作者：侯明哲'],
  ['薛知夏，女，8岁，风车', '《风车》 作者：薛知夏'],
  ['史佳宁作品', '作者：史佳宁'],
  ['谭一朵/摄', '作者：谭一朵'],
  ['焦阳的科幻画', '《焦阳的科幻画》 作者：焦阳'],
  ['五年一班万晓晴', '五年一班 作者：万晓晴'],
  ['三（1）班 李思雨', '三（1）班 作者：李思雨'],
  ['三（1）班 王浩然、李思雨', '三（1）班 作者：王浩然、李思雨'],
  ['三（1）班 蓝天', '三（1）班 作者：蓝天', '蓝天'],
  ['三（1）班 王浩然 蓝天', '三（1）班 作者：王浩然、蓝天', '蓝天'],
  ['钱多多和他的小车', '《钱多多和他的小车》 作者：钱多多'],
  ['文/何雨田 图/吴佳怡', '作者：何雨田 作者：吴佳怡'],
  ['苏婉清，女，9岁，《鱼菜共生》', '苏婉清  ，《鱼菜共生》'],
  ['田沐阳（8岁）《蒸汽船》', '田沐阳 《蒸汽船》'],
  ['一等奖 高山', '作者：高山 获奖：一等奖', '高山'],
  ['Solar oven by Grace Lunt, 5A', 'Solar oven by Grace Lunt (5A)'],
  ['Grace Lunt (5A): Solar oven', 'Solar oven by Grace Lunt (5A)'],
  ['Ruby Kane and Finn Lowe, 3B – Paper bridge', 'Paper bridge by Ruby Kane (3B) and Finn Lowe (3B)'],
  ['“Paper bridge” – Ruby Kane (3B)', 'Paper bridge by Ruby Kane (3B)'],
  ['Paper bridge, built by Ruby Kane & Finn Lowe', 'Paper bridge by Ruby Kane and Finn Lowe'],
  ['Photo by Grace Lunt: Ants at work', 'Ants at work by Grace Lunt'],
  ['Solar oven | Grace Lunt | Year 5', 'Solar oven by Grace Lunt (Year 5)'],
  ['Solar oven, Grace Lunt, aged 10', 'Solar oven by Grace Lunt'],
  ['Paper Bridge, Emma Brown and Jack Ferris', 'Paper Bridge by Emma Brown and Jack Ferris'],
  ['Life by the sea, Ruby Kane, 3B', 'Life by the sea, Ruby Kane (3B)'],
  ['Life by the sea', '《Life by the sea》'],
  ['Step by step', '《Step by step》'],
];

/** What is read as it stands. */
const LEFT: [caption: string, ...doubtful: string[]][] = [
  ['三（1）班 作者：蓝天'],
  ['三（1）班《蓝天》'],
  ['三（1）班 王小雨的竹筏'],
  ['三（1）班 李老师'],
  ['五（1）班 Emily Carter'],
  ['三（1）班 全体同学'],
  ['三（1）班合影'],
  ['三（1）班的水车'],
  ['泥塑作品'],
  ['五年级作品'],
  ['校园航拍'],
  ['水循环：从云到雨'],
  ['10岁 成长礼'],
  ['2026年科幻画一等奖'],
  ['学生在观察蚂蚁。'],
  ['左起：水火箭、纸桥'],
  ['Hill Farm, Green Lane'],
  ['Mars, Earth and Venus'],
  ['How plants drink – an experiment'],
  ['Moon base: our next home'],
  ['Egg drop, day 2'],
  ['Drawing by Year 3'],
];

describe('site/parse/caption-order', () => {
  for (const [caption, ordered, ...doubtful] of [
    ...ORDERED,
    ...LEFT.map(([caption, ...doubtful]): [string, string, ...string[]] => [caption, caption, ...doubtful]),
  ])
    it(`reads ${caption} as ${ordered}`, () => {
      const told: string[] = [];
      assert.equal(
        orderCaption(caption, (name) => told.push(name)),
        ordered,
      );
      assert.deepEqual(told, doubtful);
    });
});
