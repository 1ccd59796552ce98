import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { writeJson } from '@kepu/components/records';
import fc from 'fast-check';
import { arbitraryRecord } from './arbitrary-records.js';

interface Schema {
  $ref?: string;
  $defs?: Record<string, Schema>;
  oneOf?: Schema[];
  type?: string;
  const?: unknown;
  enum?: unknown[];
  pattern?: string;
  minimum?: number;
  maximum?: number;
  required?: string[];
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  items?: Schema;
}

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

/** Checks the few keywords that our schemas use; a schema with any other keyword is not ours. */
function faults(value: unknown, schema: Schema, root: Schema, path = '$'): string[] {
  if (schema.$ref) return faults(value, root.$defs?.[schema.$ref.replace('#/$defs/', '')] as Schema, root, path);
  if (schema.oneOf) {
    const all = schema.oneOf.map((each) => faults(value, each, root, path));
    return all.filter((each) => each.length === 0).length === 1 ? [] : all.flat();
  }
  const found: string[] = [];
  const type = Array.isArray(value)
    ? 'array'
    : Number.isInteger(value) && schema.type === 'integer'
      ? 'integer'
      : typeof value;
  if (schema.type && schema.type !== type) return [`${path}: ${type} is no ${schema.type}`];
  if ('const' in schema && schema.const !== value) found.push(`${path}: ${String(value)}`);
  if (schema.enum && !schema.enum.includes(value)) found.push(`${path}: ${String(value)}`);
  if (schema.pattern && !new RegExp(schema.pattern).test(String(value)))
    found.push(`${path}: ${String(value)} against ${schema.pattern}`);
  if (typeof value === 'number' && (value < (schema.minimum ?? value) || value > (schema.maximum ?? value)))
    found.push(`${path}: ${value}`);
  if (Array.isArray(value) && schema.items)
    value.forEach((each, index) => found.push(...faults(each, schema.items as Schema, root, `${path}[${index}]`)));
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    for (const key of schema.required ?? []) if (!(key in value)) found.push(`${path}.${key} is missing`);
    for (const [key, each] of Object.entries(value)) {
      const inner =
        schema.properties && Object.hasOwn(schema.properties, key)
          ? schema.properties[key]
          : schema.additionalProperties;
      if (inner === false) found.push(`${path}.${key} is unknown`);
      else if (typeof inner === 'object') found.push(...faults(each, inner, root, `${path}.${key}`));
    }
  }
  return found;
}
