/**
 * Holds back the drawing of elements that keep their state in the address, when the address has some: what was
 * prerendered is another state, and would be seen to jump. Deferred scripts, which restore it, have run when the page
 * is read; then everything shows, whatever became of them.
 */
export function holdForAddress(): void {
  // The elements' names are `prefix.name`; no other name of the portal has a dot.
  const hasState = Array.from(new URLSearchParams(location.search).keys()).some((name) => name.includes('.'));
  if (!hasState || document.readyState !== 'loading') return;
  const { classList } = document.documentElement;
  classList.add('is-restoring');
  document.addEventListener('DOMContentLoaded', () => classList.remove('is-restoring'));
}
