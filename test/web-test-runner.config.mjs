// Element tests in a real browser. Run through `node --import tsx`, since the prerender plugin loads the elements' TypeScript.
import { fileURLToPath } from 'node:url';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { bundlePlugin } from './support/bundle-plugin.mjs';
import { countReporter } from './support/count-reporter.mjs';
import { prerenderPlugin } from './support/prerender-plugin.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

export default {
  rootDir: root,
  files: ['test/components/**/*.browser.ts'],
  concurrency: 2,
  // Machines may be slow and busy.
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 600_000,
  testFramework: { config: { timeout: 60000 } },
  plugins: [prerenderPlugin(), bundlePlugin(root)],
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath: process.env.CHROMIUM_PATH || '/usr/bin/chromium' },
      createBrowserContext: ({ browser }) => browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai' }),
    }),
  ],
  reporters: [defaultReporter({ reportTestProgress: false }), countReporter()],
};
