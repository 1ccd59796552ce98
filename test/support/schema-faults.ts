/** The keywords of JSON Schema that our schemas use. */
export interface Schema {
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

/** Checks the few keywords that our schemas use; a schema with any other keyword is not ours. */
export function schemaFaults(value: unknown, schema: Schema, root: Schema = schema, path = '$'): string[] {
  if (schema.$ref) return schemaFaults(value, root.$defs?.[schema.$ref.replace('#/$defs/', '')] as Schema, root, path);
  if (schema.oneOf) {
    const all = schema.oneOf.map((each) => schemaFaults(value, each, root, path));
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
    value.forEach((each, index) =>
      found.push(...schemaFaults(each, schema.items as Schema, root, `${path}[${index}]`)),
    );
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    for (const key of schema.required ?? []) if (!(key in value)) found.push(`${path}.${key} is missing`);
    for (const [key, each] of Object.entries(value)) {
      const inner =
        schema.properties && Object.hasOwn(schema.properties, key)
          ? schema.properties[key]
          : schema.additionalProperties;
      if (inner === false) found.push(`${path}.${key} is unknown`);
      else if (typeof inner === 'object') found.push(...schemaFaults(each, inner, root, `${path}.${key}`));
    }
  }
  return found;
}
