#!/usr/bin/env node
// Set-up for `npm start` and `npm test`, in plain Node: right Node version, dependencies, with `--browser` a Chromium.
// A second run with nothing changed takes a fraction of a second.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const stampFile = join(root, 'node_modules/.setup-stamp');
const lockFile = join(root, '.setup-lock');

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Error(`Node 20.19 or newer is needed; this is ${process.version}. Get it from https://nodejs.org/.`);
}

/** Everything that makes installed dependencies right or wrong, the folder included: workspace links break on a move. */
function wantedStamp() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(`${process.versions.modules} ${process.platform} ${process.arch} ${root}`)
    .digest('hex');
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** One set-up at a time in a folder; a lock of a dead process is taken over. */
async function withLock(work) {
  for (let waited = false; ; waited = true) {
    try {
      const handle = openSync(lockFile, 'wx');
      writeSync(handle, String(process.pid));
      closeSync(handle);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      const pid = Number(readFileSync(lockFile, 'utf8').trim() || 0);
      if (pid && !isAlive(pid)) rmSync(lockFile, { force: true });
      else {
        if (!waited) console.log('Another set-up is running in this folder; waiting for it …');
        await sleep(500);
      }
    }
  }
  try {
    return await work();
  } finally {
    rmSync(lockFile, { force: true });
  }
}

function installDependencies() {
  const stamp = wantedStamp();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  console.log('Installing dependencies (npm ci); the first time this takes a minute or two …');
  // npm passes its own path; without it (set-up run by hand) the shell has to find npm, on Windows npm.cmd.
  const npm = process.env.npm_execpath;
  const result =
    npm && /\.c?js$/.test(npm)
      ? spawnSync(process.execPath, [npm, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
          cwd: root,
          stdio: 'inherit',
        })
      : spawnSync('npm ci --no-audit --no-fund --loglevel=error', { cwd: root, stdio: 'inherit', shell: true });
  if (result.status !== 0)
    throw new Error(
      'npm ci failed. Without network or behind a proxy, check `npm config get registry` and `npm ping`; then run the command again.',
    );
  writeFileSync(stampFile, stamp);
}

async function provideBrowser() {
  const { findChromium, installChromium } = await import('./chromium.mjs');
  const path = (await findChromium()) ?? (await installChromium());
  console.log(`Browser for the tests: ${path}`);
}

try {
  checkNode();
  await withLock(async () => {
    installDependencies();
    if (process.argv.includes('--browser')) await provideBrowser();
  });
} catch (error) {
  console.error(`\n${error.message}\n`);
  process.exitCode = 1;
}
