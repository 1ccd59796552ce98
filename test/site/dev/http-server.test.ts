import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { startServer } from '../../../site/dev/http-server.js';
import { answerFromFolder } from '../../../site/dev/preview.js';

interface Reply {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** A request as written, without the tidying of `fetch`. */
function ask(port: number, path: string, given: { method?: string; host?: string } = {}): Promise<Reply> {
  return new Promise((resume, fail) => {
    const headers = { host: given.host ?? `127.0.0.1:${port}` };
    const call = request({ host: '127.0.0.1', port, path, method: given.method ?? 'GET', headers }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk) => {
        body += chunk;
      });
      response.on('end', () => resume({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    call.on('error', fail);
    call.end();
  });
}

const controller = new AbortController();
let folder = '';
let port = 0;
let closed: Promise<void>;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kepu-preview-'));
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  const site = join(folder, 'site');
  mkdirSync(join(site, 'a'), { recursive: true });
  mkdirSync(join(site, 'data'));
  for (const [name, text] of [
    ['index.html', 'home'],
    ['a/index.html', 'page'],
    ['404.html', 'missing'],
    ['data/awards.json', '{}'],
    ['.kepu-output.json', 'marker'],
    ['科技.pdf', 'han'],
  ] as const) {
    writeFileSync(join(site, name), text);
  }
  symlinkSync(join(folder, 'secret.txt'), join(site, 'link.txt'));
  const started = await startServer({
    port: 0,
    base: '/b/',
    signal: controller.signal,
    answer: (path) => answerFromFolder(site, path),
  });
  port = Number(new URL(started.address).port);
  closed = started.closed;
});
after(async () => {
  controller.abort();
  await closed;
  rmSync(folder, { recursive: true, force: true });
});

describe('site/dev/http-server', () => {
  it('serves a built portal under a path, folders by their page', async () => {
    assert.equal((await ask(port, '/b/')).body, 'home');
    assert.equal((await ask(port, '/b/a/')).body, 'page');
    assert.equal((await ask(port, '/b/a/index.html?x=1')).headers['content-type'], 'text/html; charset=utf-8');
    assert.equal((await ask(port, '/b/%E7%A7%91%E6%8A%80.pdf')).headers['content-type'], 'application/pdf');
    const redirect = await ask(port, '/b/a');
    assert.deepEqual([redirect.status, redirect.headers.location], [301, '/b/a/']);
    const outside = await ask(port, '/');
    assert.deepEqual([outside.status, outside.headers.location], [302, '/b/']);
    const missing = await ask(port, '/b/none');
    assert.deepEqual([missing.status, missing.body], [404, 'missing']);
  });

  it('sends the headers of the portal, and shares the data', async () => {
    const page = await ask(port, '/b/');
    assert.match(String(page.headers['content-security-policy']), /^default-src 'none'; script-src 'self';/);
    assert.equal(page.headers['x-content-type-options'], 'nosniff');
    assert.equal(page.headers['access-control-allow-origin'], undefined);
    assert.equal((await ask(port, '/b/data/awards.json')).headers['access-control-allow-origin'], '*');
  });

  it('answers HEAD without a body, and nothing but GET and HEAD', async () => {
    const head = await ask(port, '/b/', { method: 'HEAD' });
    assert.deepEqual([head.status, head.body, head.headers['content-length']], [200, '', '4']);
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE']) {
      assert.equal((await ask(port, '/b/', { method })).status, 405, method);
    }
  });

  for (const host of ['evil.example', '127.0.0.1.evil.example', 'localhost.evil.example:80', '192.168.1.5']) {
    it(`refuses the host ${JSON.stringify(host)}`, async () => {
      assert.ok([400, 403].includes((await ask(port, '/b/', { host })).status));
    });
  }

  for (const path of [
    '/b/../secret.txt',
    '/b/a/../../../secret.txt',
    '/b/%2e%2e/secret.txt',
    '/b/..%2fsecret.txt',
    '/b/%5c..%5csecret.txt',
    '/b/%00',
    '/b/%E0%A4%A',
    '/b/link.txt',
    '/b/.kepu-output.json',
    '/b//etc/passwd',
    '//etc/passwd',
  ]) {
    it(`gives nothing away for ${path}`, async () => {
      const { status, body } = await ask(port, path);
      assert.ok([302, 400, 404].includes(status), String(status));
      assert.ok(!/secret|marker|root:/.test(body), body);
    });
  }

  it('takes the next free port', async () => {
    const blocker = createServer();
    const taken = await new Promise<number>((resume) => {
      blocker.listen(0, '127.0.0.1', () => resume((blocker.address() as { port: number }).port));
    });
    const stop = new AbortController();
    const started = await startServer({ port: taken, base: '/', signal: stop.signal, answer: () => undefined });
    assert.ok(Number(new URL(started.address).port) > taken);
    stop.abort();
    await started.closed;
    blocker.close();
  });
});
