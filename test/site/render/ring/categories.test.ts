import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { categoryOf } from '../../../../components/shared/category-mark.js';
import { categoryIndexOf, MARK_PATHS } from '../../../../site/render/ring/categories.js';

describe('site/render/ring/categories', () => {
  const names = [
    '科技节',
    '比赛',
    '竞赛',
    '征集',
    '展览',
    '阅读',
    '科普读书月',
    '参观实践',
    '研学',
    '讲座',
    '培训',
    '社团',
    '兴趣小组',
    '会务',
    '其他',
    '',
    'festival',
    'contest',
    'exhibition',
    'reading',
    'field trip',
    'lecture',
    'club',
    'meeting',
    '科技节比赛',
    '学习展板',
    '课堂',
  ];
  for (const name of names)
    test(`“${name}” has the same number on the ring as on the elements`, () => {
      assert.equal(categoryIndexOf(name), categoryOf(name).index);
    });

  test('every number has a shape of its own', () => {
    assert.equal(new Set(MARK_PATHS).size, 8);
  });
});
