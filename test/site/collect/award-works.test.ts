import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Award, Work } from '@kepu/components/records';
import type { Site } from '../../../site/collect/site.js';
import { collectTexts } from './make-pages.js';

const works = (rows: string, head = '| 作品 | 类别 | 作者 | 获奖 |\n| --- | --- | --- | --- |') =>
  `---\nslug: works\n学年: 2026-2027\n---\n# 作品\n\n::: gallery\n${head}\n${rows}\n:::\n`;
const awards = (rows: string, head = '| 作品 | 姓名 | 级别 | 等次 |\n| --- | --- | --- | --- |') =>
  `---\nslug: list\n学年: 2026-2027\n---\n# 名单\n\n::: awards 获奖名单\n${head}\n${rows}\n:::\n`;

/** Collects a page of works and a page of awards. */
function collectBoth(workPage: string, awardPage: string): { award: Award; work: Work; site: Site } {
  const { site } = collectTexts({ '作品.md': workPage, '名单.md': awardPage });
  return { site, award: site.collections.awards[0] as Award, work: site.collections.works[0] as Work };
}

describe('site/collect/award-works', () => {
  it('leads from an award to its work and back, where title, school year and pupil are the same', () => {
    const { award, work } = collectBoth(
      works('| 纸桥 | 小制作 | 韩思远、杨若曦 | |'),
      awards('| 《纸桥》 | 杨若曦 | 校级 | 一等奖 |'),
    );
    assert.equal(award.workUrl, `gallery/index.html#${work.id}`);
    assert.match(award.url ?? '', /^list\/index\.html#/);
    assert.equal(work.awardUrl, 'honours/index.html#kepu-awards');
    assert.equal(work.award, '校级一等奖', 'what the list says need not be written again');
  });

  it('opens the row of a long list, by the words that are published', () => {
    const others = Array.from({ length: 9 }, (_, at) => `| 船${at} | 杨若曦 | 校级 | 二等奖 |`).join('\n');
    const { work } = collectBoth(
      works('| 韩思远的船 | 小制作 | 韩思远 | |'),
      awards(`| 韩思远的船 | 韩思远 | 市级 | 一等奖 |\n${others}`),
    );
    assert.equal(work.awardUrl, `honours/index.html?kepu-awards.text=${encodeURIComponent('韩某的船')}#kepu-awards`);
  });

  it('leaves alone what could be two works, or somebody else’s', () => {
    for (const rows of [
      '| 纸桥 | 小制作 | 韩思远 | |\n| 纸桥 | 科幻画 | 韩思远 | |',
      '| 纸桥 | 小制作 | 杨若曦 | |',
      '| 纸桥 | 小制作 | | |',
    ]) {
      const { award, work } = collectBoth(works(rows), awards('| 纸桥 | 韩思远 | 校级 | 一等奖 |'));
      assert.equal(award.workUrl, undefined, rows);
      assert.equal(work.awardUrl, undefined, rows);
    }
  });

  it('follows an id, and the link that the author gives', () => {
    const byId = collectBoth(
      works('| w1 | 甲 | |', '| 标识 | 作品 | 作者 |\n| --- | --- | --- |'),
      awards(
        '| 乙 | 韩思远 | 校级 | 一等奖 | w1 |',
        '| 作品 | 姓名 | 级别 | 等次 | 作品编号 |\n| --- | --- | --- | --- | --- |',
      ),
    );
    assert.equal(byId.award.workUrl, 'gallery/index.html#w1');
    const byLink = collectBoth(
      works('| 丙 | 小制作 | 杨若曦 | |'),
      awards('| [乙](作品.md) | 韩思远 | 校级 | 一等奖 |'),
    );
    assert.equal(byLink.award.workUrl, 'works/index.html');
    assert.match(byLink.award.url ?? '', /^list\/index\.html#/);
  });
});
