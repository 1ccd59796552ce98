import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseFragment } from 'parse5';
import sharp from 'sharp';
import { readDrawing } from '../../../site/pictures/svg/read-drawing.js';

const svg = (inner: string, attributes = 'width="40" height="20"'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inner}</svg>`;

/** What is inside the cleaned drawing. */
const inside = (inner: string): string | undefined =>
  readDrawing(svg(inner))?.text.replace(/^<svg[^>]*?(?:\/>|>([\s\S]*)<\/svg>)\n$/, '$1');

describe('site/pictures/svg/read-drawing', () => {
  for (const [what, before, after] of [
    [
      'shapes',
      '<g id="a"><path d="M0 0L9 9"/><circle r="5" fill="#f00"/></g>',
      '<g id="a"><path d="M0 0L9 9"/><circle r="5" fill="#f00"/></g>',
    ],
    [
      'gradients and what uses them',
      '<linearGradient id="g"><stop offset="0" stop-color="red"/></linearGradient><rect fill="url(#g)"/>',
      '<linearGradient id="g"><stop offset="0" stop-color="red"/></linearGradient><rect fill="url(#g)"/>',
    ],
    [
      'words',
      '<title>会飞的“船”</title><text x="1">向 <tspan>蓝</tspan> &amp; 天</text>',
      '<title>会飞的“船”</title><text x="1">向 <tspan>蓝</tspan> &amp; 天</text>',
    ],
    ['old references', '<use xlink:href="#a"/>', '<use href="#a"/>'],
    [
      'styles, as attributes',
      '<path fill="red" style="fill:blue; stroke : #123 !important;cursor:url(x)"/>',
      '<path fill="blue" stroke="#123"/>',
    ],
    [
      'sheets of drawing programs',
      '<style>.a{fill:red;behavior:url(x)} @import "x"; .b{background:url(http://x)}</style>',
      '<style>.a{fill:red}</style>',
    ],
    [
      'pictures in it',
      '<image href="data:image/png;base64,iVBORw0K" width="3"/>',
      '<image width="3" href="data:image/png;base64,iVBORw0K"/>',
    ],
    [
      'what stands behind a page drawn in it',
      '<foreignObject x=">"><body xmlns="http://www.w3.org/1999/xhtml"><iframe src="javascript:alert(1)"/><textarea/></body></foreignObject><foreignObject/><path d="M0 0"/>',
      '<path d="M0 0"/>',
    ],
    ['links, their words only', '<a href="javascript:alert(1)"><text>字</text></a>', '<text>字</text>'],
  ] as const) {
    it(`keeps ${what}`, () => assert.equal(inside(before), after));
  }

  for (const hostile of [
    '<script>alert(1)</script>',
    '<script href="http://x/y.js"/>',
    '<SCRIPT>alert(1)</SCRIPT>',
    '<![CDATA[<script>alert(1)</script>]]>',
    '<foreignObject><iframe src="http://x"></iframe><body onload="alert(1)"/></foreignObject>',
    '<animate attributeName="href" values="javascript:alert(1)"/>',
    '<set attributeName="onmouseover" to="alert(1)"/>',
    '<handler type="application/ecmascript">alert(1)</handler>',
    '<iframe src="javascript:alert(1)"></iframe>',
    '<embed src="http://x"/><object data="http://x"/><link rel="stylesheet" href="http://x"/>',
    '<p><img src="http://x" onerror="alert(1)"/></p>',
  ]) {
    it(`leaves nothing of ${hostile}`, () => assert.equal(inside(hostile) ?? '', ''));
  }

  for (const hostile of [
    'onload="alert(1)"',
    'ONCLICK="alert(1)"',
    'href="http://x/a.svg#b"',
    'xlink:href="javascript:alert(1)"',
    'href="data:image/svg+xml;base64,PHN2Zy8+"',
    'href="data:text/html,x"',
    'href="file:///etc/passwd"',
    'fill="url(http://x/a.svg#b)"',
    'fill="URL( \'//x/y\' )"',
    'filter="url(\\68ttp://x)"',
    'style="background:url(http://x)"',
    'style="fill:u\\72l(http://x)"',
    'xml:base="http://x/"',
    'from="x"',
  ]) {
    it(`leaves nothing of ${hostile}`, () => assert.equal(inside(`<use ${hostile}/>`), '<use/>'));
  }

  it('knows no document types: entities are neither read from a file nor blown up', () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>${svg('<text>&b;&f;</text>')}`;
    const text = readDrawing(bomb)?.text ?? '';
    assert.match(text, /<text>&amp;b;&amp;f;<\/text>/);
    assert.doesNotMatch(text, /ENTITY|DOCTYPE|passwd/);
  });

  it('refuses drawings that repeat themselves without end', () => {
    const doubling = Array.from(
      { length: 20 },
      (_, level) => `<g id="l${level + 1}"><use href="#l${level}"/><use href="#l${level}"/></g>`,
    );
    assert.equal(readDrawing(svg(`<g id="l0"><path/></g>${doubling.join('')}`)), undefined);
    assert.equal(readDrawing(svg('<g id="a"><use href="#a"/></g>')), undefined);
    assert.equal(readDrawing(svg('<pattern id="p"><rect fill="url(#p)"/></pattern>')), undefined);
  });

  it('does not stumble over depth, length or nonsense', () => {
    assert.ok(readDrawing(svg('<g>'.repeat(5000))));
    assert.ok(readDrawing(svg(`${'<foreignObject "'.repeat(20_000)}${'<foreignObject>'.repeat(50)}`)));
    assert.ok(readDrawing(svg(`<path d="${'M0 0'.repeat(100_000)}"/>`)));
    for (const nonsense of ['', '<', '<svg', '<svg/', 'svg', '<html>', '\0', '<!DOCTYPE svg [']) readDrawing(nonsense);
  });

  for (const [attributes, size] of [
    ['width="40" height="20"', [40, 20, '0 0 40 20']],
    ['viewBox="0 0 400 300"', [400, 300, '0 0 400 300']],
    ['viewBox="0,0,400,300" width="100"', [100, 75, '0 0 400 300']],
    ['width="10mm" height="1in"', [38, 96, `0 0 ${(10 * 96) / 25.4} 96`]],
    ['width="100%" height="100%" viewBox="0 0 8 4"', [8, 4, '0 0 8 4']],
    ['', [300, 150, '0 0 300 150']],
    ['width="1e9" height="1e9"', [4096, 4096, '0 0 1000000000 1000000000']],
    ['width="-4" height="0"', [300, 150, '0 0 300 150']],
    ['width="1" height="99999"', undefined],
  ] as const) {
    it(`a drawing of ${attributes || 'no size'} is ${size ?? 'refused'}`, () => {
      const drawing = readDrawing(svg('', attributes));
      const box = /viewBox="([^"]*)"/.exec(drawing?.text ?? '')?.[1];
      assert.deepEqual(drawing && [drawing.width, drawing.height, box], size);
    });
  }

  it('whatever it is given, only drawing is left, and what is left stays as it is', () => {
    const piece = fc.constantFrom(
      ...[
        '<svg ',
        '<g ',
        '<script>',
        '</script>',
        '<style>',
        '</style>',
        '<a ',
        '<use ',
        '<title>',
        '</title>',
        '<image ',
      ],
      ...[
        '<foreignObject>',
        '<math>',
        '<mi>',
        '<p>',
        '</svg>',
        '>',
        '/>',
        '"',
        "'",
        '<!--',
        '-->',
        '<![CDATA[',
        ']]>',
        '&lt;script&gt;',
      ],
      ...[
        'onload=alert(1) ',
        'href="javascript:x" ',
        'xlink:href="#a" ',
        'style="fill:url(//x)" ',
        'id="a" ',
        '&#106;avascript:',
        'data:text/html,',
      ],
      ...[
        '<set ',
        '<animate ',
        '<iframe ',
        '<img src=x onerror=1 ',
        '<table>',
        '<select>',
        '<template>',
        '<noscript>',
        '<plaintext>',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const drawing = readDrawing(`<svg>${pieces.join('')}`);
        if (!drawing) return;
        const walk = (node: {
          tagName?: string;
          attrs?: { name: string; value: string }[];
          childNodes?: unknown[];
        }): void => {
          assert.doesNotMatch(node.tagName ?? '', /script|iframe|foreignobject|set|anim|img|math|embed|object/i);
          for (const { name, value } of node.attrs ?? []) {
            assert.doesNotMatch(name, /^on|^style$/i);
            if (name === 'href') assert.match(value, /^#|^data:image\/(png|jpeg|webp|gif);/);
            assert.doesNotMatch(value, /url\(\s*(?!#)/i);
          }
          for (const child of (node.childNodes ?? []) as (typeof node)[]) walk(child);
        };
        walk(parseFragment(drawing.text) as never);
        assert.equal(readDrawing(drawing.text)?.text, drawing.text);
      }),
      { numRuns: 400 },
    );
  });

  it('writes what a picture program can draw', async () => {
    const drawing = readDrawing(
      svg('<style>.a{fill:#00f}</style><rect class="a" width="40" height="20"/><text y="9">&nbsp;字&copy;</text>'),
    );
    const { data } = await sharp(Buffer.from(drawing?.text ?? ''))
      .raw()
      .toBuffer({ resolveWithObject: true });
    assert.deepEqual([...data.subarray(-4)], [0, 0, 255, 255]);
  });
});
