import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { evaluateFigure } from '../../../site/collect/figures.js';
import { collectTexts } from './make-pages.js';

const page = (title: string, kind: string, list: string, ...rows: string[]) =>
  `---\n学年: 2025-2026\n类型: ${kind}\n---\n# ${title}\n\n::: awards ${list}\n${[rows[0], rows[0]?.replace(/[^|]+/g, '-'), ...rows.slice(1)].map((row) => `| ${row?.replaceAll('|', ' | ')} |`).join('\n')}\n:::\n`;

const NAMED = page(
  '县赛',
  '获奖名单',
  '县科技创新大赛获奖名单',
  '姓名|班级|等次',
  '韩思远|三（1）班|一等奖',
  '韩素素|三（1）班|一等奖',
  '杨若曦|三（2）班|二等奖',
);
const BY_YEAR = ['学年|级别|一等奖|二等奖', '2025—2026|县级|3|1', '2024—2025|县级|0|2'] as const;
const BY_LEVEL = ['级别|一等奖|二等奖', '县级|3|1'] as const;

describe('site/collect/award-totals', () => {
  const count = (texts: Record<string, string>) => {
    const { site, diagnostics } = collectTexts(texts);
    return [evaluateFigure(site, 'awards.count'), ...diagnostics.map(({ code, message }) => `${code} ${message}`)];
  };
  const years = (list: string, rows: readonly string[] = BY_YEAR) => page('成绩', '网页', list, ...rows);

  it('counts numbers of the whole school and the lists of other pages once', () => {
    for (const list of ['历年获奖统计', '历年科技竞赛获奖统计', '我校近三年学生获奖情况', '各级各类比赛获奖统计'])
      assert.deepEqual(count({ 'a.md': NAMED, 'b.md': years(list) }), ['6'], list);
    assert.deepEqual(count({ 'a.md': NAMED, 'b.md': years('本学年获奖情况', BY_LEVEL) }), ['4']);
    const report = page('2025—2026学年科技工作总结', '工作总结', '获奖情况', ...BY_LEVEL);
    assert.deepEqual(count({ 'a.md': NAMED, 'b.md': report }), ['4'], 'a report of the year');
    assert.deepEqual(count({ 'a.md': NAMED, 'b.md': report, 'c.md': years('历年获奖统计') }), ['6'], 'two such pages');
  });

  it('takes nothing from numbers of something else', () => {
    const other = (list: string, rows: readonly string[] = BY_LEVEL) =>
      count({ 'a.md': NAMED, 'b.md': page('成绩', '网页', list, ...rows) })[0];
    assert.equal(other('航模队参加各级比赛获奖统计'), '7', 'of a team');
    assert.equal(other('教师获奖统计'), '7', 'of teachers');
    assert.equal(other('第一学期获奖统计'), '7', 'of a term');
    assert.equal(other('历年获奖统计', ['学年|级别|一等奖', '2025—2026|省级|3']), '6', 'of another level');
    assert.equal(other('历年获奖统计', ['学年|级别|一等奖', '2024—2025|县级|3']), '6', 'of another year');
    const club = page('航模社2025—2026学年工作总结', '工作总结', '获奖情况', ...BY_LEVEL);
    assert.equal(count({ 'a.md': NAMED, 'b.md': club })[0], '7', 'the report of a club');
  });

  it('tells of numbers that are less than the lists hold', () => {
    assert.deepEqual(
      count({ 'a.md': NAMED, 'b.md': years('历年获奖统计', ['学年|级别|一等奖|二等奖', '2025—2026|县级|1|1']) }),
      ['3', 'record/total 这里统计的是 1 项，各页名单中同学年的已有 2 项，全站按名单计。'],
    );
  });
});
