import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Repeatable pseudo-random numbers in [0, 1): the same corpus on every machine. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

const subjects = [
  '气象小组',
  '科学教研组',
  '四年级各班',
  '图书馆',
  '航模社',
  '少先队大队部',
  '种植园管理员',
  '家长志愿者',
];
const actions = [
  '每周记录一次数据',
  '整理了三本观察手册',
  '布置了走廊里的展板',
  '检查了工具和药品',
  '带着新同学认识仪器',
  '把结果画成了折线图',
];
const aims = ['方便下一学期接着做', '让没有参加的同学也看得懂', '给科技节的展位做准备', '好和去年的数字比一比'];
const headings = ['缘起', '做法', '安排', '分工', '收获', '不足', '下一步'];
const numerals = ['一', '二', '三', '四', '五', '六', '七'];

/** Writes `count` made-up school pages of about 8 KB: front matter, outline headings, paragraphs, lists, a table. */
export function writeCorpus(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true });
  for (let page = 0; page < count; page += 1) {
    const random = seeded(page + 1);
    const pick = (list: string[]) => list[Math.floor(random() * list.length)] ?? '';
    const sentence = () => `${pick(subjects)}${pick(actions)}，${pick(aims)}。`;
    const paragraph = () => Array.from({ length: 3 + Math.floor(random() * 4) }, sentence).join('');
    const parts = headings.map((heading, index) => {
      const list = Array.from({ length: 4 }, () => `- ${pick(subjects)}：${pick(actions)}`).join('\n');
      return `## ${numerals[index]}、${heading}\n\n${paragraph()}\n\n### （一）${pick(subjects)}\n\n${paragraph()}\n\n${list}\n\n${paragraph()}`;
    });
    const rows = Array.from({ length: 8 }, (_, row) => `| ${1 + row} 月 | ${pick(actions)} | ${pick(subjects)} |`);
    parts.splice(3, 0, `| 时间 | 活动 | 负责人 |\n| --- | --- | --- |\n${rows.join('\n')}`);
    const day = `2026-${String(1 + (page % 12)).padStart(2, '0')}-${String(1 + (page % 28)).padStart(2, '0')}`;
    const group = join(folder, `part-${page % 5}`);
    mkdirSync(group, { recursive: true });
    writeFileSync(
      join(group, `page-${page + 1}.md`),
      `---\ntitle: ${pick(subjects)}活动记录（${page + 1}）\ndate: ${day}\ntags: [${pick(subjects)}, ${pick(aims)}]\n---\n\n${parts.join('\n\n')}\n`,
    );
  }
}
