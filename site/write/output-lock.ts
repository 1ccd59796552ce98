import { closeSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { EnvironmentFault } from './environment-fault.js';

/** How long a second build waits for the first. */
const WAIT_MS = 10_000;
const RETRY_MS = 200;
/** A lock of another machine – a shared drive – is taken for forgotten after this time. */
const FOREIGN_LOCK_MS = 30 * 60_000;

/**
 * Takes the lock of an output folder, waiting up to ten seconds. A lock whose process is gone is taken over.
 *
 * @param lockFile Beside the folder, not in it: the folder is replaced as a whole.
 * @returns Releases the lock; may be called more than once.
 * @throws EnvironmentFault `machine/locked` if somebody else still holds it.
 */
export async function takeLock(lockFile: string, out: string, waitMs = WAIT_MS): Promise<() => void> {
  const giveUpAt = performance.now() + waitMs;
  for (;;) {
    if (tryLock(lockFile)) {
      let held = true;
      return () => {
        if (held) rmSync(lockFile, { force: true });
        held = false;
      };
    }
    const holder = readHolder(lockFile);
    if (holder === 'gone') {
      rmSync(lockFile, { force: true });
      continue;
    }
    if (performance.now() >= giveUpAt) throw new EnvironmentFault('machine/locked', out, holder);
    await sleep(Math.min(RETRY_MS, waitMs));
  }
}

function tryLock(lockFile: string): boolean {
  try {
    const descriptor = openSync(lockFile, 'wx');
    writeSync(descriptor, JSON.stringify({ pid: process.pid, host: hostname() }));
    closeSync(descriptor);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** The process that holds the lock, or `gone`. */
function readHolder(lockFile: string): string {
  try {
    const age = Date.now() - statSync(lockFile).mtimeMs;
    const text = readFileSync(lockFile, 'utf8');
    // Just made and not yet filled in.
    if (text === '') return age > FOREIGN_LOCK_MS ? 'gone' : '?';
    const { pid, host } = JSON.parse(text) as { pid: number; host: string };
    if (host !== hostname()) return age > FOREIGN_LOCK_MS ? 'gone' : `${pid}@${host}`;
    return isAlive(pid) ? String(pid) : 'gone';
  } catch {
    // Removed while we looked, or not a lock of ours: the next attempt tells.
    return 'gone';
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: there is such a process, of another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
