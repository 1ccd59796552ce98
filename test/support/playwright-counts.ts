import { writeFileSync } from 'node:fs';
import type { Reporter, TestCase, TestError, TestResult } from '@playwright/test/reporter';

/** Writes `{ passed, failed, failures }` to the file named in KEPU_COUNTS; `failures` are lines to print. */
export default class PlaywrightCounts implements Reporter {
  readonly #outcomes = new Map<string, string | undefined>();
  readonly #errors: string[] = [];

  onTestEnd(test: TestCase, result: TestResult): void {
    if (result.status === 'skipped') return;
    const failure = `${test.titlePath().filter(Boolean).join(' › ')}: ${result.error?.message ?? result.status}`;
    this.#outcomes.set(test.id, result.status === 'passed' ? undefined : failure);
  }

  onError(error: TestError): void {
    this.#errors.push(error.message ?? 'error');
  }

  onEnd(): void {
    if (!process.env.KEPU_COUNTS) return;
    const failures = [...this.#outcomes.values()].filter((failure) => failure !== undefined);
    const passed = this.#outcomes.size - failures.length;
    const failed = failures.length + this.#errors.length;
    writeFileSync(
      process.env.KEPU_COUNTS,
      JSON.stringify({ passed, failed, failures: [...failures, ...this.#errors] }),
    );
  }
}
