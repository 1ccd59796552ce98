import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HEADERS, SHARED_FOLDERS } from '../outputs/headers.js';
import { mediaTypeOf } from './media-type.js';

/** Only this machine: a draft is nobody else's business, and names in content are real. */
const HOST = '127.0.0.1';
/** Ports tried after the wanted one. */
const MORE_PORTS = 50;

/** What a request gets. Only paths that are known have an answer; nothing is looked up on disk by its address. */
export type Answer = { body: string | Uint8Array; status?: number; path: string } | { redirect: string } | undefined;

export interface ServerOptions {
  /** Wanted port; 0 for any. The next free one is taken if it is in use. */
  port: number;
  /** Path under which everything is served; begins and ends with `/`. */
  base: string;
  /** @param path Decoded, relative to the base, without query. */
  answer: (path: string) => Answer | Promise<Answer>;
  /** Takes over a response, for event streams; true if it did. */
  intercept?: (path: string, request: IncomingMessage, response: ServerResponse) => boolean;
  signal: AbortSignal;
}

/**
 * Serves known answers on 127.0.0.1 with the portal's own headers, so that what works here works under them.
 *
 * @returns The address, and a promise that ends when the signal came and the server is closed.
 */
export async function startServer(options: ServerOptions): Promise<{ address: string; closed: Promise<void> }> {
  const server = createServer((request, response) => {
    void respond(request, response, options).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  server.headersTimeout = 10_000;
  server.requestTimeout = 30_000;
  server.maxHeadersCount = 100;
  const port = await listen(server, options.port);
  const closed = new Promise<void>((resume) => {
    const close = (): void => {
      server.close(() => resume());
      server.closeAllConnections();
    };
    if (options.signal.aborted) close();
    else options.signal.addEventListener('abort', close, { once: true });
  });
  return { address: `http://${HOST}:${port}${options.base}`, closed };
}

async function respond(request: IncomingMessage, response: ServerResponse, options: ServerOptions): Promise<void> {
  response.setHeader('Cache-Control', 'no-store');
  for (const [name, value] of HEADERS) response.setHeader(name, value);
  if (!isOwnHost(request.headers.host)) return refuse(response, 403, 'Forbidden host');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return refuse(response, 405, 'Method not allowed');
  }
  const path = readPath(request.url ?? '/', options.base);
  if (path === undefined) return refuse(response, 400, 'Bad request');
  if (path === 'outside') {
    response.writeHead(302, { Location: options.base });
    response.end();
    return;
  }
  if (options.intercept?.(path.path, request, response)) return;
  const answer = (await options.answer(path.path)) ?? { body: 'Not found', status: 404, path: 'a.txt' };
  if ('redirect' in answer) {
    response.writeHead(301, { Location: options.base + encodeURI(answer.redirect) });
    response.end();
    return;
  }
  const body = Buffer.from(answer.body);
  if (SHARED_FOLDERS.some((folder) => path.path.startsWith(`${folder}/`))) {
    response.setHeader('Access-Control-Allow-Origin', '*');
  }
  response.writeHead(answer.status ?? 200, { 'Content-Type': mediaTypeOf(answer.path), 'Content-Length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** A page elsewhere can make its own name point to 127.0.0.1; such requests carry that name. */
function isOwnHost(host: string | undefined): boolean {
  return host !== undefined && /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?$/i.test(host);
}

/** The decoded path below the base; undefined if it is malformed, `outside` if it is not below the base. */
function readPath(url: string, base: string): { path: string } | 'outside' | undefined {
  const encoded = url.split(/[?#]/, 1)[0] as string;
  let decoded: string;
  try {
    decoded = decodeURIComponent(encoded).normalize('NFC');
  } catch {
    return undefined;
  }
  if (!decoded.startsWith('/') || /[\0\\]/.test(decoded)) return undefined;
  if (decoded.split('/').some((part) => part === '..' || part === '.')) return undefined;
  return decoded.startsWith(base) ? { path: decoded.slice(base.length) } : 'outside';
}

function refuse(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${message}\n`);
}

/** @returns The port that was free. */
async function listen(server: Server, wanted: number): Promise<number> {
  for (let port = wanted; ; port++) {
    try {
      await new Promise<void>((resume, fail) => {
        server.once('error', fail);
        server.listen(port, HOST, () => {
          server.off('error', fail);
          resume();
        });
      });
      return (server.address() as AddressInfo).port;
    } catch (error) {
      const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!isTaken || port >= wanted + MORE_PORTS || port >= 65_535) throw error;
    }
  }
}
