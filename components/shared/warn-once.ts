/**
 * Tells a page's author of a wrong value, once and only in development: where Lit's development build is loaded, which
 * keeps this set of what was said.
 */
export function warnOnce(message: string): void {
  const { litIssuedWarnings: said } = globalThis as { litIssuedWarnings?: Set<string | undefined> };
  if (!said || said.has(message)) return;
  said.add(message);
  console.warn(message);
}
