import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dataTable } from '../../../site/render/data-table.js';

describe('site/render/data-table', () => {
  test('writes what the elements’ reader reads: ids, times, links, roles, values, pictures', () => {
    const html = dataTable({
      caption: '获奖 & 公示',
      head: [
        {
          cells: [
            { text: '作品', header: true },
            { text: '时间', header: true },
          ],
        },
      ],
      rows: [
        {
          id: 'festival~0a1b2c3d',
          url: '../a/index.html#b',
          cells: [
            { text: '“A<b>”\n第二行', href: 'x.html', role: 'pupil' },
            { text: '10月12日—16日', dateTime: '2026-10-12/2026-10-16', value: 'precision=day', colSpan: 2 },
            {
              text: '',
              pictures: [{ src: 'p.jpg', alt: '画', width: 4, height: 3, srcset: 'p.webp 4w', full: 'f.jpg' }],
            },
          ],
        },
      ],
    });
    assert.equal(
      html,
      '<table><caption>获奖 &amp; 公示</caption><thead><tr><th scope="col">作品</th><th scope="col">时间</th></tr></thead>' +
        '<tbody><tr data-id="festival~0a1b2c3d" data-url="../a/index.html#b">' +
        '<td data-role="pupil"><a href="x.html">“A&lt;b&gt;”<br>第二行</a></td>' +
        '<td colspan="2" data-datetime="2026-10-12/2026-10-16" data-value="precision=day">10月12日—16日</td>' +
        '<td><a href="f.jpg"><img src="p.jpg" alt="画" width="4" height="3" srcset="p.webp 4w" loading="lazy"></a></td>' +
        '</tr></tbody></table>',
    );
  });
});
