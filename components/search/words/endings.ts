/** Characters that make a word of three of one of two: 机器人, 图书馆. */
export const ENDINGS: ReadonlySet<string> = new Set(
  '人员师生者家长会节赛馆室园院校局部处科所站台厅楼宫场社团队组班课书报刊画展奖杯金费款卡证表单票图片机仪箱车船灯鸟虫花树率学感法',
);
/** A word that ends in one of these, or in what further words end in that may be none of the site: it was meant so. 片 ends too few. */
export const ENDS = new RegExp(
  `(?!片)[${[...ENDINGS].join('')}照池球棋琴服校街市路店吧屋水油糖菜饭酒药衣包笔册题日点镜歌操线绳桌椅门窗墙柜床坏破断裂倒塌丢掉脏歪漏]$`,
);
