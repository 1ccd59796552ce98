import assert from 'node:assert/strict';
import { test } from 'node:test';
import { maskIndicator } from '../../../../site/collect/privacy/mask-indicator.js';

test('site/collect/privacy/mask-indicator: names go from all its words, the date stays', () => {
  const indicator = {
    name: '林晓彤的作品',
    value: '不少于 3',
    by: '2027-06',
    byText: '林晓彤毕业以前',
    owner: '林晓彤',
  };
  assert.deepEqual(
    maskIndicator(indicator, (text) => text.replaceAll('林晓彤', '林某')),
    { name: '林某的作品', value: '不少于 3', by: '2027-06', byText: '林某毕业以前', owner: '林某' },
  );
});
