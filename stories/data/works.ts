import type { Picture, Work } from '@kepu/components';
import { paint } from './paint.js';

/** Works of a made-up primary school; pictures are drawn by `paint`, so that stories need no files. */

type Row = [
  title: string,
  kind: string,
  className: string,
  author: string,
  width: number,
  height: number,
  description: string,
  award?: string,
];

const rows: Row[] = [
  ['骑着鲸鱼上学', '科幻画', '三（2）班', '林某', 640, 480, '鲸鱼每天早上七点到站，雨天它会喷一把大伞。', '市级一等奖'],
  ['长在楼顶的池塘', '科幻画', '四（2）班', '孙某', 420, 560, '楼顶的池塘养鱼，鱼又把水变干净，给楼下的菜喝。'],
  ['慢吞吞的蜗牛邮局', '科幻画', '一（2）班', '徐某', 760, 460, '信到得很慢，但是蜗牛记得每一户人家的门。'],
  ['磁铁做的衣架', '小制作', '五（1）班', '郭某', 520, 520, '衣服自己找到自己的钩子。', '区级二等奖'],
  ['河滩上的脚印', '手抄报', '六（1）班', '许某', 840, 420, '一共认出了九种鸟，最难认的是两只长得一样的。'],
  ['校园苔藓七种', '标本', '四（1）班', '马某', 460, 600, '苔藓喜欢墙的北边，我找了两个星期。', '市级三等奖'],
  ['会转弯的纸火箭', '小制作', '二（3）班', '周某', 560, 420, '尾巴折一折，火箭就转弯。'],
  ['给月亮修路灯', '科幻画', '二（1）班', '陈某', 480, 640, '月亮背面也要亮起来，玉兔晚上才看得见路。'],
  ['萝卜发芽记', '观察日记', '三（1）班', '何某', 600, 450, '第五天，它长出了第一根白白的胡子。'],
  ['沙漠里的蓄水树', '科幻画', '五（3）班', '谢某', 700, 500, '树根是水管，树叶是水龙头。', '省级二等奖'],
  ['听风铃', '小发明', '六（2）班', '梁某', 500, 500, '风铃响几声，就是几级风。'],
  ['秋天的叶脉', '标本', '三（4）班', '唐某', 640, 430, '泡在碱水里，叶子就只剩下骨头了。', '校级一等奖'],
  ['会飞的公共汽车', '科幻画', '一（1）班', '马某', 720, 480, '堵车的时候，它把翅膀打开。'],
  ['蚂蚁的地下商场', '科幻画', '四（3）班', '苏某', 440, 580, '蚂蚁的电梯是一根倒着长的草。'],
];

const toWork = (row: Row, index: number): Work => {
  const [title, kind, className, author, width, height, description, award] = row;
  const grade = '一二三四五六'.indexOf(className.charAt(0)) + 1;
  const src = paint(index, width, height);
  const picture: Picture = { src, width, height, alt: `${kind}《${title}》`, full: src };
  return {
    id: `work-${index + 1}`,
    title,
    kind,
    people: [{ name: author, role: 'pupil', grade, class: className }],
    grade,
    class: className,
    date: '2026-09',
    schoolYear: index % 4 === 3 ? '2025-2026' : '2026-2027',
    pictures: [picture],
    description,
    ...(award ? { award } : {}),
    tutors: [{ name: '陈静', role: 'adult' }],
    extras: { 材料: index % 2 ? '油画棒、卡纸' : '水彩、棉签' },
  };
};

/** Fourteen works in many formats. */
export const works: Work[] = rows.map(toWork);

/** Two hundred works. */
export const manyWorks: Work[] = Array.from({ length: 200 }, (_, index) => {
  const work = toWork(rows[index % rows.length] as Row, index);
  return index < rows.length ? work : { ...work, title: `${work.title}（${Math.floor(index / rows.length) + 1}）` };
});

/** Titles as long as real ones get, a work with three pictures, one of unknown size, one without a picture. */
export const unusualWorks: Work[] = works.slice(0, 8).map((work, index) => {
  const first = work.pictures[0] as Picture;
  if (index === 1) return { ...work, pictures: [first, ...works.slice(2, 4).flatMap((other) => other.pictures)] };
  if (index === 2) return { ...work, pictures: [{ src: first.src, alt: first.alt }] };
  if (index === 3) return { ...work, pictures: [] };
  return { ...work, title: `${work.title}，以及它在下雨天、大风天和停电的晚上会遇到的十二个问题和我们的办法` };
});
