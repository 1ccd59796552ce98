import { type ExecFileException, execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
/** The day the demo is built for in tests: the Friday before the science festival. */
export const buildDate = '2026-10-09';
/** The built demo portal. */
export const demoOut = join(root, 'test-results', 'demo');
/** The built Storybook. */
export const storybookOut = join(root, 'test-results', 'storybook');

/** Builds packages, demo portal and Storybook once for all end-to-end tests, from the sources as they are now. */
export default async function buildDemo(): Promise<void> {
  await node(join(root, 'test/setup/build.mjs'));
  const cli = join(root, 'site/dist/cli.js');
  const storybook = join(root, 'node_modules/storybook/dist/bin/dispatcher.js');
  await Promise.all([
    node(cli, 'build', join(root, 'content'), '--out', demoOut, '--date', buildDate, '--verify'),
    node(storybook, 'build', '--quiet', '-o', storybookOut),
  ]);
}

/** Runs a script in a process of its own; what it said goes on, whole, when it has ended. */
function node(...args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { cwd: root, maxBuffer: 2 ** 26 }, (error: ExecFileException | null, out, err) => {
      process.stdout.write(out);
      process.stderr.write(err);
      if (error) reject(error);
      else resolve();
    });
  });
}
