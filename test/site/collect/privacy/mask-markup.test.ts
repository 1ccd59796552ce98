import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { maskMarkup } from '../../../../site/collect/privacy/mask-markup.js';
import { maskTable } from '../../../../site/collect/privacy/mask-table.js';
import { makeNameReplacer } from '../../../../site/collect/privacy/name-matcher.js';
import { makeFile } from '../make-pages.js';

const replace = makeNameReplacer(
  new Map([
    ['王小明', '王某'],
    ['TomSmith', 'T某'],
    ['Li', 'L某'],
    ['阿依·买买', '阿某'],
  ]),
);

describe('site/collect/privacy/mask-markup', () => {
  for (const [markup, masked] of [
    ['<p>王小明和<em>王小明</em></p>', '<p>王某和<em>王某</em></p>'],
    ['<p>王<strong>小</strong>明的<a href="#x">船</a></p>', '<p>王某<strong></strong>的<a href="#x">船</a></p>'],
    ['<p>王</p><p>小明</p>', '<p>王</p><p>小明</p>'],
    [
      '<ruby>王<rt>wáng</rt>小<rt>xiǎo</rt>明<rt>míng</rt></ruby>大<rt>dà</rt>',
      '<ruby>王某<rt></rt><rt></rt><rt></rt></ruby>大<rt>dà</rt>',
    ],
    ['<td>王小<br>明</td><td>L<br>i</td>', '<td>王某<br></td><td>L<br>i</td>'],
    ['<p>王小\u3000明、王\u200e小\ufe00明、王\u{e0100}小明、⽂王⼩明</p>', '<p>王某、王某、王某、⽂王某</p>'],
    ['<td>王&nbsp;小明&nbsp;来</td>', '<td>王某&nbsp;来</td>'],
    ['<img alt="王小明" src="王小明.png">', '<img alt="王某" src="王小明.png">'],
    ['<li class="Li">Li and Tom Smith, Lily</li>', '<li class="Li">L某 and T某, Lily</li>'],
    ['<p>阿依•买买、阿依.买买</p>', '<p>阿某、阿某</p>'],
    ['', ''],
  ] as const) {
    it(`${markup || 'nothing'} → ${masked || 'nothing'}`, () => assert.equal(maskMarkup(markup, replace), masked));
  }

  it('changes nothing but names, and finds each that text of inline tags shows', () => {
    const piece = fc.constantFrom('王', '小', '明', '王小明', '<b>', '</b>', '<br>', '<p>', '、', '大', '&amp;');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const markup = pieces.join('');
        const masked = maskMarkup(markup, replace);
        const tags = (text: string): string => (text.match(/<[^>]*>/g) ?? []).join('');
        assert.equal(tags(masked), tags(markup));
        const shown = (text: string): string => text.replace(/<\/?b>/g, '');
        assert.equal(shown(masked), shown(markup).replace(/王((?:<br>)?)小((?:<br>)?)明/g, '王某$1$2'));
      }),
    );
  });
});

describe('site/collect/privacy/mask-table', () => {
  for (const [path, text, masked] of [
    ['a.csv', '王小明,"王 小明"', '王某,"王某"'],
    ['a.ics', 'SUMMARY:王小\n 明\nX:1', 'SUMMARY:王某\nX:1'],
    ['a.json', '{"\\u738b\\u5c0f\\u660e":"\\\\u738b\\u0022"}', '{"王某":"\\\\u738b\\u0022"}'],
    ['a.vtt', 'WEBVTT\n\n王小明：你好', 'WEBVTT\n\n王某：你好'],
  ] as const) {
    it(`${path}: ${text}`, () => assert.equal(maskTable(makeFile(path, { text }), replace), masked));
  }
});
