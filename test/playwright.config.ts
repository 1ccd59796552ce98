import { defineConfig } from '@playwright/test';

/** End-to-end tests of the built demo portal and of the Storybook. */
export default defineConfig({
  testDir: '.',
  testMatch: ['e2e/**/*.spec.ts', 'stories/**/*.spec.ts'],
  globalSetup: './support/build-demo.ts',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // A test walks many pages, on machines that may be slow and busy.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  outputDir: '../test-results/playwright',
  reporter: [['list'], ['./support/playwright-counts.ts']],
  use: {
    launchOptions: {
      ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
      args: ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
    },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  },
});
