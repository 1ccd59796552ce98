import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { alphabetOf, loadSounds } from '../../../site/search/alphabet.js';
import { collectPages, makePage, searchNames } from '../collect/make-pages.js';

const sounds = await loadSounds();
const section = (id: string, heading: string) => ({ id, heading, path: [], text: '' });

function lettersOf(headings: readonly string[], adults: string[] = []): Record<string, string[]> {
  const { site } = collectPages(
    [makePage('a.md', { title: '页', sections: headings.map((heading) => section(heading, heading)) })],
    { config: { privacy: { names: 'masked', adults, takedown: [], checked: [] } } },
  );
  return Object.fromEntries(
    alphabetOf(site, searchNames.records, sounds).map(({ letter, entries }) => [
      letter,
      entries.map(({ text }) => text).filter((text) => text !== '页'),
    ]),
  );
}

describe('site/search/alphabet', () => {
  it('files by the reading of the word, numbers of an outline and signs left out, what begins with no letter last', () => {
    const { Y: _page, ...letters } = lettersOf([
      '一、重阳节',
      '重量',
      '（二）长跑',
      '长在墙上的稻田',
      '“乐器”',
      'AI 课',
      '3D打印',
      '第十二届科技节',
    ]);
    assert.deepEqual(letters, {
      A: ['AI 课'],
      C: ['长跑', '重阳节'],
      D: ['第十二届科技节'],
      Z: ['长在墙上的稻田', '重量'],
      '#': ['3D打印'],
    });
    assert.deepEqual(_page, ['“乐器”']);
  });

  it('reads family names as such: of a masked pupil, before a title, of an adult the settings name', () => {
    assert.deepEqual(lettersOf(['曾某的船', '单老师讲星星', '解放的日记', '曾经'], ['解放']), {
      C: ['曾经'],
      S: ['单老师讲星星'],
      X: ['解放的日记'],
      Y: [],
      Z: ['曾某的船'],
    });
  });

  it('names a page once, also where a list on it is called as it is', () => {
    const { site } = collectPages([makePage('甲.md', { title: '甲', sections: [section('list', '一、甲')] })]);
    assert.deepEqual(alphabetOf(site, searchNames.records, sounds)[0]?.entries, [
      { text: '甲', places: [{ url: 'jia/index.html' }] },
    ]);
  });

  it('names every place of an entry once: titles, headings with their page, records with what they are', () => {
    const pages = ['甲', '乙'].map((title) => makePage(`${title}.md`, { title, sections: [section('安全', '安全')] }));
    const work = { id: 'x~1', title: '安全', people: [], tutors: [], pictures: [], extras: {} };
    const hidden = makePage('丙.md', { title: '丙', search: false, sections: [section('安全', '安全')] });
    const records = {
      activities: [],
      awards: [],
      phases: [],
      works: [{ ...work, source: { file: '乙.md', line: 1 } }],
    };
    const { site } = collectPages([pages[0] as never, { ...pages[1], records } as never, hidden]);
    const [a] = alphabetOf(site, searchNames.records, sounds);
    assert.deepEqual(a?.entries, [
      {
        text: '安全',
        places: [
          { url: 'yi/index.html#安全', title: '乙' },
          { url: 'jia/index.html#安全', title: '甲' },
          { url: 'yi/index.html', title: '乙', record: '作品' },
        ],
      },
    ]);
  });
});
