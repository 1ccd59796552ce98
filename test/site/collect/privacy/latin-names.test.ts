import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { latinPupilsIn } from '../../../../site/collect/privacy/latin-lines.js';
import { makeLatinFinder } from '../../../../site/collect/privacy/latin-names.js';
import { findUnlisted } from '../../../../site/collect/privacy/unlisted-names.js';
import type { SourceFile } from '../../../../site/read/source-file.js';

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

  /** Told by their class, their age, a label, or what they have won. */
  const TOLD: [string, ...string[]][] = [
    ['- Priya Shah, Year 4', 'Priya Shah'],
    ['Priya Shah has won a gold medal.', 'Priya Shah'],
    ['Tom Reid and Olivia Hart, both in Year 5, received a certificate.', 'Olivia Hart', 'Tom Reid'],
    ['Captain: Noor Haddad', 'Noor Haddad'],
    ['Team members: Poppy Lane, Arjun Nair and Seth Goode', 'Arjun Nair', 'Poppy Lane', 'Seth Goode'],
    ['On Friday Beatrix Hume, Year 6, read her report aloud.', 'Beatrix Hume'],
    ['The bridge was built by Oskar Blum and Tilly Crane (4B).', 'Oskar Blum', 'Tilly Crane'],
    ['Year 4 pupils Rosie Dunn and Callum Frost measured the rain.', 'Callum Frost', 'Rosie Dunn'],
    ['Three pupils – Sid Barlow and Effie Stubbs – won prizes.', 'Effie Stubbs', 'Sid Barlow'],
    ['Ten-year-old Ravi Chandra spoke about bees.', 'Ravi Chandra'],
    ['Our youngest entrant, Ottilie Bray, aged 6, drew a whale.', 'Ottilie Bray'],
    ['Aoife Byrne and her partner Luca Conti were awarded a bronze medal.', 'Aoife Byrne', 'Luca Conti'],
    ['Kwame Asante, who is in Year 4, took the silver medal.', 'Kwame Asante'],
    ['Euan MacLeod scored full marks in the physics challenge.', 'Euan MacLeod'],
    ['Mrs. Carol Webb won the teaching prize. Dr Amy Stone was awarded a medal.'],
    ['Carol Webb, Year 6 teacher, received flowers and a certificate.'],
    ['The museum guide, Peter Lunn, received our thanks.'],
    ['Coach: David Lloyd'],
    ['Members of staff: Carol Webb, Ian Moss'],
    ['Members: Please bring your own pencils.'],
    ['Author Joan Lester, 52, read from her book.'],
    ['Marie Curie won two Nobel Prizes. Neil Armstrong took the first step on the Moon.'],
    ['Green Lane won the tidy school prize. West Ham won the cup in May.'],
    ['The Royal Society has awarded a grant. New York has won the bid.'],
    ['Stone Age (Year 3), Rock Pools (4B), Forest School, Year 2, Open Day, 9 May'],
    ['Robot Wars took first place. Red House and Blue House shared second place.'],
  ];
  for (const [line, ...names] of TOLD)
    it(`finds ${names.join(', ') || 'nobody'} where ${line}`, () =>
      assert.deepEqual(latinPupilsIn(line).sort(), names));

  it('reads lists by the label or the heading above them', () => {
    const namesIn = (text: string) =>
      findUnlisted([{ path: 'a.md', text } as SourceFile], new Map([['a.md', 'pupils']])).map(({ name }) => name);
    assert.deepEqual(namesIn('Members:\n\n- Kofi Mensah\n- Wiktor Nowak\n\nMade of wood\n\n- Copper Nowak'), [
      'Kofi Mensah',
      'Wiktor Nowak',
    ]);
    assert.deepEqual(namesIn('## Governors\n\n- Carol Webb\n- Ian Moss'), []);
  });

  it('needs prizes to be spoken of elsewhere', () => {
    assert.deepEqual(latinPupilsIn('- Priya Shah'), []);
    assert.deepEqual(latinPupilsIn('Best Poster – Priya Shah and Tom Reid (6A)').sort(), ['Priya Shah', 'Tom Reid']);
    assert.deepEqual(latinPupilsIn('The judges commended Chloe Webb, Noah Webb and Ella Stone of Year 5.').sort(), [
      'Chloe Webb',
      'Ella Stone',
      'Noah Webb',
    ]);
  });
});
