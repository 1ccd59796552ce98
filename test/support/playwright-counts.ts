import { writeFileSync } from 'node:fs';
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

/** Writes `{ passed, failed }` to the file named in KEPU_COUNTS. */
export default class PlaywrightCounts implements Reporter {
  readonly #outcomes = new Map<string, boolean>();
  #errors = 0;

  onTestEnd(test: TestCase, result: TestResult): void {
    if (result.status !== 'skipped') this.#outcomes.set(test.id, result.status === 'passed');
  }

  onError(): void {
    this.#errors += 1;
  }

  onEnd(): void {
    if (!process.env.KEPU_COUNTS) return;
    const passed = [...this.#outcomes.values()].filter(Boolean).length;
    writeFileSync(
      process.env.KEPU_COUNTS,
      JSON.stringify({ passed, failed: this.#outcomes.size - passed + this.#errors }),
    );
  }
}
