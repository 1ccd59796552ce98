import type { ReadContext } from '../types.js';
import { normaliseDateText } from './normalise-date-text.js';
import { toSchoolYear } from './to-school-year.js';

/**
 * What a heading says of when the rows below it are: 2026—2027学年第一学期, 2027年春季学期, 第二学期. It is nearer to them than
 * what the page says.
 *
 * @returns The context given where the heading says nothing of one school year or term.
 */
export function contextNamedBy(heading: string, context: ReadContext): ReadContext {
  if (!/学[年期]|[秋春]季/.test(heading)) return context;
  const text = normaliseDateText(heading);
  const term = termNamedIn(text);
  const schoolYear = schoolYearNamedIn(text, term);
  if (!schoolYear && !term) return context;
  const named: ReadContext = {
    ...context,
    ...(schoolYear && { schoolYear, assumesYear: false }),
    ...(term && { term }),
  };
  // Another year than the page's has a term of its own, or none that is named.
  if (!term && schoolYear !== context.schoolYear) delete named.term;
  return named;
}

/** Undefined where both are named, or none. */
function termNamedIn(text: string): 1 | 2 | undefined {
  const isAutumn = /第1学期|上学期|秋季/.test(text);
  const isSpring = /第2学期|下学期|春季/.test(text);
  return isAutumn === isSpring ? undefined : isAutumn ? 1 : 2;
}

/** Undefined for several, and for the span of a plan of more years than one: 2026—2029学年. */
function schoolYearNamedIn(text: string, term: 1 | 2 | undefined): string | undefined {
  const years = text.match(/\d{4}(?:-\d{2,4})?(?=学年|年?(?:秋季|春季))/g) ?? [];
  const [first, last] = (years[0] ?? '').split('-');
  if (years.length !== 1 || !first) return undefined;
  const isSchoolYear = last !== undefined || /\d学年/.test(text);
  const begin = Number(first) - (!isSchoolYear && term === 2 ? 1 : 0);
  return last === undefined || Number(last) % 100 === (begin + 1) % 100 ? toSchoolYear(`${begin}`) : undefined;
}
