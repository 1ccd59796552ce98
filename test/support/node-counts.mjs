import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

/** A node:test reporter that writes `{ passed, failed, failures }` of the leaves to the file named in KEPU_COUNTS; `failures` are lines to print. */
export default async function* counts(source) {
  const tally = { passed: 0, failed: 0, failures: [] };
  for await (const event of source) {
    if (event.data?.details?.type === 'suite') continue;
    if (event.type === 'test:pass' && !event.data.skip) tally.passed += 1;
    if (event.type === 'test:fail') {
      tally.failed += 1;
      const { file, name, details } = event.data;
      const cause = details?.error?.cause;
      tally.failures.push(
        `${file ? relative(process.cwd(), file) : ''} › ${name}: ${cause?.message ?? cause ?? details?.error?.message ?? ''}`,
      );
    }
  }
  if (process.env.KEPU_COUNTS) writeFileSync(process.env.KEPU_COUNTS, JSON.stringify(tally));
  yield '';
}
