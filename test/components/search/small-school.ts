/** A small school whose sections the tests of search look into, and the search over sections. */
import { before } from 'node:test';
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
    adults: ['郑凯', '欧阳文静', '卓玉兰'],
  };
});

/** The search over sections, of whatever size. */
export function providerOf(sections: readonly IndexedSection[]): SearchProvider {
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

export const page = (title: string, url = title) => ({ url, title });
export const section = (on: IndexedSection['page'], heading: string, text: string): IndexedSection => ({
  page: on,
  anchor: heading,
  heading,
  path: [],
  text,
});

const festival = page('科技节活动方案', 'festival');
const rules = page('水火箭比赛规则', 'rockets');
const handbook = page('管理办法', 'rules');
export const school: IndexedSection[] = [
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
  section(page('医务室', 'nurse'), '', '擦伤先冲水，再找卓玉兰老师。欧阳文静主任值周。'),
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
