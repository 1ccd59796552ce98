import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { entriesFromJson } from '../../../components/search-box/search-source.js';

describe('components/search-box/search-source', () => {
  it('takes a bare array, entries or records', () => {
    const entry = { url: 'a', title: '甲', text: '乙', heading: '丙', path: ['丁', 3], grades: [1, 'x'], kind: '方案' };
    const read = { url: 'a', title: '甲', text: '乙', heading: '丙', path: ['丁'], grades: [1], kind: '方案' };
    assert.deepEqual(entriesFromJson([entry]), [read]);
    assert.deepEqual(entriesFromJson({ entries: [entry] }), [read]);
    assert.deepEqual(entriesFromJson({ format: 'x', records: [entry] }), [read]);
    assert.deepEqual(entriesFromJson([{ ...entry, url: 'java\nscript:alert(1)' }]), []);
  });

  it("makes entries of the kit's records", () => {
    const award = {
      work: '纸桥',
      url: 'p#1',
      people: [{ name: '林某' }],
      competition: '区赛',
      placeText: '一等奖',
      category: '小制作',
    };
    assert.deepEqual(entriesFromJson({ records: [award] }), [
      { url: 'p#1', title: '纸桥', text: '区赛；一等奖；林某', kind: '小制作' },
    ]);
  });

  it('leaves out what has no title or address', () => {
    assert.deepEqual(entriesFromJson([{ title: '甲' }, { url: 'a' }, null, 3, { title: '乙', url: 'b' }]), [
      { url: 'b', title: '乙', text: '' },
    ]);
  });

  it('says what it expected', () => {
    assert.throws(() => entriesFromJson({ hits: [] }), {
      name: 'TypeError',
      message: 'expected an array of search entries',
    });
  });
});
