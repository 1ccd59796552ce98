/**
 * Machine values beside the words of a cell (`data-value`): `key=value` pairs separated by `;;`. A value may hold `;` and
 * `=`, as an RRULE does. The key `json` holds what the column means, where the words alone would be read otherwise.
 */

/** @returns An empty record for a cell without a value. */
export function readCellValue(value: string | undefined): Record<string, string> {
  if (!value) return {};
  return Object.fromEntries(
    value.split(';;').map((pair) => {
      const at = pair.indexOf('=');
      return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
}

/** @returns `undefined` when there is nothing to say; absent values are left out. */
export function writeCellValue(pairs: Record<string, string | undefined>): string | undefined {
  const present = Object.entries(pairs).filter(([, value]) => value !== undefined);
  return present.length > 0 ? present.map(([key, value]) => `${key}=${value}`).join(';;') : undefined;
}

/** JSON that holds no `;`, so that it can stand among pairs. */
export function encodeJson(value: unknown): string {
  return JSON.stringify(value).replaceAll(';', '\\u003b');
}

/** @returns `undefined` if the text is no JSON: it may come from a page that somebody edited. */
export function decodeJson(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
