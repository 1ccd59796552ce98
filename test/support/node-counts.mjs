import { writeFileSync } from 'node:fs';

/** A node:test reporter that writes `{ passed, failed }` of the leaves to the file named in KEPU_COUNTS. */
export default async function* counts(source) {
  const tally = { passed: 0, failed: 0 };
  for await (const event of source) {
    if (event.data?.details?.type === 'suite') continue;
    if (event.type === 'test:pass' && !event.data.skip) tally.passed += 1;
    if (event.type === 'test:fail') tally.failed += 1;
  }
  if (process.env.KEPU_COUNTS) writeFileSync(process.env.KEPU_COUNTS, JSON.stringify(tally));
  yield '';
}
