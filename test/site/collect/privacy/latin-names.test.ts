import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { latinPupilsIn } from '../../../../site/collect/privacy/latin-lines.js';
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

describe('site/collect/privacy/latin-lines', () => {
  const LINES: [string, ...string[]][] = [
    ['Congratulations to Ethan Wright and Frank Jones (Year 7).', 'Ethan Wright', 'Frank Jones'],
    ['Well done to Jack Turner for the best poster.', 'Jack Turner'],
    ['Third prize - Maya Singh and Leo Hart, Year 5', 'Leo Hart', 'Maya Singh'],
    ['Runners-up were Zoe Clark and Adam West.', 'Adam West', 'Zoe Clark'],
    ['The first prize was won by Lucy Hale of 6B.', 'Lucy Hale'],
    ['- Emma Brown won first prize.', 'Emma Brown'],
    ['Winner: Ella-Rose Fisk, Form 3B', 'Ella-Rose Fisk'],
    ['Congratulations to our team on the gold award!'],
    ['Well done to everyone at Green Lane School.'],
    ['Science Week: First Prize, Second Prize, Third Prize'],
    ['The Florence Nightingale Award goes to the best nurse poster.'],
    ['First prize: a trip to New York'],
    ['The prize is a trip to Hong Kong.'],
    ['The prize was presented by Mr Adam West. The winner is announced by Grace Hill.'],
    ['Winners: Green Team, Red Team'],
    ['Second place: Solar Oven'],
  ];
  for (const [line, ...names] of LINES)
    it(`finds ${names.join(', ') || 'nobody'} in ${line}`, () => assert.deepEqual(latinPupilsIn(line).sort(), names));

  const OF_WINNERS: [string, ...string[]][] = [
    ['- Priya Shah, Year 4', 'Priya Shah'],
    ['- Priya Shah', 'Priya Shah'],
    ['1st – Olivia Hart (4B)', 'Olivia Hart'],
    ['- Noah Webb, 4B and Ella Stone, 5A', 'Ella Stone', 'Noah Webb'],
    ['Judges: Sarah Lee and Tom Reid'],
    ['Organised by Sarah Lee, head of science'],
    ['- Paper Bridge'],
    ['The fair was held at Green Lane on 4 May.'],
  ];
  for (const [line, ...names] of OF_WINNERS)
    it(`finds ${names.join(', ') || 'nobody'} in ${line} of a list of winners`, () =>
      assert.deepEqual(latinPupilsIn(line, true).sort(), names));

  it('needs prizes to be spoken of elsewhere', () => {
    assert.deepEqual(latinPupilsIn('- Priya Shah, Year 4'), []);
    assert.deepEqual(latinPupilsIn('Best Poster – Priya Shah and Tom Reid (6A)').sort(), ['Priya Shah', 'Tom Reid']);
    assert.deepEqual(latinPupilsIn('The judges commended Chloe Webb, Noah Webb and Ella Stone of Year 5.').sort(), [
      'Chloe Webb',
      'Ella Stone',
      'Noah Webb',
    ]);
  });
});
