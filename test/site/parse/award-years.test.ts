import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countAwards } from '../../../site/collect/award-weights.js';
import { list, tableOf } from './support/award-list.js';
import { parseText } from './support/describe-page.js';

describe('site/parse, awards told by name and in numbers, and their school years', () => {
  it('counts an award once that a page tells by name in its contest and in numbers of all contests', () => {
    const count = (numbers: string[], names: string[], title = '统计') =>
      countAwards(
        parseText(`# 获奖\n\n${list(title, tableOf(...numbers))}\n\n${list('名单', tableOf(...names))}\n`).page.records
          .awards,
      );
    const byLevel = ['级别|一等奖|二等奖|合计', '市级|1|1|2', '县级|1|0|1'];
    const names = [
      '赛事|级别|姓名|等次',
      '市航模赛|市级|张一|一等奖',
      '市画展|市级|李二|二等奖',
      '县画展|县级|王三|一等奖',
    ];
    assert.equal(count(byLevel, names), 3);
    const ofAny =
      '学生科技竞赛获奖统计及名单 学生参加各级各类比赛获奖情况 我校第一学期竞赛获奖汇总表 师生科普竞赛获奖情况统计 青少年科技类竞赛活动获奖统计 我校学生在各级各类科技比赛中获奖统计 小学生科技创新竞赛获奖统计 近三年科技教育竞赛获奖情况 航模队参加各级比赛获奖统计 市级及以上科技竞赛获奖情况';
    for (const title of ofAny.split(' ')) assert.equal(count(byLevel, names, title), 3, title);
    const ofOne = '校科技竞赛 学校科技节 青少年科技创新大赛 中学生生物竞赛 市中小学生电脑制作活动 科普知识竞赛';
    for (const title of ofOne.split(' ')) assert.equal(count(byLevel, names, `${title}获奖统计`), 6, title);
    assert.equal(count(byLevel, names.slice(0, 2)), 3, 'some of them by name');
    assert.equal(count(['年级|人次', '三年级|2'], ['赛事|年级|姓名', '县画展|三年级|张一', '市棋赛|三年级|李二']), 2);
    assert.equal(count(['年级|人次', '三年级|2'], ['赛事|年级|姓名', '县画展|六年级|张一']), 3, 'another grade');
    assert.equal(count(['等次|人次', '参与奖|5'], ['赛事|姓名|等次', '县画展|张一|一等奖']), 6, 'another prize');
    assert.equal(count(['赛事|人次', '区画展|2'], ['赛事|姓名', '市画展|张一']), 3, 'another contest');
  });

  it('gives lists that say no school year the only one that other lists of the page name', () => {
    const numbers = tableOf('级别|一等奖', '市级|1');
    const names = tableOf('级别|姓名|等次', '市级|张一|一等奖');
    const dated = '---\ndate: 2025-12-20\n---\n\n';
    const PAGES: [head: string, lists: [title: string, table: string][], years: string, sum?: number][] = [
      [
        '# 获奖',
        [
          ['2024—2025学年第二学期获奖统计', numbers],
          ['名单', names],
        ],
        '2024-2025 2024-2025',
        1,
      ],
      [
        '# 获奖',
        [
          ['名单', names],
          ['2026年春季学期竞赛获奖统计', numbers],
        ],
        '2025-2026 2025-2026',
        1,
      ],
      [
        '# 2026年春季学期获奖',
        [
          ['', numbers],
          ['', names],
        ],
        '2025-2026 2025-2026',
        1,
      ],
      [
        `${dated}# 2025年春季学期获奖`,
        [
          ['', numbers],
          ['', names],
        ],
        '2024-2025 2024-2025',
        1,
      ],
      [
        `${dated}# 获奖`,
        [
          ['2024学年获奖统计', numbers],
          ['名单', names],
        ],
        '2024-2025 2024-2025',
        1,
      ],
      [
        '# 获奖',
        [
          ['2023学年获奖统计', numbers],
          ['2024学年获奖名单', names],
        ],
        '2023-2024 2024-2025',
        2,
      ],
      [
        '# 获奖',
        [
          ['2023学年获奖统计', numbers],
          ['2024学年获奖统计', numbers],
          ['名单', names],
        ],
        '2023-2024 2024-2025 ',
      ],
      [
        `${dated}# 获奖`,
        [
          ['2024学年获奖统计', numbers],
          ['名单', tableOf('学年|姓名', '2025-2026|张一')],
        ],
        '2024-2025 2025-2026',
        2,
      ],
      [`${dated}# 计划\n\n## 上学年（2024—2025学年）回顾`, [['名单', names]], '2025-2026'],
      [
        '---\nschoolYear: 2025-2026\n---\n\n# 获奖',
        [
          ['2024学年获奖统计', numbers],
          ['名单', names],
        ],
        '2024-2025 2025-2026',
      ],
      [
        '# 获奖',
        [
          ['2025年获奖统计', numbers],
          ['名单', tableOf('时间|级别|姓名|等次', '2025年4月|市级|张一|一等奖')],
        ],
        ' 2024-2025',
        1,
      ],
    ];
    for (const [head, lists, years, sum] of PAGES) {
      const { awards } = parseText(`${head}\n\n${lists.map(([title, table]) => list(title, table)).join('\n\n')}\n`)
        .page.records;
      assert.equal(awards.map(({ schoolYear = '' }) => schoolYear).join(' '), years, head);
      if (sum !== undefined) assert.equal(countAwards(awards), sum, head);
    }
  });
});
