/** The phone's menu: a disclosure button (https://www.w3.org/WAI/ARIA/apg/patterns/disclosure/). Esc closes it. */
export function setUpMenu(): void {
  const button = document.querySelector('.site-menu');
  const nav = document.querySelector('.site-nav');
  if (!button || !nav) return;
  const set = (open: boolean): void => {
    button.setAttribute('aria-expanded', String(open));
    nav.classList.toggle('is-open', open);
  };
  button.addEventListener('click', () => set(button.getAttribute('aria-expanded') !== 'true'));
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing || button.getAttribute('aria-expanded') !== 'true') return;
    set(false);
    (button as HTMLElement).focus();
  });
}
