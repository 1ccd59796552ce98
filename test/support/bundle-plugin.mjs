// Serves a test file as one module with all that it imports: some three hundred requests a file, each transformed, take longer than the tests.
import { join } from 'node:path';
import { build } from 'esbuild';

export function bundlePlugin(root) {
  return {
    name: 'kepu-bundle',
    async serve(context) {
      if (!context.path.endsWith('.browser.ts')) return undefined;
      const { outputFiles } = await build({
        entryPoints: [join(root, context.path)],
        absWorkingDir: root,
        bundle: true,
        format: 'esm',
        target: 'es2022',
        sourcemap: 'inline',
        write: false,
        // Lit then says on the console what it finds wrong.
        conditions: ['development'],
        // Served by the test runner.
        external: ['/__web-dev-server__*'],
      });
      return { body: outputFiles[0].text, type: 'js' };
    },
  };
}
