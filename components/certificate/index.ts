/** Prints an award as a certificate 奖状: a part of the award table, loaded when a reader asks for one. */
import type { Award, Lang } from '../records/index.js';
import { sheetOf } from './certificate-sheet.js';
import { certificateText } from './certificate-text.js';

export interface CertificateOptions {
  lang: Lang;
  /** Who gives the certificate; default: nobody signs. */
  issuer?: string | undefined;
  /** Its custom properties `--kepu-certificate-…` and `--kepu-accent` dress the certificate. */
  host: Element;
}

/**
 * Opens the printing dialog with one certificate on a sheet of A4 across.
 *
 * In a document of its own, since the rest of the page has nothing to do on that sheet, and size and margin of a sheet
 * belong to a document. Nothing is fetched, and no inline style is needed (strict CSP).
 */
export function printCertificate(award: Award, { lang, issuer, host }: CertificateOptions): void {
  const frame = document.createElement('iframe');
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  for (const [name, value] of Object.entries({ position: 'fixed', width: '0', height: '0', border: '0' }))
    frame.style.setProperty(name, value);
  document.body.append(frame);
  const page = frame.contentDocument as Document;
  const view = frame.contentWindow as Window & typeof globalThis;
  page.documentElement.lang = lang;
  const { name, sentences, closing, signature, title } = certificateText(award, lang, issuer);
  // Its name is the name of the file when printed as PDF.
  page.title = title;
  const main = page.createElement('main');
  main.append(
    line('h1', title),
    line('p', name, 'name'),
    ...sentences.map((text) => line('p', text, 'sentence')),
    line('p', closing, 'sentence'),
    ...signature.map((text) => line('p', text, 'signature')),
  );
  page.body.append(main);
  const css = sheetOf(getComputedStyle(host));
  if ('adoptedStyleSheets' in page) {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(css);
    page.adoptedStyleSheets = [sheet];
  } else {
    // Safari before 16.4 and Firefox before 101; a page with a strict CSP prints the words alone there.
    const style = (page as Document).createElement('style');
    style.textContent = css;
    (page as Document).head.append(style);
  }
  const focused = focusedElement();
  view.addEventListener('afterprint', () =>
    setTimeout(() => {
      frame.remove();
      focused?.focus({ preventScroll: true });
    }),
  );
  view.focus();
  view.print();

  function line(tag: string, text: string, className = ''): HTMLElement {
    const element = page.createElement(tag);
    element.textContent = text;
    if (className) element.className = className;
    return element;
  }
}

/** What has the focus, in whatever element. */
function focusedElement(): HTMLElement | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused as HTMLElement | null;
}
