import { loadScript } from './load-script.js';

/**
 * A part for classic scripts, which cannot import: a script of its own beside this one that gives its exports to a global.
 * A page that holds the part already needs nothing loaded.
 *
 * @param name Of the global, `kepuLunar`.
 * @param file `kepu-lunar.js`
 * @returns Rejects if the script cannot be loaded or is another one.
 */
export async function loadPart<T>(name: string, file: string): Promise<T> {
  const parts = globalThis as unknown as Record<string, T | undefined>;
  if (!parts[name]) await loadScript(file);
  const part = parts[name];
  if (!part) throw new Error(`${file} does not define ${name}`);
  return part;
}
