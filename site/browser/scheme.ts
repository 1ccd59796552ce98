import { recall, remember } from './storage.js';

const KEY = 'kepu-scheme';
const ORDER = ['', 'light', 'dark'];

/** Applies the colour scheme a reader chose; without a choice the system's holds. */
export function applyScheme(): void {
  setScheme(recall(KEY) ?? '');
}

/** The header's button goes round: as the system, light, dark. */
export function setUpSchemeButton(): void {
  const button = document.querySelector<HTMLElement>('.site-scheme');
  if (!button) return;
  const names = button.dataset.words?.split('|') ?? [];
  const name = (): void => {
    button.title = names[Math.max(0, ORDER.indexOf(document.documentElement.dataset.kepuScheme ?? ''))] ?? '';
    button.setAttribute('aria-label', button.title);
  };
  name();
  button.addEventListener('click', () => {
    const now = ORDER.indexOf(document.documentElement.dataset.kepuScheme ?? '');
    const next = ORDER[(now + 1) % ORDER.length] ?? '';
    remember(KEY, next);
    setScheme(next);
    name();
  });
}

function setScheme(scheme: string): void {
  if (scheme === 'light' || scheme === 'dark') document.documentElement.dataset.kepuScheme = scheme;
  else delete document.documentElement.dataset.kepuScheme;
}
