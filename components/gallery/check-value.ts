import { warnOnce } from '../shared/warn-once.js';

/** Tells an author of a wrong value, which acts as the default. */
export function checkValue(name: string, value: string | undefined, known: readonly string[]): void {
  if (value && !known.includes(value))
    warnOnce(`<kepu-gallery>: "${name}" must be one of ${known.join(', ')}; got "${value}".`);
}
