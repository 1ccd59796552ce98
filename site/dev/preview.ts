import { readFileSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isInside } from '../read/is-inside.js';
import { type Answer, startServer } from './http-server.js';

export interface PreviewOptions {
  /** A built portal. */
  folder: string;
  /** Path to serve it under; begins and ends with `/`. */
  base: string;
  port: number;
  signal: AbortSignal;
  onReady: (address: string) => void;
}

/** Serves a built portal until the signal comes. */
export async function preview(options: PreviewOptions): Promise<void> {
  const { address, closed } = await startServer({
    port: options.port,
    base: options.base,
    signal: options.signal,
    answer: (path) => answerFromFolder(options.folder, path),
  });
  options.onReady(address);
  await closed;
}

/**
 * The file a path names, as a plain web server would find it: a folder gives its `index.html`, what is missing gives
 * `404.html`. Names that begin with `.` and links out of the folder are missing.
 */
export function answerFromFolder(folder: string, path: string): Answer {
  const page = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  const place = locate(folder, page);
  if (place !== undefined) return { body: readFileSync(place), path: page };
  if (page === path && locate(folder, `${path}/index.html`) !== undefined) return { redirect: `${path}/` };
  const missing = locate(folder, '404.html');
  return missing === undefined ? undefined : { body: readFileSync(missing), status: 404, path: '404.html' };
}

function locate(folder: string, path: string): string | undefined {
  if (path.split('/').some((part) => part.startsWith('.') || part.includes(':'))) return undefined;
  try {
    const root = realpathSync(folder);
    const place = realpathSync(join(root, path));
    return isInside(root, place) && statSync(place).isFile() ? place : undefined;
  } catch {
    return undefined;
  }
}
