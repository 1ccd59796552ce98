import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { evaluateFigure } from '../../../site/collect/figures.js';
import { collectTexts } from './make-pages.js';

const list = (rows: string, options = '') =>
  `---\n学年: 2026-2027\n类型: 获奖名单\n---\n# 名单\n\n::: awards 第十届科技节纸桥比赛获奖名单${options}\n| 姓名 | 班级 | 等次 |\n| --- | --- | --- |\n${rows}\n:::\n`;
const ROWS = ['| 韩思远 | 三（1）班 | 一等奖 |', '| 韩素素 | 三（1）班 | 一等奖 |', '| 杨若曦 | 三（2）班 | 二等奖 |'];
const news = (rows: string, options?: string) =>
  list(rows, options).replace('获奖名单\n', '新闻\n').replace('# 名单', '# 喜报');

describe('site/collect/repeated-awards', () => {
  it('counts what a news page tells again once, in the list, and says so with the remedy', () => {
    const { site, diagnostics } = collectTexts({
      '喜报.md': news(`${ROWS[0]}\n${ROWS[2]}`),
      '名单.md': list(ROWS.join('\n')),
    });
    assert.equal(evaluateFigure(site, 'awards.count'), '3');
    assert.deepEqual([...new Set(site.collections.awards.map(({ url }) => url?.split('/')[0]))], ['ming-dan']);
    assert.deepEqual(
      diagnostics.map(({ code, file, line, message, hint }) => ({ code, file, line, message, hint })),
      [
        {
          code: 'record/repeated',
          file: '喜报.md',
          line: 10,
          message: '这一页有 2 项获奖与“名单.md”第 10 行起的相同，全站只计一次。',
          hint: '这里是转述，就给这份名单写上 {collect=false}；确实是两项，请写明各自的比赛或日期。',
        },
      ],
    );
    assert.equal(site.pages.find(({ path }) => path === '喜报.md')?.records.awards.length, 2, 'the page shows them');
  });

  it('keeps two pupils that one masked name stands for, equal rows of one list, and a list kept apart', () => {
    const count = (texts: Record<string, string>) => {
      const { site, diagnostics } = collectTexts(texts);
      return [evaluateFigure(site, 'awards.count'), diagnostics.length];
    };
    assert.deepEqual(count({ 'a.md': list(ROWS[0] as string), 'b.md': list(ROWS[1] as string) }), ['2', 0]);
    assert.deepEqual(count({ 'a.md': list(`${ROWS[0]}\n${ROWS[0]}`) }), ['2', 0]);
    assert.deepEqual(count({ 'a.md': list(`${ROWS[0]}\n${ROWS[0]}`), 'b.md': list(ROWS[0] as string) }), ['2', 1]);
    assert.deepEqual(count({ 'a.md': list(ROWS[0] as string), 'b.md': list(ROWS[0] as string, ' {collect=false}') }), [
      '1',
      0,
    ]);
  });
});
