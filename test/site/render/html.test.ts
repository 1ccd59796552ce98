import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { html, raw } from '../../../site/render/html.js';
import { addressFrom, encodeAddress, rootPrefix } from '../../../site/render/links.js';

describe('site/render/html', () => {
  test('escapes text in content and in attributes', () => {
    const evil = `"><script>alert('1 & 2')</script>`;
    assert.equal(
      html`<a title="${evil}">${evil}</a>`.text,
      '<a title="&quot;&gt;&lt;script&gt;alert(&#39;1 &amp; 2&#39;)&lt;/script&gt;">&quot;&gt;&lt;script&gt;alert(&#39;1 &amp; 2&#39;)&lt;/script&gt;</a>',
    );
  });

  test('joins lists, keeps markup, drops what is absent', () => {
    const items = ['甲', '乙'].map((item) => html`<li>${item}</li>`);
    assert.equal(
      html`<ul>${items}${undefined}${false}${null}${0}${raw('<hr>')}</ul>`.text,
      '<ul><li>甲</li><li>乙</li>0<hr></ul>',
    );
  });
});

describe('site/render/links', () => {
  test('the prefix leads from a page to the root', () => {
    assert.deepEqual(['index.html', 'a/index.html', 'a/b/index.html'].map(rootPrefix), ['', '../', '../../']);
  });

  test('addresses of the portal get the prefix, others stay', () => {
    assert.equal(addressFrom('../', 'calendar/index.html#kepu-calendar'), '../calendar/index.html#kepu-calendar');
    assert.equal(addressFrom('../', 'https://example.org/a'), 'https://example.org/a');
    assert.equal(addressFrom('../', '#科技节'), '#科技节');
  });

  test('signs that may not stand in an address are encoded, what is encoded stays', () => {
    assert.equal(encodeAddress('files/a b"<>.pdf'), 'files/a%20b%22%3C%3E.pdf');
    assert.equal(encodeAddress('files/a%20b.pdf'), 'files/a%20b.pdf');
    assert.equal(encodeAddress('files/100%.pdf'), 'files/100%25.pdf');
  });
});
