import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

/** Writes `{ passed, failed, failures }` of a @web/test-runner run to the file named in KEPU_COUNTS; `failures` are lines to print. */
export function countReporter() {
  const count = (suite, tally, path) => {
    for (const test of suite?.tests ?? []) {
      if (test.passed) tally.passed += 1;
      else if (!test.skipped) {
        tally.failed += 1;
        tally.failures.push(
          [...path, suite.name, `${test.name}: ${test.error?.message ?? ''}`].filter(Boolean).join(' › '),
        );
      }
    }
    for (const child of suite?.suites ?? []) count(child, tally, [...path, suite.name]);
  };
  return {
    onTestRunFinished({ sessions }) {
      if (!process.env.KEPU_COUNTS) return;
      const tally = { passed: 0, failed: 0, failures: [] };
      for (const session of sessions) {
        const file = relative(process.cwd(), session.testFile);
        count(session.testResults, tally, [file]);
        // A file that does not even load has no tests but has failed.
        if (!session.passed && !session.testResults && !session.errors?.length) {
          tally.failed += 1;
          tally.failures.push(`${file}: not run`);
        }
        for (const error of session.errors ?? []) {
          tally.failed += 1;
          tally.failures.push(`${file}: ${error.message}`);
        }
      }
      writeFileSync(process.env.KEPU_COUNTS, JSON.stringify(tally));
    },
  };
}
