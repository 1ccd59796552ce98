#!/usr/bin/env node
// `npm start`: builds the packages and the demo portal if anything changed, then serves the portal.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cli = join(root, 'site/dist/cli.js');
const out = join(root, 'out');

function newest(folder) {
  let time = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    time = Math.max(time, statSync(path).mtimeMs, entry.isDirectory() ? newest(path) : 0);
  }
  return time;
}

/** The demo has to be built again when the kit or the content is newer than the last output. */
function isStale() {
  const marker = join(out, '.kepu-output.json');
  if (!existsSync(marker)) return true;
  return newest(join(root, 'content')) > statSync(marker).mtimeMs;
}

const rebuilt = await build();
if (rebuilt || isStale()) {
  console.log('Building the demo portal');
  const result = spawnSync(process.execPath, [cli, 'build', join(root, 'content'), '--out', out], { stdio: 'inherit' });
  if (result.status !== 0) process.exit(result.status ?? 1);
}
const server = spawn(process.execPath, [cli, 'preview', out], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code, signal) => process.exit(signal ? 0 : (code ?? 0)));
