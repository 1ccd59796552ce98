import { type FSWatcher, readdirSync, statSync, watch } from 'node:fs';
import { join } from 'node:path';

/** Editors write a file in several steps, and a checkout touches thousands: wait until it is quiet. */
const QUIET_MS = 80;
/** How often a folder is looked through where the system gives no notice, as on network drives. */
const POLL_MS = 1000;

/**
 * Calls back after changes in a folder, once for a burst. Names that begin with `.`, `node_modules` and folders of
 * built portals are not watched for.
 *
 * @param isIgnored Tells about a path relative to the folder, `/` between parts.
 */
export function watchFolder(
  folder: string,
  isIgnored: (path: string) => boolean,
  onChange: () => void,
  signal: AbortSignal,
): void {
  let timer: NodeJS.Timeout | undefined;
  const changed = (): void => {
    clearTimeout(timer);
    timer = setTimeout(onChange, QUIET_MS);
  };
  let watcher: FSWatcher | undefined;
  let poll: NodeJS.Timeout | undefined;
  try {
    watcher = watch(folder, { recursive: true }, (_event, name) => {
      if (name === null || !isIgnored(name.replaceAll('\\', '/'))) changed();
    });
    watcher.on('error', () => {
      watcher?.close();
      poll ??= startPolling(folder, isIgnored, changed);
    });
  } catch {
    poll = startPolling(folder, isIgnored, changed);
  }
  signal.addEventListener('abort', () => {
    watcher?.close();
    clearInterval(poll);
    clearTimeout(timer);
  });
}

function startPolling(folder: string, isIgnored: (path: string) => boolean, changed: () => void): NodeJS.Timeout {
  let last = stateOf(folder, isIgnored);
  return setInterval(() => {
    const state = stateOf(folder, isIgnored);
    if (state !== last) changed();
    last = state;
  }, POLL_MS);
}

/** Names, sizes and times of all files as one text. */
function stateOf(folder: string, isIgnored: (path: string) => boolean): string {
  const lines: string[] = [];
  const visit = (prefix: string): void => {
    for (const entry of readdirSync(join(folder, prefix), { withFileTypes: true })) {
      const path = prefix + entry.name;
      if (isIgnored(path)) continue;
      if (entry.isDirectory()) visit(`${path}/`);
      else {
        const stat = statSync(join(folder, path), { throwIfNoEntry: false });
        lines.push(`${path} ${stat?.size} ${stat?.mtimeMs}`);
      }
    }
  };
  try {
    visit('');
  } catch {
    // A folder removed while we looked: the next look tells.
  }
  return lines.join('\n');
}
