import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.ics': 'text/calendar; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.woff2': 'font/woff2',
};

export interface StaticServer {
  /** With a closing `/`, base path included. */
  url: string;
  close(): Promise<void>;
}

/**
 * Serves a folder on 127.0.0.1, as the plainest web host would: no rewriting, `index.html` for folders, `404.html` for
 * the rest.
 *
 * @param base path the folder is served under, e.g. `/a/b/`.
 * @param headers sent with every answer, e.g. a Content-Security-Policy.
 */
export async function serveFolder(
  folder: string,
  base = '/',
  headers: Record<string, string> = {},
): Promise<StaticServer> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const send = (status: number, file?: string) => {
      response.writeHead(status, { ...headers, 'content-type': TYPES[extname(file ?? '')] ?? 'text/plain' });
      response.end(file ? readFileSync(file) : undefined);
    };
    if (!path.startsWith(base)) return send(404);
    let file = join(folder, path.slice(base.length));
    if (file !== folder && !file.startsWith(folder + sep)) return send(403);
    if (existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
    if (existsSync(file)) return send(200, file);
    const missing = join(folder, '404.html');
    return send(404, existsSync(missing) ? missing : undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
