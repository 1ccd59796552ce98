/** What HTML takes as a date; EDTF knows more (`2026-05~`, `2026-10-12/2026-10-16`). */
const HTML_TIME = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2})?)?)?$/;

/** True if `<time datetime>` may carry the value. */
export function isHtmlTime(value: string): boolean {
  return HTML_TIME.test(value);
}

/** The nearest that `<time datetime>` may carry: the beginning of a span, a vague date without its mark. */
export function toHtmlTime(edtf: string): string {
  const [start = '', end = ''] = edtf.split('/');
  return (start === '' || start === '..' ? end : start).replace('~', '');
}
