import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { writeJson } from '@kepu/components/records';
import fc from 'fast-check';
import { schemaFaults as faults, type Schema } from '../../support/schema-faults.js';
import { arbitraryRecord } from './arbitrary-records.js';

describe('JSON Schemas', () => {
  for (const kind of ['activities', 'awards', 'works', 'phases'] as const) {
    const schema: Schema = JSON.parse(
      readFileSync(new URL(`../../../components/schemas/${kind}.schema.json`, import.meta.url), 'utf8'),
    );

    it(`hold for every file of ${kind} that is written`, () => {
      fc.assert(
        fc.property(fc.array(arbitraryRecord[kind], { maxLength: 3 }), (records) => {
          assert.deepEqual(faults(JSON.parse(writeJson(kind, records)), schema, schema), []);
        }),
      );
    });

    it(`list every key that a record of ${kind} may have`, () => {
      const known = Object.keys(schema.$defs?.record?.properties ?? {});
      fc.assert(
        fc.property(arbitraryRecord[kind], (record: object) => {
          assert.deepEqual(
            Object.keys(record).filter((key) => !known.includes(key)),
            [],
          );
        }),
      );
    });

    it(`refuse another format and a record of ${kind} without a title`, () => {
      assert.notDeepEqual(faults({ format: 'kepu/x', version: 1, records: [] }, schema, schema), []);
      assert.notDeepEqual(faults([{}], schema, schema), []);
    });
  }
});
