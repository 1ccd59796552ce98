import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { dev } from '../../../site/dev/dev.js';

interface State {
  version: string;
  problems: string;
}

const controller = new AbortController();
let folder = '';
let address = '';
let ended: Promise<void>;
const states: State[] = [];
const waiting: (() => void)[] = [];

/** The first state from the server that fits; waits for it. */
async function stateWhere(fits: (state: State) => boolean): Promise<State> {
  for (;;) {
    const last = states.at(-1);
    if (last && fits(last)) return last;
    await new Promise<void>((resume) => waiting.push(resume));
  }
}

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kepu-dev-'));
  writeFileSync(join(folder, 'a.md'), '# 第一版\n\n文字\n');
  await new Promise<void>((ready) => {
    ended = dev({
      root: folder,
      port: 0,
      date: '2026-11-22',
      signal: controller.signal,
      onReady: (at) => {
        address = at;
        ready();
      },
      onBuild: () => undefined,
      onFailure: (error) => assert.fail(String(error)),
    });
  });
  const response = await fetch(`${address}.kepu-dev/events`, { signal: controller.signal });
  void (async () => {
    const decoder = new TextDecoder();
    try {
      for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
        const text = decoder.decode(chunk);
        for (const line of text.split('\n'))
          if (line.startsWith('data: ')) states.push(JSON.parse(line.slice(6)) as State);
        for (const resume of waiting.splice(0)) resume();
      }
    } catch {
      // Ended by the signal.
    }
  })();
});
after(async () => {
  controller.abort();
  await ended;
  rmSync(folder, { recursive: true, force: true });
});

describe('site/dev', () => {
  it('serves the portal from memory, with the script that reloads it', async () => {
    const page = await (await fetch(`${address}a/`)).text();
    assert.match(page, /第一版/);
    assert.match(page, /<script src="\/\.kepu-dev\/reload\.js" defer><\/script><\/head>/);
    assert.equal((await fetch(`${address}a.md`)).status, 404, 'content itself is not served');
  });

  it('tells pages to reload after a change, keeps the last good portal on an error, and recovers', async () => {
    const first = await stateWhere(({ problems }) => problems === '');
    writeFileSync(join(folder, 'a.md'), '# 第二版\n\n文字\n');
    const second = await stateWhere(({ version }) => version !== first.version);
    assert.match(await (await fetch(`${address}a/`)).text(), /第二版/);

    writeFileSync(join(folder, 'a.md'), '---\n标题: [\n---\n# 第三版\n');
    const broken = await stateWhere(({ problems }) => problems !== '');
    assert.match(broken.problems, /^a\.md:\d+:\d+ {2}错误/);
    assert.equal(broken.version, second.version);
    assert.match(await (await fetch(`${address}a/`)).text(), /第二版/);

    writeFileSync(join(folder, 'a.md'), '# 第四版\n\n文字\n');
    await stateWhere(({ problems, version }) => problems === '' && version !== second.version);
    assert.match(await (await fetch(`${address}a/`)).text(), /第四版/);
  });
});
