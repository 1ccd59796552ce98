import { describe } from 'node:test';
import { docxOf, gb, paragraph } from './make-documents.js';
import { type Case, testCases, testDamages } from './offer.js';

/** What programs write beside sound and films. */
const tag = (version: number, frame: string, body: Uint8Array): Uint8Array => {
  const length = Buffer.from([0, 0, 0, body.length]);
  const head = Buffer.from(
    `ID3${String.fromCharCode(version)}\0\0\0\0\0${String.fromCharCode(body.length + 10)}`,
    'latin1',
  );
  return Buffer.concat([head, Buffer.from(frame), length, Buffer.alloc(2), body]);
};
const box = (name: string, ...parts: Uint8Array[]): Uint8Array => {
  const body = Buffer.concat(parts);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length + 8);
  return Buffer.concat([length, Buffer.from(name, 'latin1'), body]);
};
const noise = Buffer.from(Array.from({ length: 3000 }, (_, index) => (index * index * 31 + 7) & 0xff));
const OF_TAG = '文档属性（作者、标题等）写着学生姓名“王小明”';
const RECORDINGS: Case[] = [
  ['sound', 'a.mp3', noise],
  [
    'ID3 in UTF-16',
    'a.mp3',
    Buffer.concat([tag(3, 'TPE1', Buffer.from('\x01\xff\xfe\x8bs\x0f\\\x0ef', 'latin1')), noise]),
    OF_TAG,
  ],
  [
    'ID3 in UTF-16 without its mark',
    'a.mp3',
    Buffer.concat([tag(3, 'TPE1', Buffer.from('\x01\x8bs\x0f\\\x0ef', 'latin1')), noise]),
    OF_TAG,
  ],
  ['ID3 in UTF-8', 'a.mp3', Buffer.concat([tag(4, 'COMM', Buffer.from('\x03chi王小明')), noise]), OF_TAG],
  ['ID3 in GB 2312', 'a.mp3', Buffer.concat([tag(3, 'TPE1', Buffer.from(gb('\0王小明'))), noise]), OF_TAG],
  ['the older ID3', 'a.mp3', Buffer.concat([noise, Buffer.from('TAG'), gb('王小明'), Buffer.alloc(119)]), OF_TAG],
  [
    'boxes of a film',
    'a.mp4',
    Buffer.concat([
      box('ftyp', Buffer.from('isom')),
      box('mdat', noise),
      box('moov', box('udta', box('meta', Buffer.alloc(4), box('\xa9ART', Buffer.from('王小明'))))),
    ]),
    OF_TAG,
  ],
  [
    'notes of a recording',
    'a.wav',
    Buffer.concat([
      Buffer.from('RIFF\xff\0\0\0WAVELIST\x14\0\0\0INFOIART\x06\0\0\0', 'latin1'),
      gb('王小明'),
      Buffer.alloc(9),
    ]),
    OF_TAG,
  ],
  ['comments of Ogg', 'a.ogg', Buffer.concat([Buffer.from('OggS\0ARTIST=王小明\0'), noise]), OF_TAG],
  ['a letter called a song', 'a.mp3', docxOf(paragraph('王小明')), '第 1 段写着学生姓名“王小明”'],
];

describe('site/documents/recording', () => {
  testCases(RECORDINGS);
  testDamages([
    ['a.mp4', Buffer.concat([box('ftyp', Buffer.from('isom')), box('moov', box('udta', Buffer.from('王小明')))])],
    ['a.mp3', tag(3, 'TPE1', Buffer.from('\0abc'))],
  ]);
});
