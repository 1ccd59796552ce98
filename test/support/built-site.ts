import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Files of a built site with an ending, relative to it, `/` between parts, sorted. */
export function filesOf(folder: string, ending: string): string[] {
  const found: string[] = [];
  const walk = (directory: string) => {
    for (const entry of readdirSync(directory, { withFileTypes: true })) {
      const path = join(directory, entry.name);
      if (entry.isDirectory()) walk(path);
      else if (entry.name.endsWith(ending)) found.push(relative(folder, path).split(sep).join('/'));
    }
  };
  walk(folder);
  return found.sort();
}

/** The CSP the build writes into `_headers`, as hosts send it. */
export function policyOf(folder: string): string {
  const headers = readFileSync(join(folder, '_headers'), 'utf8');
  const policy = /^\s*Content-Security-Policy:\s*(.+)$/im.exec(headers)?.[1];
  if (!policy) throw new Error('_headers holds no Content-Security-Policy.');
  return policy;
}
