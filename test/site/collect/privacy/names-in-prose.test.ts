import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { namesInProse, type Place } from '../../../../site/collect/privacy/names-in-prose.js';
import { findPrivateNumbers } from '../../../../site/collect/privacy/private-numbers.js';
import { findUnlisted } from '../../../../site/collect/privacy/unlisted-names.js';
import { makeFile } from '../make-pages.js';

const PROSE: [string, ...string[]][] = [
  ['三（1）班沈散文同学获得一等奖。', '沈散文'],
  ['- 卫条目 三（1）班 科幻画一等奖', '卫条目'],
  ['- 《船》 四(1)班 姜沐晴 二等奖', '姜沐晴'],
  ['一等奖：陈列表（三（1）班）、褚列表（三（2）班）', '陈列表', '褚列表'],
  ['初一（4）班的欧阳若溪，凭《灯》', '欧阳若溪'],
  ['指导学生：甲方、李红梅', '李红梅'],
  ['指导学生：张树茂、李红梅。', '张树茂', '李红梅'],
  ['在科学幻想画类，侯玖林同学的作品', '侯玖林'],
  ['由刘雨璜小朋友主持', '刘雨璜'],
  ['三（1）班：何俊熙、华诗涵；三（2）班——陈云舒', '何俊熙', '华诗涵', '陈云舒'],
  ['三年级二班 潘心怡 昌博文/王芳 3 名', '潘心怡', '昌博文', '王芳'],
  ['2023级1班冯握瑜获奖，大（1）班鲁冰清小朋友，三（1）班班长赵西洲说', '冯握瑜', '鲁冰清', '赵西洲'],
  ['![三（1）班章言溪在做实验](a.jpg) [姜韬奋同学的画] （三2班 赵中天）', '章言溪', '姜韬奋', '赵中天'],
  ['获奖：卫靖雯（三1）、尤锦程（四（2））', '卫靖雯', '尤锦程'],
  ['一等奖：曹芷若、戚冰清、云玉洁', '曹芷若', '戚冰清', '云玉洁'],
  ['二等奖 鲁凌霄 方云舒 孙海棠', '鲁凌霄', '方云舒', '孙海棠'],
  ['优秀学员：金悠然 喻若水 葛一鸣；小记者 王长风', '金悠然', '喻若水', '葛一鸣', '王长风'],
  ['团队：柏景行 范维桢 苗书瑶', '柏景行', '范维桢', '苗书瑶'],
  ['学生小组组长：马晨光 组员：袁知夏、吴予安', '马晨光', '袁知夏', '吴予安'],
  ['我校学生曹靖雯、戚锦程、云芷若等三名同学和卫雅静', '曹靖雯', '戚锦程', '云芷若', '卫雅静'],
  ['我校学生王北辰荣获一等奖', '王北辰'],
  ['姓名：彭东篱，班级：三（1）班', '彭东篱'],
  ['说明：作者：彭东篱画。', '彭东篱'],
  ['| 纸桥 | 作者 戚冰清 |', '戚冰清'],
  ['摄影：云芷若', '云芷若'],
  ['曹靖雯，三年级学生，喜欢航模', '曹靖雯'],
  ['我叫卫雅静，我是五年级的', '卫雅静'],
  ['设计：水彩画、方程式 我是水利局的讲解员', ...[]],
  ['{"people": ["葛悠然"]}', '葛悠然'],
  [
    '一等奖：陈小雷《灯》、韩梅梅《船》；二等奖：《王芳芳的灯》王芳芳、《桥》孙海棠',
    '陈小雷',
    '韩梅梅',
    '王芳芳',
    '孙海棠',
  ],
  ['三（１）班何俊熙、华诗涵获奖，三（1）班的卫靖雯和尤锦程', '何俊熙', '华诗涵', '卫靖雯', '尤锦程'],
  ['卫靖雯，女，三（1）班；八（2）尤锦程；301班 曹芷若', '卫靖雯', '尤锦程', '曹芷若'],
  ['三年級2班諸葛小明同學', '諸葛小明'],
  ['三（1）班俞文轩做的；柏书瑶一等奖、范梦琪获二等奖', '俞文轩', '柏书瑶', '范梦琪'],
  ['二等奖：方云舒', '方云舒'],
  ['纸飞机 四（1）班 孙多多', '孙多多'],
  ['石头画 五（1）班 孙晓', '孙晓'],
  ['一等奖获得者：林子轩、王小禾；二等奖得主沈知远，三等奖王菲', '林子轩', '王小禾', '沈知远', '王菲'],
  ['获得一等奖的同学是：林子轩、王小禾。荣获二等奖的有沈知远、王子涵两位同学', '林子轩', '王小禾', '沈知远', '王子涵'],
  ['林子轩、王小禾分别获得市级一等奖；获奖的有沈知远和王子涵', '林子轩', '王小禾', '沈知远', '王子涵'],
  ['一等奖：刘德华、李娜、王菲', '刘德华', '李娜', '王菲'],
  ['冠军：李娜', '李娜'],
  ['三年级的林子轩同学、五年级王小禾和沈知远（四年级），学生 王子涵', '林子轩', '王小禾', '沈知远', '王子涵'],
  ['纸牛（五年级 单子衿）；小科学家林子轩。他叫王小禾，今年八岁', '单子衿', '林子轩', '王小禾'],
  ['班长黄子轩带领，小记者 祁连雪，课代表王小禾和学生代表林子轩发言', '黄子轩', '祁连雪', '王小禾', '林子轩'],
  // What is no name, or no pupil's.
  ['学生安全教育、学生高年段、学生方队、学生项目申报，学生全面发展'],
  ['三年级 方程式、五年级种向日葵；二等奖证书，获奖的是水火箭和万花筒；水火箭（三年级）；小画家金牛座'],
  ['教师王建国、李红梅获得一等奖'],
  ['一等奖：胡萝卜、马铃薯、张家界'],
  ['- 水火箭 六（1）班 一等奖；金鱼缸 六（2）班 二等奖；万花筒 六（3）班；金字塔 四（1）班 制作'],
  ['市级一等奖、江苏省一等奖、全国一等奖；二等奖：水火箭'],
  ['一等奖：水火箭、纸飞机；优秀奖：金牛座、白天鹅；金奖：石膏像 花灯谜；冠军 黄河队 长江队'],
  ['一等奖 5 名，二等奖 10 名；第一名 华东师大 江南大学'],
  ['研究团队：屠呦呦、袁隆平；团队：水火箭 机器人；教师团队：王建国、李红梅'],
  ['三（1）班 安全教育 平安校园；三年级二班 花样跳绳；三（1）班：王建国老师'],
  ['高一、高二同学，管借还、称废料、给新来的同学'],
  ['学生方阵参加，学生高兴地说：好。小记者 高高兴兴 来了'],
  ['获奖名单：另行公布。参赛选手：初中组、高中组。队员：每队四人。小作者：时间不限'],
  ['方案（三1）、比分 3-2 韩国 胜；姓名：王建国 职务：主任'],
  ['高年级同学带低年级同学。'],
  ['许多同学、全体同学、其他同学、这位同学，时间同学们自己安排。'],
  ['三（1）班王建国老师，三（2）班班主任，六（3）班 水火箭队'],
  ['三（1）班和三（2）班、三（1）班同学、三（1）班全体同学'],
  ['三（1）班安排在周五，三（2）班参加'],
  ['优秀学生：每班两名。指导学生：不限'],
  ['班级：三（1）班 教室'],
];

describe('site/collect/privacy/names-in-prose', () => {
  for (const [text, ...names] of PROSE) {
    it(`finds ${names.join('、') || 'nobody'} in ${text}`, () => {
      const found = namesInProse(text).filter(({ certainty }) => certainty !== 'maybe');
      assert.deepEqual(
        found.map(({ name }) => name),
        names,
      );
      for (const { name, index } of found) assert.ok(text.startsWith(name, index));
    });
  }
});

/** What lines of a file say together. */
const TEXTS: [string, ...string[]][] = [
  ['## 获奖名单\n\n- 陈春晓\n- 朱秋实\n- 张冬阳\n', '陈春晓', '朱秋实', '张冬阳'],
  ['参赛学生：\n\n1. 陶东篱\n2. 窦南屏（三（1）班）\n', '陶东篱', '窦南屏'],
  ['获奖者\n: 韩中天\n', '韩中天'],
  ['| 学生信息 | 作品 |\n| --- | --- |\n| 1 俞知秋 三（1）班 | 灯 |\n', '俞知秋'],
  ['姓名\t班级\n马若水\t三班\n\n袁一鸣\t好', '马若水'],
  ['## 三（1）班\n\n陈春晓 朱秋实\n', '陈春晓', '朱秋实'],
  ['| 姓名 | 陈春晓 | 班级 | 三（1）班 |\n| --- | --- | --- | --- |\n| 性别 | 女 | 爱好 | 方程 |\n', '陈春晓'],
  ['| 姓名 | 班级 |\n| --- | --- |\n'],
  ['<tr><td>姓名</td><td>陈春晓</td></tr>\n<p>获奖学生：<b>朱秋实</b>、张冬阳</p>', '陈春晓', '朱秋实', '张冬阳'],
  ['| 一等奖 | 吴梓琪、郑雨航 |\n| --- | --- |\n| 二等奖 | 冯梓洋 |\n', '吴梓琪', '郑雨航', '冯梓洋'],
  ['<tr>\n<td>一等奖</td>\n<td>吴梓琪</td>\n</tr>', '吴梓琪'],
  ['| 一等奖 | 水火箭 | 500 元 |\n| --- | --- | --- |\n'],
  ['## 领导小组名单\n\n- 王建国\n- 李红梅\n'],
  ['## 获奖名单\n\n- 白天鹅\n- 高新一小\n- 水火箭\n'],
  ['## 名单\n\n李红梅来了。\n\n## 其他\n\n- 王建国\n- 陈春晓\n'],
  ['| 项目 | 班级 |\n| --- | --- |\n| 水火箭 | 三（1）班 |\n\n项目\t班级\n水火箭\t三（1）班\n'],
];

describe('site/collect/privacy/unlisted-names', () => {
  for (const [text, ...names] of TEXTS) {
    it(`finds ${names.join('、') || 'nobody'} in ${text.trim().replaceAll('\n', ' / ')}`, () =>
      assert.deepEqual(
        findUnlisted([makeFile('a.md', { kind: 'markdown', text })])
          .filter(({ certainty }) => certainty !== 'maybe')
          .map(({ name }) => name),
        names,
      ));
  }
});

/** The lines of a file of sentences with the pages they stand on, as the headings of its parts say. */
function sentencesOf(file: string): { sentence: string; place: Place }[] {
  const text = readFileSync(join(import.meta.dirname, '../../../fixtures/names', file), 'utf8');
  let place: Place = 'any';
  return text.split('\n').flatMap((sentence) => {
    if (sentence === '' || sentence.startsWith('# ')) return [];
    if (!/^## [^/]*$/.test(sentence)) return [{ sentence, place }];
    place = sentence.includes('pages of winners') ? 'pupils' : sentence.includes('In news') ? 'story' : 'any';
    return [];
  });
}

/** The names that are masked in a sentence. */
function maskedIn(sentence: string, place: Place): string[] {
  const text = sentence.replace(/[{}?]/g, '').replaceAll('/', '\n');
  return findUnlisted([makeFile('a.md', { kind: 'markdown', text })], new Map([['a.md', place]]))
    .filter(({ certainty }) => certainty !== 'maybe')
    .map(({ name }) => name)
    .sort();
}

describe('the sentences of school pages', () => {
  it('are masked where they name pupils, each of them and nobody else', () => {
    const wrong = sentencesOf('pupils.txt').flatMap(({ sentence, place }) => {
      const names = [...sentence.matchAll(/\{([^?}]*)\}/g)].map(([, name = '']) => name).sort();
      const found = maskedIn(sentence, place);
      return found.join() === names.join() ? [] : [`${sentence} → ${found.join('、')}`];
    });
    assert.deepEqual(wrong, []);
  });

  it('stay where they name none, words that begin as names do and adults', () => {
    const wrong = sentencesOf('nobody.txt').flatMap(({ sentence, place }) => {
      const found = maskedIn(sentence, place);
      return found.length === 0 ? [] : [`${sentence} → ${found.join('、')}`];
    });
    assert.deepEqual(wrong, []);
  });

  it('of the demo are masked only where pupils are listed or told', () => {
    const folder = join(import.meta.dirname, '../../../../content');
    const listed = /获奖|名单|作品|调查/;
    const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'));
    const files = paths.map((path) =>
      makeFile(path, { kind: 'markdown', text: readFileSync(join(folder, path), 'utf8') }),
    );
    const found = findUnlisted(files).filter(({ certainty, file }) => certainty !== 'maybe' && !listed.test(file));
    assert.deepEqual(found, []);
    assert.ok(files.length > 50);
  });
});

/** What stands in a text and what of it is left out. */
const NUMBERS: [string, string?][] = [
  ['编号 110101201501010011', '110101201501010011'],
  ['编号 53340120160305002x。', '53340120160305002x'],
  ['110101 20150101 0011', '110101 20150101 0011'],
  ['１１０１０１２０１５０１０１００１１', '１１０１０１２０１５０１０１００１１'],
  ['身份证号：110101150101001', '110101150101001'],
  ['身份证号码是110101201501011234', '110101201501011234'],
  ['编号 110101201501011234'],
  ['单号 1101012015010100110'],
  ['王小明 13800138000', '13800138000'],
  ['13800138000（王小明）', '13800138000'],
  ['家长电话：+86 138-0013-8000', '+86 138-0013-8000'],
  ['学生家长王女士（138 0013 8000）', '138 0013 8000'],
  ['联系人：李老师 13800138000'],
  ['联系电话：13800138000'],
  ['王小明的指导教师李老师，13800138000'],
  ['学生可以咨询 13800138000'],
  ['请学生按时参加。联系电话 13800138000'],
  ['家长热线 010-12345678，第 20150101 号'],
];

describe('site/collect/privacy/private-numbers', () => {
  const pupilsIn = (text: string) =>
    [...text.matchAll(/王小明/g)].map(({ index }) => ({ start: index, end: index + 3, replacement: '' }));
  for (const [text, expected] of NUMBERS) {
    it(`leaves ${expected ?? 'nothing'} out of ${text}`, () => {
      const found = findPrivateNumbers(text, pupilsIn).map(({ start, end }) => text.slice(start, end));
      assert.deepEqual(found, expected === undefined ? [] : [expected]);
    });
  }
});
