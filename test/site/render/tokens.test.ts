import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';

/** The themes of `components/tokens.css` as a browser would cascade them. */

type Values = Map<string, string>;

const css = readFileSync(new URL('../../../components/tokens.css', import.meta.url), 'utf8').replace(
  /\/\*[\s\S]*?\*\//g,
  '',
);
const THEMES = ['sky', 'pine', 'pomegranate', 'dune', 'ink'];
const SURFACES = ['surface', 'surface-raised', 'surface-sunken'];
const TEXTS = [
  'text',
  'text-muted',
  'accent',
  'now',
  'positive',
  'warning',
  ...[1, 2, 3, 4, 5, 6, 7, 8].map((index) => `category-${index}`),
  ...['national', 'province', 'city', 'county', 'town', 'school'].map((level) => `level-${level}`),
];

/** Values of the rule with exactly this selector, quotes aside. */
function valuesOf(selector: string): Values {
  const plain = css.replaceAll('"', "'");
  const start = plain.indexOf(`${selector} {`);
  assert.ok(start >= 0, `no rule ${selector}`);
  const body = plain.slice(plain.indexOf('{', start) + 1, plain.indexOf('}', start));
  return new Map([...body.matchAll(/--kepu-([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]));
}

/** Relative luminance, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

describe('components/tokens.css', () => {
  test('controls of elements are of the scheme that the page has', () => {
    const schemes = [...css.matchAll(/(?:--kepu-scheme|[^-]color-scheme): ([^;]+);/g)].map(([, scheme]) => scheme);
    assert.deepEqual(
      schemes,
      ['light dark', 'light', 'dark', 'light'].flatMap((scheme) => [scheme, scheme]),
    );
  });

  for (const theme of THEMES) {
    const light = valuesOf(`[data-kepu-theme='${theme}']`);
    const dark = valuesOf(`[data-kepu-theme='${theme}'][data-kepu-scheme='dark']`);

    test(`${theme}: the system's dark and the forced dark are the same`, () => {
      const bySystem = valuesOf(`[data-kepu-theme='${theme}']:not([data-kepu-scheme='light'])`);
      assert.deepEqual(bySystem, dark);
    });

    test(`${theme}: light and dark name the same tokens`, () => {
      assert.deepEqual([...dark.keys()], [...light.keys()]);
    });

    for (const [scheme, values] of [
      ['light', light],
      ['dark', dark],
    ] as const)
      test(`${theme}, ${scheme}: every text colour is AA on every surface`, () => {
        const least = theme === 'ink' ? 7 : 4.5;
        const faults: string[] = [];
        const check = (text: string, surface: string): void => {
          const ratio = contrast(values.get(text) as string, values.get(surface) as string);
          if (!(ratio >= least)) faults.push(`${text} on ${surface}: ${ratio.toFixed(2)}`);
        };
        for (const text of TEXTS) for (const surface of SURFACES) check(text, surface);
        check('on-accent', 'accent');
        check('accent', 'accent-soft');
        check('text', 'accent-soft');
        assert.deepEqual(faults, []);
      });
  }
});
