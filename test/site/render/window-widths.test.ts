import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withWindowWidths } from '../../../site/render/window-widths.js';

test('browsers without containers are asked for the window, at the place of the rule', () => {
  assert.equal(
    withWindowWidths(
      'a{b:c}@media screen{@container (max-width:9px){a{b:d}e{f:g}}}h{i:j}@container (min-width:9px){k{l:m}}',
    ),
    'a{b:c}@media screen{@container (max-width:9px){a{b:d}e{f:g}}' +
      '@supports not (container-type:inline-size){@media (max-width:9px){a{b:d}e{f:g}}}}h{i:j}' +
      '@container (min-width:9px){k{l:m}}@supports not (container-type:inline-size){@media (min-width:9px){k{l:m}}}',
  );
  assert.equal(withWindowWidths('a{b:c}'), 'a{b:c}');
});
