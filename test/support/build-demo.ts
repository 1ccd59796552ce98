import { execFileSync } from 'node:child_process';
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
export default function buildDemo(): void {
  const node = (...args: string[]) =>
    execFileSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  node(join(root, 'test/setup/build.mjs'));
  node(
    join(root, 'site/dist/cli.js'),
    'build',
    join(root, 'content'),
    '--out',
    demoOut,
    '--date',
    buildDate,
    '--verify',
  );
  node(join(root, 'node_modules/storybook/dist/bin/dispatcher.js'), 'build', '--quiet', '-o', storybookOut);
}
