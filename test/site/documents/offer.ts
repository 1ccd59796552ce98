/** A page that offers a file, and what becomes of the file. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import type { Award } from '@kepu/components/records';
import type { Config } from '../../../site/config/config.js';
import { readDocuments } from '../../../site/documents/read-documents.js';
import { collectPages, makeFile, makePage, messages } from '../collect/make-pages.js';

const named: Award = {
  ...{ id: 'a', work: '纸桥', tutors: [], placeText: '一等奖', extras: {} },
  people: [
    { name: '王小明', role: 'pupil' },
    { name: '高山', role: 'pupil' },
  ],
};

/** What a file holds, its name, its contents, and why it is not published; undefined if it is. */
export type Case = [what: string, name: string, contents: Uint8Array | string, fault?: string];

let folder = '';
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'kepu-documents-'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

/** Collects a page that offers a file. */
export function offer(name: string, contents: Uint8Array | string, privacy: Partial<Config['privacy']> = {}) {
  const absolutePath = join(folder, name);
  writeFileSync(absolutePath, contents);
  const file = makeFile(name, { absolutePath, size: contents.length });
  readDocuments([file], () => true);
  const page = makePage('p.md', {
    attachments: [name],
    records: { activities: [], awards: [named], works: [], phases: [] },
  });
  const config = { privacy: { names: 'masked' as const, adults: [], takedown: [], checked: [], ...privacy } };
  const { site, diagnostics } = collectPages([page], { files: [file], config });
  return { isPublished: site.assets.has(name), said: messages(diagnostics) };
}

/** Tests of what is published and what is kept back. */
export function testCases(cases: readonly Case[]): void {
  for (const [what, name, contents, fault] of cases) {
    it(`${fault === undefined ? 'publishes' : 'keeps back'} ${what} (${name})`, () => {
      const { isPublished, said } = offer(name, contents);
      const expected = fault === undefined ? [] : [`privacy/attachment ${name}: 附件的${fault}，附件没有发布。`];
      assert.deepEqual(
        said.filter((line) => !line.includes('attachment-unread')),
        expected,
      );
      assert.equal(isPublished, fault === undefined);
    });
  }
}

/** Tests that no cut and no turned bit of a file stops the build. */
export function testDamages(files: readonly (readonly [name: string, whole: Uint8Array])[]): void {
  for (const [name, whole] of files) {
    it(`survives cuts and turned bits of ${name}`, () => {
      for (let at = 0; at < whole.length; at += 31) {
        offer(name, whole.slice(0, at));
        offer(
          name,
          Uint8Array.from(whole, (byte, index) => (index === at ? byte ^ 0xff : byte)),
        );
      }
    });
  }
}
