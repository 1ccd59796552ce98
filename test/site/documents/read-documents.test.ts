// Past 300 lines: a table of what files hold and why each is kept back.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readZip } from '../../../site/documents/zip.js';
import { docxOf, gb, paragraph, pdfOf, wordTable, xlsxOf, zipOf } from './make-documents.js';
import { type Case, offer, testCases, testDamages } from './offer.js';

const LIST = [['获奖名单'], ['姓名', '班级', '作品'], ['褚列表', '三（1）班', '船']];

/** What a file holds and why it is not published; undefined if it is. */
const CASES: Case[] = [
  ['a letter without names', 'a.docx', docxOf(paragraph('科技节通知')), undefined],
  [
    'a name in runs of its own',
    'a.docx',
    docxOf(paragraph('好') + paragraph('作者：王', '小', '明')),
    '第 2 段写着学生姓名“王小明”',
  ],
  ['a word that is a name, in a sentence', 'a.docx', docxOf(paragraph('高山流水')), undefined],
  ['the same in a cell of its own', 'a.xlsx', xlsxOf([['高山']]), '工作表“名单 A1”写着学生姓名“高山”'],
  ['a name in letters of numbers', 'a.docx', docxOf(paragraph('王&#23567;&#x660e;')), '第 1 段写着学生姓名“王小明”'],
  [
    'a header',
    'a.docx',
    docxOf('', { 'word/header1.xml': `<w:hdr>${paragraph('王小明')}</w:hdr>` }),
    '“word/header1.xml”一部分写着学生姓名“王小明”',
  ],
  [
    'the author of the file',
    'a.docx',
    docxOf('', { 'docProps/core.xml': '<cp><dc:creator>王小明</dc:creator></cp>' }),
    '文档属性（作者、标题等）写着学生姓名“王小明”',
  ],
  [
    'the description of a picture',
    'a.docx',
    docxOf('<wp:docPr id="1" descr="王小明在画画"/>'),
    '“word/document.xml”一部分写着学生姓名“王小明”',
  ],
  [
    'a slide',
    'a.pptx',
    zipOf({ '[Content_Types].xml': '', 'ppt/slides/slide2.xml': '<a:p><a:r><a:t>Wang Xiaoming</a:t></a:r></a:p>' }),
    '第 2 张幻灯片写着学生姓名“Wang Xiaoming”',
  ],
  ['a cell of a sheet', 'a.xlsx', xlsxOf([['作品'], ['王小明的船']]), '工作表“名单 A2”写着学生姓名“王小明”'],
  ['a list of pupils whom no page names', 'a.xlsx', xlsxOf(LIST), '工作表“名单 A3”写着学生姓名“褚列表”'],
  [
    'such a list in a letter',
    'a.docx',
    docxOf(wordTable([...LIST.slice(1), ['郑某', '三（2）班', '灯']])),
    '第 4 段写着学生姓名“褚列表”',
  ],
  [
    'a list of teachers',
    'a.xlsx',
    xlsxOf([
      ['姓名', '任教'],
      ['李建国', '科学'],
    ]),
    undefined,
  ],
  ['a name with its class', 'a.docx', docxOf(paragraph('三（1）班卫散文同学获奖')), '第 1 段写着学生姓名“卫散文”'],
  [
    'the number of papers',
    'a.docx',
    docxOf(paragraph('身份证号110101201501011234')),
    '第 1 段写着身份证号或学生、家长的手机号码',
  ],
  ['the telephone of an office', 'a.docx', docxOf(paragraph('联系人：李老师 13800138000')), undefined],
  [
    'an OpenDocument text',
    'a.odt',
    zipOf({ mimetype: 'x', 'content.xml': '<text:p>王<text:span>小明</text:span></text:p>' }),
    '第 1 段写着学生姓名“王小明”',
  ],
  ['a Scratch project', 'a.sb3', zipOf({ 'project.json': '{"a":["\\u738b小明的游戏"]}' }), '文字写着学生姓名“王小明”'],
  [
    'an archive of documents',
    'a.zip',
    zipOf({ 'b.docx': docxOf(paragraph('王小明')) }),
    '“b.docx”一部分写着学生姓名“王小明”',
  ],
  ['an archive with a name of a file', 'a.zip', zipOf({ '王小明.jpg': 'x' }), '“王小明.jpg”一部分写着学生姓名“王小明”'],
  [
    'an archive with a table',
    'a.zip',
    zipOf({ 'b.csv': '姓名,班级\n褚列表,三（1）班\n' }),
    '“b.csv”一部分写着学生姓名“褚列表”',
  ],
  ['RTF', 'a.rtf', "{\\rtf1\\ansi \\u29579?\\'d0\\'a1\\u26126?\\par}", '第 1 段写着学生姓名“王小明”'],
  ['a PDF without names', 'a.pdf', pdfOf([['科技节通知']])],
  ['a PDF, a name in pieces', 'a.pdf', pdfOf([['好'], ['作者：王', '小', '明']]), '第 1 页写着学生姓名“王小明”'],
  ['a PDF, a name over two lines', 'a.pdf', pdfOf([['作者：王小'], ['明。']]), '第 1 页写着学生姓名“王小 明”'],
  ['a PDF of packed objects', 'a.pdf', pdfOf([['王小明']], { isPacked: true }), '第 1 页写着学生姓名“王小明”'],
  [
    'a PDF whose author it is',
    'a.pdf',
    pdfOf([['好']], { info: '王小明' }),
    '文档属性（作者、标题等）写着学生姓名“王小明”',
  ],
  [
    'a PDF, a list',
    'a.pdf',
    pdfOf([['作品 作者 班级'], ['船 褚列表 三（1）班 一等奖']]),
    '第 1 页写着学生姓名“褚列表”',
  ],
  [
    'a PDF, a list whose names no page holds',
    'a.pdf',
    pdfOf([['获奖名单'], ['姓名 作品'], ['褚列表 船'], ['陶　然 灯'], ['指导 李建国']]),
    '第 1 页写着学生姓名“褚列表”',
  ],
  [
    'a PDF, a list in which cells are empty',
    'a.pdf',
    pdfOf([['序号 姓名 班级 作品'], ['1 褚列表 三班'], ['2 鲁宁'], ['3 岑秋 船']]),
    '第 1 页是学生名单',
  ],
  ['a PDF, an empty form', 'a.pdf', pdfOf([['姓名 班级 家长'], ['填写说明 高年级 填写'], ['高年级 方案 金奖']])],
  [
    'a PDF, a list of teachers',
    'a.pdf',
    pdfOf([['姓名 职务 电话'], ['李建国 主任 010-12345678'], ['鲁宁 教师 010-12345678']]),
  ],
  ['a PDF, prose', 'a.pdf', pdfOf([['学生姓名写在背面，班级写在左上角。'], ['高山 王国 白天 成都'], ['安全 方法']])],
  [
    'an old format, a list whose names no page holds',
    'a.xls',
    Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      ...['序号', '姓名', '班级', '褚列表', '三班', '鲁宁'].map((text) =>
        Buffer.concat([Buffer.from([text.length, 0, 1, 0]), Buffer.from(text, 'utf16le')]),
      ),
    ]),
    '文字是学生名单',
  ],
  [
    'an old format, at an odd place',
    'a.doc',
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae100', 'hex'), Buffer.from('作者王小明。', 'utf16le')]),
    '文字写着学生姓名“王小明”',
  ],
];

/** What cannot be looked into, and what is said of it. */
const UNREAD: [string, string, Uint8Array | string, string][] = [
  ['nothing', 'a.docx', '', '打不开：已损坏，或者格式与文件名不符'],
  ['half an archive', 'a.xlsx', xlsxOf(LIST).slice(0, 600), '打不开：已损坏，或者格式与文件名不符'],
  [
    'an archive whose directory lies',
    'a.zip',
    lie(zipOf({ 'a.txt': '王小明' })),
    '打不开：已损坏，或者格式与文件名不符',
  ],
  ['a bomb', 'a.docx', docxOf('', { 'word/footer1.xml': ' '.repeat(70_000_000) }), '太大，没有查看'],
  [
    'a document with a password',
    'a.docx',
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
    '设有密码，打不开',
  ],
  [
    'an OpenDocument text with a password',
    'a.odt',
    zipOf({ mimetype: 'x', 'META-INF/manifest.xml': '<m:encryption-data/>', 'content.xml': 'x' }),
    '设有密码，打不开',
  ],
  [
    'a letter with an archive nobody can open',
    'a.docx',
    docxOf('', { 'word/embeddings/a.xlsx': 'PK\x03\x04x' }),
    '打不开：已损坏，或者格式与文件名不符',
  ],
  ['an archive with one', 'a.zip', zipOf({ 'b.rar': 'x' }), '是打不开的压缩包'],
  ['an archive with it', 'a.rar', 'x', '是打不开的压缩包'],
  [
    'a page saved in one file',
    'a.doc',
    'MIME-Version: 1.0\nContent-Type: multipart/related\n',
    '有一部分内容看不到文字',
  ],
  ['RTF with an object', 'a.rtf', '{\\rtf1 {\\object{\\*\\objdata 504b}}}', '有一部分内容看不到文字'],
  ['an archive with a password', 'a.zip', lock(zipOf({ 'a.txt': '好' })), '设有密码，打不开'],
  ['a PDF with a password', 'a.pdf', pdfOf([['王小明']], { trailer: '/Encrypt 9 0 R' }), '设有密码，打不开'],
  [
    'a PDF in letters without names',
    'a.pdf',
    pdfOf([['王小明']], { hasMap: false }),
    '里的字没有编码，只能看，不能查找',
  ],
  ['a scanned PDF', 'a.pdf', pdfOf([]), '是扫描的图片，没有文字可查'],
  ['half a PDF', 'a.pdf', '%PDF-1.7 1 0 obj <</Type', '打不开：已损坏，或者格式与文件名不符'],
  ['an archive of pictures', 'a.zip', zipOf({ 'a.jpg': 'x' }), '有一部分内容看不到文字'],
  ['an old format', 'a.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), '是旧格式，只能粗略查找'],
];

/** What the systems of schools hand out as a workbook or a letter, and is none. */
const PAGE = '<html><meta charset=gb2312><TABLE><TR><TD>姓名<TD>班级<TR><TD>王小明<TD>三（1）班</TABLE>';
const SHEET =
  '<?xml version="1.0"?><Workbook><Worksheet><Table><Row><Cell><Data>姓名</Data></Cell><Cell><Data>班级</Data></Cell></Row>' +
  '<Row><Cell><Data>褚列表</Data></Cell><Cell ss:Index="2"><Data>三（1）班</Data></Cell></Row></Table></Worksheet></Workbook>';
const TEXTS: Case[] = [
  ['a page', 'a.xls', PAGE, '文字写着学生姓名“王小明”'],
  ['a page in GB 2312', 'a.xls', gb(PAGE.replace('王小明', '王&#23567;明')), '文字写着学生姓名“王小明”'],
  ['a page in UTF-16', 'a.doc', Buffer.from(`\ufeff${PAGE}`, 'utf16le'), '文字写着学生姓名“王小明”'],
  ['the same without its mark', 'a.doc', Buffer.from(PAGE, 'utf16le'), '文字写着学生姓名“王小明”'],
  ['a page whose list no page of the site has', 'a.xls', PAGE.replace('王小明', '褚列表'), '文字写着学生姓名“褚列表”'],
  ['XML of a spreadsheet program', 'a.xls', SHEET, '文字写着学生姓名“褚列表”'],
  ['cells parted by tabs', 'a.xls', gb('姓名\t班级\n王小明\t三（1）班\n'), '文字写着学生姓名“王小明”'],
  ['a page that names nobody', 'a.xls', PAGE.replace('王小明', ''), undefined],
];

/** Tables that name nobody by a whole name. */
const NUMBERED: Case[] = [
  [
    'marks by number',
    'a.xlsx',
    xlsxOf([
      ['学号', '成绩'],
      ['20250101', '90'],
    ]),
    '工作表“名单”有学生的“学号”一列',
  ],
  [
    'a form that asks for the number',
    'a.xlsx',
    xlsxOf([
      ['姓名', '', '学号', ''],
      ['班级', '', '电话', ''],
    ]),
  ],
  [
    'names in two columns',
    'a.xlsx',
    xlsxOf([
      ['姓', '名', '班级'],
      ['褚', '列表', '三（1）班'],
    ]),
    '工作表“名单”有学生的“名”一列',
  ],
];

/** What is in a file without being in its text. */
const INSIDE: Case[] = [
  ...(['embeddings/a.xlsx', 'embeddings/a.bin'] as const).map((part): [string, string, Uint8Array, string] => [
    `a workbook in a letter, ${part}`,
    'a.docx',
    docxOf(paragraph('好'), {
      [`word/${part}`]: part.endsWith('bin')
        ? Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), xlsxOf(LIST)])
        : xlsxOf(LIST),
    }),
    `“word/${part}”一部分写着学生姓名“褚列表”`,
  ]),
  [
    'a letter with a workbook in an archive',
    'a.zip',
    zipOf({ 'b.docx': docxOf('', { 'word/embeddings/a.xlsx': xlsxOf(LIST) }) }),
    '“b.docx”一部分写着学生姓名“褚列表”',
  ],
  [
    'a letter with a formula of an older program',
    'a.docx',
    docxOf(paragraph('好'), {
      'word/embeddings/oleObject1.bin': Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]),
    }),
  ],
  [
    'the name of a picture',
    'a.docx',
    docxOf(paragraph('好'), { 'word/media/王小明.jpg': 'x' }),
    '“word/media/王小明.jpg”一部分写着学生姓名“王小明”',
  ],
  [
    'a drawn object',
    'a.docx',
    docxOf('', { 'word/media/image1.emf': Buffer.from('00王小明。', 'utf16le') }),
    '“word/media/image1.emf”一部分写着学生姓名“王小明”',
  ],
  [
    'what is printed above a sheet',
    'a.xlsx',
    xlsxOf([['船']], '名单', '<headerFooter><oddHeader>&amp;C王小明</oddHeader></headerFooter>'),
    '工作表“名单”写着学生姓名“王小明”',
  ],
  [
    'a list to choose from',
    'a.xlsx',
    xlsxOf(
      [['船']],
      '名单',
      '<dataValidations><dataValidation type="list" sqref="B1"><formula1>"王小明,李雷"</formula1></dataValidation></dataValidations>',
    ),
    '工作表“名单”写着学生姓名“王小明”',
  ],
  [
    'a hint',
    'a.xlsx',
    xlsxOf([['船']], '名单', '<dataValidation prompt="找王小明" sqref="B1"/>'),
    '工作表“名单”写着学生姓名“王小明”',
  ],
];

describe('site/documents', () => {
  testCases([...CASES, ...TEXTS, ...INSIDE, ...NUMBERED]);

  for (const [what, name, contents, why] of UNREAD) {
    it(`tells what it did not look into: ${what} (${name})`, () => {
      const { isPublished, said } = offer(name, contents);
      assert.deepEqual(said, [
        `privacy/attachment-unread ${name}: 附件${why}，里面有没有学生姓名不清楚，附件${why.includes('旧格式') ? '照常' : '没有'}发布。`,
      ]);
      assert.equal(isPublished, why.includes('旧格式'));
      assert.deepEqual(offer(name, contents, { checked: [name] }), { isPublished: true, said: [] });
    });
  }

  it('publishes names that may be shown, but nobody who was taken down and no private columns', () => {
    const full = { names: 'full' as const, consent: { date: '2026-09-01', by: '教导处' } };
    assert.deepEqual(offer('a.xlsx', xlsxOf([...LIST, ['王小明', '三（1）班', '桥']]), full), {
      isPublished: true,
      said: [],
    });
    assert.deepEqual(offer('a.docx', docxOf(paragraph('王小明')), { ...full, takedown: ['王小明'] }).said, [
      'privacy/attachment a.docx: 附件的第 1 段提到已撤下的人，附件没有发布。',
    ]);
    assert.deepEqual(
      offer(
        'a.xlsx',
        xlsxOf([
          ['姓名', '班级', '出生日期'],
          ['郑成成', '三（1）班', '2015'],
        ]),
        full,
      ).said,
      ['privacy/attachment a.xlsx: 附件的工作表“名单”有学生的“出生日期”一列，附件没有发布。'],
    );
  });

  testDamages([
    ['a.xlsx', xlsxOf(LIST)],
    ['a.pdf', pdfOf([['王小明']], { isPacked: true })],
  ]);

  it('reads names of files as Chinese machines write them', () => {
    const bytes = Buffer.from(zipOf({ aaaaaa: 'x' }));
    const name = Buffer.from('cdf5d0a1c3f7', 'hex');
    for (let at = bytes.indexOf('aaaaaa'); at >= 0; at = bytes.indexOf('aaaaaa')) name.copy(bytes, at);
    assert.deepEqual(
      readZip(bytes).map((entry) => entry.name),
      ['王小明'],
    );
  });
});

/** The archive with its first file said to lie elsewhere. */
function lie(bytes: Uint8Array): Uint8Array {
  const buffer = Buffer.from(bytes);
  buffer.writeUInt32LE(0x7fffffff, buffer.indexOf('PK\x01\x02') + 42);
  return buffer;
}

/** The archive with its first file said to be encrypted. */
function lock(bytes: Uint8Array): Uint8Array {
  const buffer = Buffer.from(bytes);
  buffer.writeUInt16LE(1, buffer.indexOf('PK\x01\x02') + 8);
  return buffer;
}
