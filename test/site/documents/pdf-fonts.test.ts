import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { simplePdfOf } from './make-documents.js';
import { offer } from './offer.js';

/** Fonts as printer drivers and the programs of offices write them, and what then stands in the file for 王小明. */
const FONTS: [string, string, string][] = [
  ['UniGB-UCS2-H', '/Subtype/Type0/Encoding/UniGB-UCS2-H', '738b5c0f660e'],
  ['UniGB-UTF16-V', '/Subtype/Type0/Encoding/UniGB-UTF16-V', '738b5c0f660e'],
  [
    'GBK-EUC-H',
    '/Subtype/Type0/Encoding/GBK-EUC-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType0>>]',
    'cdf5d0a1c3f7',
  ],
  ['GB-EUC-H', '/Subtype/Type0/Encoding/GB-EUC-H', 'cdf5d0a1c3f7'],
  ['ETen-B5-H', '/Subtype/Type0/Encoding/ETen-B5-H', 'a4fda470a9fa'],
  ['names of letters', '/Subtype/Type1/Encoding<</Type/Encoding/Differences[33/uni738B 2/uni5C0F/uni660E]>>', '210203'],
];
/** Fonts whose letters nobody can name. */
const LETTERLESS: [string, string, string][] = [
  ['Identity-H', '/Subtype/Type0/Encoding/Identity-H', '000100020003'],
  ['a map in the file', '/Subtype/Type0/Encoding 9 0 R', '000100020003'],
  ['numbers for names', '/Subtype/Type1/Encoding<</Differences[1/g12/g13/g14]>>', '010203'],
  ['cut out, without names', '/Subtype/TrueType/BaseFont/ABCDEF+SimSun', '414243'],
  ['Type 3', '/Subtype/Type3', '414243'],
];

describe('site/documents/pdf, fonts', () => {
  for (const [what, font, shown] of FONTS) {
    it(`reads a PDF: ${what}`, () => {
      for (const filter of ['', 'hex', 'base85'] as const) {
        assert.deepEqual(offer('a.pdf', simplePdfOf(font, shown, filter)).said, [
          'privacy/attachment a.pdf: 附件的第 1 页写着学生姓名“王小明”，附件没有发布。',
        ]);
      }
    });
  }

  for (const [what, font, shown] of LETTERLESS) {
    it(`keeps back a PDF without letters: ${what}`, () => {
      assert.deepEqual(offer('a.pdf', simplePdfOf(font, shown)).said, [
        'privacy/attachment-unread a.pdf: 附件里的字没有编码，只能看，不能查找，里面有没有学生姓名不清楚，附件没有发布。',
      ]);
    });
  }

  it('publishes a PDF of ordinary letters', () => {
    const letters = Buffer.from('Science week').toString('hex');
    for (const font of [
      '/Subtype/Type1/BaseFont/Helvetica',
      '/Subtype/TrueType/BaseFont/ABCDEF+Arial/Encoding/WinAnsiEncoding',
    ])
      assert.deepEqual(offer('a.pdf', simplePdfOf(font, letters)), { isPublished: true, said: [] });
  });
});
