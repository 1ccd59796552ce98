import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { OTHERWISE, PUPILS, SECRETS } from './support/names-everywhere.js';
import { copySwitchable, SWITCH } from './support/switchable-masking.js';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));

const folder = mkdtempSync(join(tmpdir(), 'kepu-masking-off-'));
const places = copySwitchable(ROOT, folder);
const school = join(folder, 'school');
/** Places that can be off without harm, and why. */
const HARMLESS = new Map([
  ['collect.ts masking.replacePath(tag)', 'a key: without it the address is made of the tag as it is shown'],
  ['collect.ts masking.replace(category)', 'a key: without it the address is made of the category as it is shown'],
  [
    'privacy/mask-config.ts replace(word)',
    'the name itself is masked; see mask-config.test.ts for what means the same',
  ],
  ['privacy/mask-page.ts replace(id)', 'says only which anchors stay as they are'],
  ['privacy/mask-records.ts masking.maskPerson(person)', 'says only whether a name goes, for the class to stay'],
  ['privacy/masking.ts withoutNumbers(name)', 'a second guard: in the cells tried here the number is gone before'],
  ['privacy/report-names.ts masking.replace(text)', 'for the findings of a build, which are told to the author'],
  ['privacy/report-names.ts masking.replacePath(name)', 'for the findings of a build'],
  ['privacy/unlisted-names.ts masking.replace(name)', 'for the findings of a build'],
]);

let hashes: string[] = [];
let whole: typeof import('./support/whole-output.js');

before(async () => {
  mkdirSync(school);
  const copy = join(folder, 'test/site/collect/privacy/support/whole-output.ts');
  whole = await import(pathToFileURL(copy).href);
  whole.writeSchool(school);
  hashes = whole.hashesOfNames(school);
});
after(() => {
  Reflect.deleteProperty(globalThis, SWITCH);
  rmSync(folder, { recursive: true, force: true });
});

async function leaksWhen(off: number): Promise<string[]> {
  Reflect.set(globalThis, SWITCH, off);
  const site = await whole.siteWith(school, { names: 'masked', adults: [], takedown: [], checked: [] });
  const texts = await whole.outputOf(site);
  return whole.namesIn(texts, [...PUPILS, ...SECRETS, ...OTHERWISE, ...hashes]);
}

describe('site, masking switched off at one place', () => {
  it('lets nothing out while all places are on', async () => assert.deepEqual(await leaksWhen(0), []));

  for (const { name, number } of places.filter((place) => !HARMLESS.has(place.name)))
    it(`is noticed: ${name}`, async () => assert.notDeepEqual(await leaksWhen(number), []));

  for (const [name, why] of HARMLESS)
    it(`does no harm: ${name} – ${why}`, async () => {
      const place = places.find((each) => each.name === name);
      assert.ok(place, 'it is in the source');
      assert.deepEqual(await leaksWhen(place.number), []);
    });
});
