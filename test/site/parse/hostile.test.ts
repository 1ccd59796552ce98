import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type DefaultTreeAdapterMap, parseFragment, serialize } from 'parse5';
import type { BodyPart } from '../../../site/parse/page.js';
import { parseText } from './support/describe-page.js';

const TAGS = [
  'script',
  'style',
  'iframe',
  'object',
  'embed',
  'svg',
  'math',
  'form',
  'base',
  'meta',
  'link',
  'template',
];
const ADDRESSES = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  'java&#10;script:alert(1)',
  '&#x6a;avascript:alert(1)',
  '\u0001javascript:alert(1)',
  'java\u200bscript:alert(1)',
  'vbscript:x',
  'data:text/html,<script>alert(1)</script>',
  'file:///etc/passwd',
  'blob:x',
];
const PLACES = [
  (text: string) => `[x](<${text}>)`,
  (text: string) => `[x]\n\n[x]: <${text}>`,
  (text: string) => `<${text}>`,
  (text: string) => `![x](<${text}>)`,
  (text: string) => `^[note [x](<${text}>)]`,
  (text: string) => `a[^1]\n\n[^1]: [x](<${text}>)`,
  (text: string) => `| a |\n| --- |\n| [x](<${text}>) |`,
  (text: string) => `::: contest x\n- 规格：[x](<${text}>)\n:::`,
  (text: string) => `<a href="${text}">x</a>`,
  (text: string) => `<img src="${text}">`,
  (text: string) => `<video src="${text}"></video>`,
];

/** The body with harmless words in its holes. */
function html(body: readonly BodyPart[]): string {
  return body.map((part) => (typeof part === 'string' ? part : part.type === 'link' ? 'x' : '')).join('');
}

/** Names of event handlers anywhere in a tree. */
function handlersOf(node: DefaultTreeAdapterMap['node']): string[] {
  const own = 'attrs' in node ? node.attrs.map(({ name }) => name).filter((name) => name.startsWith('on')) : [];
  return 'childNodes' in node ? [...own, ...node.childNodes.flatMap(handlersOf)] : own;
}

/** Start tags and attribute names of a body. */
function inventory(body: readonly BodyPart[]): { tags: Set<string>; attributes: Set<string> } {
  const tags = new Set<string>();
  const attributes = new Set<string>();
  for (const [, tag = '', rest = ''] of html(body).matchAll(/<([a-z][a-z0-9-]*)((?:\s[^>]*)?)>/gi)) {
    tags.add(tag.toLowerCase());
    for (const [, name = ''] of rest.matchAll(/\s([^\s=>"]+)(?==")/g)) attributes.add(name.toLowerCase());
  }
  return { tags, attributes };
}

describe('site/parse, hostile content', () => {
  test('no place lets an address with a scheme of its own through', () => {
    for (const address of ADDRESSES) {
      for (const place of PLACES) {
        const { page } = parseText(place(address));
        for (const part of page.body) {
          if (typeof part === 'string') assert.doesNotMatch(part, /(?:href|src)="[^"]*script/i, place(address));
          else if (part.type === 'link') assert.match(part.href, /^(?:#|x?$|https:)/, place(address));
          else assert.notEqual(part.type, 'picture', place(address));
        }
      }
    }
  });

  test('elements that run or restyle do not come out; their words do', () => {
    for (const tag of TAGS) {
      const { page } = parseText(
        `前<${tag} onload="x">中</${tag}>后\n\n<div>\n<${tag} style="x">词</${tag}>\n</div>\n\n末`,
      );
      const { tags, attributes } = inventory(page.body);
      assert.ok(!tags.has(tag), tag);
      for (const name of ['onload', 'style']) assert.ok(!attributes.has(name), tag);
      assert.match(html(page.body), /前.*后[^]*末/, tag);
    }
  });

  test('attributes are on the list or go', () => {
    const { page } = parseText(
      '<p style="position:fixed" class="site-header contest" id="location" name="x" onclick="x" data-x="1" title="好" lang="en" dir="up" align="center">x</p>',
    );
    assert.equal(html(page.body).trim(), '<p title="好" lang="en" class="contest align-center">x</p>');
  });

  test('content cannot forge the mark of a hole', () => {
    const { page } = parseText(
      '[a](secret.md) \u00010\u0002 &#1;0&#2; <b>&#1;0&#2; &#x01;0&#x2;</b> <i title="\u00010\u0002">x</i>',
    );
    assert.equal(page.body.filter((part) => typeof part !== 'string').length, 1);
  });

  test('what comes out of the sanitiser parses back to itself', () => {
    const inputs = [
      '<p><b><i>x</b></i><table><b>y<td>z</table>',
      '<ul><li>a<ul><li>b</ul><p>c<div>d',
      '<pre>\n x</pre><a href=x><a href=y>z',
      '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=alert(1)&gt;">',
      '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
      '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
      '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
      '<details><summary>a<summary>b</details><ruby>x<rt>y',
    ];
    for (const input of inputs) {
      const out = html(parseText(`<div>${input}</div>\n\n${input}`).page.body);
      assert.equal(serialize(parseFragment(serialize(parseFragment(out)))), serialize(parseFragment(out)), input);
      assert.deepEqual(handlersOf(parseFragment(out)), [], input);
    }
  });

  test('text below the deepest nesting is kept', () => {
    const { page, diagnostics } = parseText(`# t\n\n${'> '.repeat(300)}到底的话`);
    assert.match(html(page.body), /到底的话/);
    assert.equal(diagnostics[0]?.code, 'markdown/nesting');
  });

  // Guards against hanging only: each takes milliseconds where the parser is linear, minutes where it is not.
  for (const [name, text] of [
    ['brackets', '['.repeat(20_000)],
    ['quotes', '> '.repeat(20_000)],
    ['unclosed comments', '<!--\n\n'.repeat(20_000)],
    ['open elements', '<div>'.repeat(20_000)],
    ['open emphasis with attributes', Array.from({ length: 10_000 }, (_, n) => `<b a${n}>`).join('')],
    ['containers nobody closes', '::: awards\n'.repeat(5000)],
    ['footnotes', Array.from({ length: 3000 }, (_, n) => `[^${n}]\n\n[^${n}]: n`).join('\n\n')],
    ['braces', '{{ awards.count '.repeat(20_000)],
    ['cells', `|a|\n|-|\n${'|x'.repeat(20_000)}`],
    ['numbers before a heading', `# ${'一、'.repeat(20_000)}`],
    ['brackets in the front matter', `---\na: ${'['.repeat(20_000)}\n---\n`],
  ] as const) {
    test(`thousands of ${name} do not hang`, { timeout: 30_000 }, () => void parseText(text));
  }
});
