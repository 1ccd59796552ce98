import { writeFileSync } from 'node:fs';

/** Writes `{ passed, failed }` of a @web/test-runner run to the file named in KEPU_COUNTS. */
export function countReporter() {
  const count = (suite, tally) => {
    for (const test of suite?.tests ?? []) test.passed ? tally.passed++ : test.skipped || tally.failed++;
    for (const child of suite?.suites ?? []) count(child, tally);
  };
  return {
    onTestRunFinished({ sessions }) {
      if (!process.env.KEPU_COUNTS) return;
      const tally = { passed: 0, failed: 0 };
      for (const session of sessions) {
        count(session.testResults, tally);
        // A file that does not even load has no tests but has failed.
        if (!session.passed && !session.testResults) tally.failed += 1;
        tally.failed += session.errors?.length ?? 0;
      }
      writeFileSync(process.env.KEPU_COUNTS, JSON.stringify(tally));
    },
  };
}
