// one portal with every name and secret in every place.
import type { Config } from '../../../../../site/config/config.js';
import { docxOf, paragraph, xlsxOf } from '../../../documents/make-documents.js';

/** Names in cells and tables as schools write them, with the page below that does. */
const AS_WRITTEN = [
  ...[
    '冯雪莹',
    '傅云舟',
    '罗小鱼',
    '卫子航',
    '蒋雨桐',
    '韩思远',
    '杨若曦',
    '朱浩然',
    '秦语嫣',
    '尤晓佳',
    '许子墨',
    '何佳欣',
    '谢宇轩',
    '潘子豪',
  ],
  ...['卫晓目', '沈散文', '李红梅', '陈附件', '贺高兴'],
  ...['沈佳怡', '王冒雨', '葛小班', '范建社', '吴普通', '郑成成', '褚附表', '林第二', '尹思琪'],
  ...['冯合并', '曹题行', '褚表名', '樊雨桐', '贺明轩', '谈若溪', '商子墨'],
];
export const PUPILS = ['Zoë Rüd', '王小明', '欧阳若溪', '阿依古丽·买买提', 'Tom Smith', ...AS_WRITTEN];
/** Other ways to write the names of a list. */
export const OTHERWISE = [
  ...['欧阳·若溪', '歐陽若溪', '歐陽-若溪', '欧阳——若溪', '衛子航', '衛★子★航', '蔣雨桐', '蔣・雨桐'],
  ...['阿依古丽买买提', '阿依古麗-買買提', 'Tom_Smith', '朱*浩*然', '秦/语嫣', '許|子墨', '何佳欣'],
];
/** Never published, whatever is shown of names. */
export const SECRETS = [
  '110101201501010011',
  '53340120160305002X',
  '13700137000',
  '13600136000',
  '110101201501011234',
  '13800138000',
  '13900139000',
  '13400134000',
  '13400134001',
  '110101201501015555',
  '幸福路8号',
  '2015年1月3日',
  'G20250101',
  '冯爸爸',
];
const drawing = (words: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><title>${words}</title><text>${words}</text></svg>`;

/** A school that writes its pupils' names in every place there is. */
export const FILES: Record<string, string | Uint8Array> = {
  '王小明的小组/王小明的发明.md': `---
title: 王小明的发明
kind: 活动方案
summary: 王　小　明做了一个浇花器
tags: [王小明, 发明]
date: 2026-09-20
schoolYear: 2026-2027
issuer: 王小明小组
owner: 王小明
aliases: [/旧/王小明/, /old/%E7%8E%8B%E5%B0%8F%E6%98%8E/]
attachments: [wxm.csv, wang-xm.txt, 王小明的表.csv, 王小明的活动.ics, 王小明的数据.json, 王小明的说明.txt, 王小明的画.svg]
cover: 王小明的画.svg
---

第一段写王小明，也写<b>王</b>小明、王&#23567;明、王&nbsp;小明、王\u200b小明，**王**小明和王*小*明，王\u2060小\u3000明、王\u{e0100}小\ufe00明、王\u200e小<br>明、Zoe\u0308 Ru\u0308d，https://example.org/?q=%E7%8E%8B%E5%B0%8F%E6%98%8E、<ruby>王<rt>wáng</rt>小<rp>(</rp><rt>xiǎo</rt>明<rt>míng</rt></ruby>，<b title="王&#x5c0f;&#26126;">⾼</b>，<ruby>火<rt>王小明</rt></ruby>。

| 事 |
| --- |
| 王小<br>明来了 |

## 王小明的想法 {#王小明的想法}

![王小明在画画](王小明的画.svg "王小明的画")

[王小明的画](王小明的画.svg)、看![小图](王小明的画.svg "王小明画的")、[想法](#王小明的想法)、[搜王小明](https://example.org/?q=%E7%8E%8B%E5%B0%8F%E6%98%8E)，
[欧阳若溪那里](../欧阳若溪.md#欧阳若溪说)，阿依古丽•买买提帮忙，Ｔｏｍ Smith也在。王小明同学写了《王小明与火箭》，小王小明组长也在。

### 做法

先画图。

## Wang Xiaoming

Wang Xiaoming, WANG Xiao-ming, Xiaoming Wang, **Wáng** Xiǎomíng, wangxiaoming@example.org and Ouyang Ruoxi; by Wang X.M., Wang, X. M., X.M. Wang and W.X.M.

![WangXiaoming](wangxiaoming.svg) [his](wangxiaoming.svg), <https://example.org/wang%20xiaoming>

<div title="王小明" id="王小明"><abbr title="王小明">他</abbr></div>

::: awards 王小明等获奖名单 {#王小明获奖}
| 作品 | 姓名 | 班级 | 级别 | 等次 | 比赛 | 类别 | 时间 | 辅导教师 | 备注 | 编号 | 王小明的评语 |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
| 王小明的浇花器 | 王小明、欧阳若溪 | 三（2）班 | 市级 | 一等奖 | 王小明杯 | 王小明类 | 2026年5月11日 | 李建国 | 王小明缺席 | 王小明-1 | [好](https://example.org/hao) |
| 小舟 | Zoë Rüd | 三（2）班 | 校级 | 一等奖 | | | | | | | |
| 小船 | 阿依古丽·买买提 | 三（2）班 | 校级 | 王小明奖 | | | 王小明生日那天 | 李建国 | 联系13400134000 | | |
| 小车 | 欧阳若溪小队 | 王小明班 | 校级 | 二等奖 | | | | | | | |
| 小桥 | Tom Smith 110101201501015555 | 三（2）班 | 校级 | 二等奖 | | | | | | | |
| 小井 | 王小明110101201501015555 | 三（2）班 | 校级 | 二等奖 | | | | | | | |
| 小亭 | 欧阳若溪（110101201501015555） | 三（2）班 | 校级 | 二等奖 | | | | | | | |
| 小塔 | 星星小队13400134001 | 三（2）班 | 校级 | 二等奖 | | | | | | | |
:::

## 第二节

## 第三节

[去](#王小明说)、[那里](../欧阳若溪.md#王小明的话)。

::: awards 还有 {competition=王小明杯二 category=王小明二 issuer=王小明社}
| 作品 | 姓名 | 等次 |
| --- | --- | --- |
| 小灯 | 王小明 | 二等奖 |
:::

::: 指标
| 指标 | 目标值 | 单位 | 完成时间 | 完成值 | 责任人 | 王小明的备注 |
| --- | --- | --- | --- | --- | --- | --- |
| 王小明的浇花器推广 | 不少于 8 | 台 | 2026年10月 | 王小明做了 1 台 | 王小明 | 王小明记 |
:::

王小明杯共 {{ awards.count competition=王小明杯 }} 项，看不懂的是 {{ 王小明.count }}、{{ awards.count competition=王小明杯 who=王小明 }}。

::: calendar 王小明的日程
| 时间 | 活动 | 地点 | 类别 | 负责人 | 说明 |
| --- | --- | --- | --- | --- | --- |
| 2026年10月12日 | 王小明讲座 | 王小明家 | 王小明系列 | 王小明 | 欧阳若溪主持 |
:::

::: timeline 王小明的进度
| 阶段 | 时间 | 任务 | 负责人 |
| --- | --- | --- | --- |
| 王小明准备 | 9月14日—10月10日 | 王小明买零件；欧阳若溪画图 | 王小明 |
:::
`,
  '王小明的小组/作品.md': `---
title: 作品
schoolYear: 2026-2027
---

::: gallery 王小明等的作品
| 作品 | 作者 | 图片 | 说明 | 时间 |
| --- | --- | --- | --- | --- |
| 王小明的画（WXM） | 王小明 | ![王小明画的船 WXM](王小明的画.svg) | Tom Smith说好看 | 2026-05 |
| 录像 | 欧阳若溪、Tom Smith | | [录像](王小明的录像.vtt) | 2026-05 |
:::
`,
  '写法.md': `---
title: 写法
schoolYear: 2025-2026
attachments: [附表.csv, 通知.docx]
---

三（1）班沈散文同学获得一等奖，身份证号：110101201501010011。编号５３３４０１２０１６０３０５００２Ｘ。

- 卫晓目 三（1）班 科幻画一等奖

指导学生：李红梅、贺高兴。沈散文的电话13700137000，家长手机 136 0013 6000；联系人李建国 13500135000。

[名单](陈附件名单.xlsx)里有陈附件。

::: awards 科幻画获奖名单
| 作品 | 姓名 | 级别 | 身份证号 | 联系电话 | 出生日期 | 家庭住址 | 家长 | 学号 |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
| 甲 | 冯雪莹（女） | 市级 | 110101201501011234 | 13800138000 | 2015年1月3日 | 幸福路8号 | 冯爸爸 | G20250101 |
| 乙 | 卫子航（组长） 蒋雨桐等 | 市级 | | | | | | |
| 丙 | 1.韩思远 2.杨若曦 | 市级 | | | | | | |
| 丁 | 朱浩然<br>秦语嫣 | 市级 | | | | | | |
| 戊 | 尤晓佳同学 | 市级 | | | | | | |
| 己 | 梦想小队（队长许子墨、何佳欣） | 市级 | | | | | | |
| 庚 | 三1谢宇轩 | 市级 | | | | | | |
| 壬 | 傅云舟（海棠小学 五（1）班） | 校級 | | | | | | |
| 癸 | [罗小鱼(六2班，女)](https://example.org/works/12) | 区級 | | | | | | |
| 辛 | 男生组：潘子豪 | 市级 | | | | | | |
| 壬 | 沈佳怡* | 市级 | | | | | | |
| 癸 | 王冒雨：三（2）班 | 市级 | | | | | | |
| 子 | 葛小班 | 市级 | | | | | | |
| 丑 | 范建社 | 市级 | | | | | | |
| 寅 | 樊雨桐 《火星》贺明轩 | 市级 | | | | | | |
:::

::: awards 县科技竞赛
- 二等奖：《海底》谈若溪，《火星》商子墨
:::

${AS_WRITTEN.join('。')}。小班的老师是李建国，电话 010-12345678。

| 姓名 | 班级 | 手机 | 指导教师 |
| --- | --- | --- | --- |
| 吴普通 | 三（1）班 | 13900139000 | 李建国 |

<table class="kepu-award-table"><tr><th>作者</th><th>作品</th><th>出生日期</th></tr><tr><td>郑成成</td><td>会跑</td><td>2015年1月3日</td></tr></table>

<table><thead><tr><th rowspan="2">作品</th><th colspan="2">获奖学生</th></tr><tr><th>姓名</th><th>家长电话</th></tr></thead><tbody><tr><td>船</td><td>尹思琪</td><td>13900139000</td></tr></tbody></table>

<table><tr><td rowspan="2">序号</td><td colspan="2">获奖情况</td></tr><tr><td>姓名</td><td>等第</td></tr><tr><td>1</td><td>冯合并</td><td>一等奖</td></tr></table>

<table><tr><td colspan="3">获奖情况统计表</td></tr><tr><td>序号</td><td>姓名</td><td>奖项</td></tr><tr><td>1</td><td>曹题行</td><td>一等奖</td></tr></table>

| 2026年获奖统计 | | |
| --- | --- | --- |
| 序号 | 学生姓名 | 奖项 |
| 1 | 褚表名 | 一等奖 |

::: awards 两位作者
| 作品 | 第一作者 | 第二作者 | 级别 |
| --- | --- | --- | --- |
| 灯 | 吴普通 | 林第二 | 市级 |
:::
`,
  '歐陽·若溪/衛子航.md': `---
title: 歐陽若溪與衛子航
summary: ${OTHERWISE.join('、')}
tags: [衛子航]
slug: 歐陽若溪
attachments: [衛子航.txt, 衛子航.csv, 歐陽若溪.docx]
---

## 歐陽·若溪

${OTHERWISE.join('、')}。
`,
  '歐陽·若溪/衛子航.txt': OTHERWISE.join('\n'),
  '歐陽·若溪/衛子航.csv': `姓名,備註\r\n衛子航,${OTHERWISE.join('；')}\r\n`,
  '歐陽·若溪/歐陽若溪.docx': docxOf(paragraph('請歐陽·', '若溪', '來。')),
  '附表.csv': '姓名,班级,手机\r\n褚附表,三（1）班,13900139000\r\n',
  '欧阳若溪.md':
    '---\ntitle: 欧阳若溪\nslug: 欧阳若溪\nkind: 新闻\ndate: 2026-09-21\n---\n\n## 欧阳若溪说\n\n很好。欧阳若溪来了。\n',
  '王小明.md': '---\ntitle: 作者\n---\n\n他来了。\n',
  '王小明的小组/wxm/WXM.md': '---\ntitle: 火箭\n---\n\n火箭。\n',
  '王小明的小组/wxm.csv': '等次\n一等奖\n',
  '王小明的小组/wang-xm.txt': '一等奖\n',
  '王小明的小组/王小明的表.csv': '姓名,等次\n王小明,一等奖\n',
  '王小明的小组/王小明的活动.ics':
    'BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:讲座由王小\n 明主持\nEND:VEVENT\nEND:VCALENDAR\n',
  '陈附件名单.xlsx': xlsxOf([
    ['姓名', '班级', '作品'],
    ['陈附件', '三（1）班', '灯'],
  ]),
  '通知.docx': docxOf(paragraph('请王', '小明', '来。')),
  '王小明的小组/王小明的数据.json': '{"\\u738b\\u5c0f\\u660e": ["王\\u5c0f明", "\\\\u738b"]}',
  '王小明的小组/王小明的说明.txt': '王小明\n',
  '王小明的小组/王小明的录像.vtt': 'WEBVTT\n\n00:00.000 --> 00:02.000\n我叫王小明\n',
  '王小明的小组/王小明的画.svg': drawing('王小明'),
  '王小明的小组/wangxiaoming.svg': drawing('Wang Xiaoming'),
};

export const SETTINGS: Partial<Config> = {
  title: '王小明的学校',
  tagline: '王小明的门户',
  url: 'https://example.edu.cn/keji/',
  home: { slogan: '王小明说', intro: '王小明写', news: 5 },
  nav: [{ label: '王小明的栏目', target: '欧阳若溪.md' }],
  footer: { contact: '找王小明' },
  search: { synonyms: [['王小明', '小发明家']] },
};
export const FULL: Config['privacy'] = {
  names: 'full',
  adults: [],
  takedown: [],
  checked: [],
  consent: { date: '2026-09-01', by: '教导处' },
};
