import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { works } from './catalogue.js';
import { drawAll } from './draw-all.js';
import { writeList } from './list.js';

const folder = fileURLToPath(new URL('../../content/作品图片/', import.meta.url));
const drawn = drawAll();
const KIB = 1024;

describe('content/作品图片', () => {
  it('holds exactly the works of the list, byte for byte as the code draws them', () => {
    const names = readdirSync(folder).filter((name) => name.endsWith('.svg'));
    assert.deepEqual(names.sort(), works.map((work) => `${work.stem}.svg`).sort());
    for (const name of names) {
      assert.ok(
        readFileSync(`${folder}${name}`, 'utf8') === drawn.get(name),
        `${name} differs from its drawing: node --import tsx test/pictures/draw.ts`,
      );
    }
  });

  it('lists each work with the size its file has', () => {
    const list = readFileSync(`${folder}清单.tsv`, 'utf8');
    assert.equal(list, writeList());
    const [head, ...rows] = list
      .trimEnd()
      .split('\n')
      .map((row) => row.split('\t'));
    assert.deepEqual(head, ['文件', '作品', '类别', '宽', '高', '说明']);
    for (const [file = '', , , width, height, note] of rows) {
      const start = drawn.get(file)?.slice(0, 200) ?? '';
      assert.match(start, new RegExp(`width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`), file);
      assert.ok(note?.endsWith('。'), file);
    }
  });

  it('has the promised number of each kind, no title and no picture twice', () => {
    const counts: Record<string, number> = {};
    for (const { kind } of works) counts[kind] = (counts[kind] ?? 0) + 1;
    assert.deepEqual(counts, {
      科幻画: 16,
      小发明: 6,
      小制作: 6,
      标本: 4,
      手抄报: 5,
      观察日记: 4,
      电脑作品: 3,
      插图: 6,
    });
    assert.equal(new Set(works.map((work) => work.title)).size, works.length);
    assert.equal(new Set(drawn.values()).size, works.length);
  });

  it('keeps files small, still, and free of anything outside', () => {
    let total = 0;
    for (const [name, svg] of drawn) {
      const size = Buffer.byteLength(svg);
      total += size;
      assert.ok(size <= 60 * KIB, `${name}: ${size} bytes`);
      assert.doesNotMatch(
        svg,
        /<(?:script|style|image|foreignObject|filter|animate|text)\b|NaN|undefined|Infinity/,
        name,
      );
      const outside = svg.replace('xmlns="http://www.w3.org/2000/svg"', '').match(/https?:|data:|\shref="(?!#k\d+")/);
      assert.equal(outside, null, name);
    }
    assert.ok(total <= 2.2 * KIB * KIB, `all pictures: ${total} bytes`);
  });
});
