import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { makeLatinFinder } from '../../../../site/collect/privacy/latin-names.js';

/** The text with what is found in brackets. */
function mark(text: string, ...names: string[]): string {
  const find = makeLatinFinder(
    new Map(names.map((name) => (name.startsWith('=') ? [name.slice(1), name.slice(1)] : [name, 'X.']))),
  );
  return find(text).reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)}[${rest.slice(start, end)}]${rest.slice(end)}`,
    text,
  );
}

describe('site/collect/privacy/latin-names', () => {
  const cases: [name: string, text: string][] = [
    [
      'TabithaWren',
      '[Wren, Tabitha], [tabitha wren], [T. Wren], [T Wren], [Wren Tabitha], [Wren T] and [TABITHA WREN].',
    ],
    ['TabithaWren', 'files/[tabitha-wren].jpg, [Tabitha_Wren].png, [tabitha%20wren].gif'],
    ['TabithaWren', 'Tabitha W. sees a wren, t. wren, T. Wrenfield, Tabitha, wrens'],
    ['EveO’Brien', "[O'Brien, Eve], [E. O’Brien], [eve obrien]"],
    ['EwanMcDonald', '[E. McDonald], [McDonald Ewan]; Ewan Mc'],
    ['AnnaMariaLópez', '[Anna López], [A. M. Lopez], [López, Anna Maria], [lopez anna]'],
    ['Tom', 'Tom T.'],
  ];
  for (const [name, text] of cases)
    it(`finds ${name} in ${text}`, () => assert.equal(mark(text.replace(/[[\]]/g, ''), name), text));

  it('leaves what is an adult’s, too', () => {
    assert.equal(mark('T. Wren, Wren, Tabitha', 'TabithaWren', '=TomWren'), 'T. Wren, [Wren, Tabitha]');
  });
});
