import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { expect, test } from '@playwright/test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { demoOut } from '../support/build-demo.js';
import { filesOf } from '../support/built-site.js';
import { differentPages, pages } from '../support/portal.js';

/** The built files as text: addresses, anchors, markup. */

type Element = DefaultTreeAdapterTypes.Element;

function elementsOf(file: string): Element[] {
  const found: Element[] = [];
  const walk = (node: DefaultTreeAdapterTypes.Node) => {
    if ('attrs' in node) found.push(node);
    if ('content' in node) walk(node.content as DefaultTreeAdapterTypes.Node);
    if ('childNodes' in node) for (const child of node.childNodes) walk(child);
  };
  walk(parse(readFileSync(join(demoOut, file), 'utf8')));
  return found;
}

const attribute = (element: Element, name: string) => element.attrs.find((each) => each.name === name)?.value;

test('every link, picture, script and style of every page is there, anchors included', () => {
  const files = new Set(filesOf(demoOut, ''));
  const idsOf = new Map<string, Set<string>>();
  const trees = new Map(pages().map((file) => [file, elementsOf(file)]));
  for (const [file, elements] of trees) {
    const ids = elements.map((element) => attribute(element, 'id')).filter((id): id is string => id !== undefined);
    expect(ids.length, `${file}: an id stands twice`).toBe(new Set(ids).size);
    idsOf.set(file, new Set(ids));
  }
  const dead: string[] = [];
  for (const [file, elements] of trees) {
    if (file === '404.html') continue;
    for (const element of elements)
      for (const name of ['href', 'src', 'action', 'srcset']) {
        const value = attribute(element, name);
        if (value === undefined) continue;
        for (const address of name === 'srcset'
          ? value.split(',').map((part) => part.trim().split(' ')[0] ?? '')
          : [value]) {
          if (/^(https?|mailto|tel|webcal|data):/.test(address)) continue;
          const [path = '', anchor = ''] = address.split('#');
          const target = path.split('?')[0]
            ? posix.normalize(posix.join(dirname(file), decodeURIComponent(path.split('?')[0] ?? '')))
            : file;
          if (address.startsWith('/') || target.startsWith('..')) dead.push(`${file}: ${address} leaves the site`);
          else if (!files.has(target)) dead.push(`${file}: ${address}`);
          else if (anchor && idsOf.has(target) && !idsOf.get(target)?.has(decodeURIComponent(anchor)))
            dead.push(`${file}: ${address} has no such anchor`);
        }
      }
  }
  expect(dead).toEqual([]);
});

test('every written page is at most three links from the home page', () => {
  const seen = new Map([['index.html', 0]]);
  const queue = ['index.html'];
  for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
    for (const element of elementsOf(file)) {
      const href = attribute(element, 'href');
      if (element.tagName !== 'a' || !href || /^[a-z]+:/.test(href)) continue;
      const target = posix.normalize(posix.join(dirname(file), decodeURIComponent(href.split(/[?#]/)[0] ?? '')));
      if (!target.endsWith('.html') || seen.has(target)) continue;
      seen.set(target, (seen.get(file) ?? 0) + 1);
      queue.push(target);
    }
  }
  const far = pages().filter((file) => file !== '404.html' && (seen.get(file) ?? 99) > 3);
  expect(far).toEqual([]);
});

test('the markup of every kind of page is valid', async () => {
  const validator = new HtmlValidate(
    new StaticConfigLoader({
      root: true,
      extends: ['html-validate:standard', 'html-validate:a11y'],
      rules: {
        // Matters of taste in generated markup; all else of the standard set holds.
        'no-trailing-whitespace': 'off',
        'void-style': 'off',
        'doctype-style': 'off',
        'attr-quotes': 'off',
        'attribute-boolean-style': 'off',
        'attribute-empty-style': 'off',
        'long-title': 'off',
        'no-implicit-close': 'off',
        'no-implicit-button-type': 'off',
        'require-sri': 'off',
        'no-raw-characters': 'off',
        'tel-non-breaking': 'off',
        // A table that is laid out as cards on a phone stays one by saying what its parts are.
        'no-redundant-role': 'off',
      },
    }),
  );
  const faults: string[] = [];
  for (const file of differentPages()) {
    const report = await validator.validateString(readFileSync(join(demoOut, file), 'utf8'), file);
    for (const result of report.results)
      for (const message of result.messages)
        faults.push(`${file}:${message.line}:${message.column} ${message.ruleId} ${message.message}`);
  }
  expect(faults.slice(0, 20)).toEqual([]);
});

test('no page carries an inline style, script or handler', () => {
  const faults: string[] = [];
  for (const file of pages())
    for (const element of elementsOf(file)) {
      const handler = element.attrs.find((each) => /^on|^style$/.test(each.name));
      if (handler) faults.push(`${file}: <${element.tagName} ${handler.name}>`);
      if (element.tagName === 'style') faults.push(`${file}: <style>`);
      if (
        element.tagName === 'script' &&
        !attribute(element, 'src') &&
        attribute(element, 'type') !== 'application/ld+json'
      )
        faults.push(`${file}: inline <script>`);
    }
  expect(faults).toEqual([]);
});
