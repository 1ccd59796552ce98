/**
 * The style of a certificate: A4 across, a double frame, the title in the colour of the frame. Dressed by the custom
 * properties of the element, which do not reach into another document by themselves.
 */
export function sheetOf(style: Pick<CSSStyleDeclaration, 'getPropertyValue'>): string {
  const color = safe(style.getPropertyValue('--kepu-certificate-color')) || '#b3261e';
  const font =
    safe(style.getPropertyValue('--kepu-certificate-font')) ||
    "'Songti SC', 'Source Han Serif SC', 'Noto Serif CJK SC', SimSun, serif";
  return `
@page { size: A4 landscape; margin: 0 }
html { -webkit-print-color-adjust: exact; print-color-adjust: exact }
body { margin: 0; color: #1a1a1a; background: #ffffff; font: 26pt/1.9 ${font} }
main { position: relative; display: flex; flex-direction: column; box-sizing: border-box; width: 297mm; height: 209mm; padding: 27mm 36mm 26mm; overflow: hidden }
main::before, main::after { content: ''; position: absolute; border: 1mm solid ${color}; pointer-events: none }
main::before { top: 9mm; right: 9mm; bottom: 9mm; left: 9mm; border-width: 2.4mm }
main::after { top: 14mm; right: 14mm; bottom: 14mm; left: 14mm; border-width: 0.4mm }
h1 { margin: 0; color: ${color}; font-size: 60pt; font-weight: 700; line-height: 1.2; text-align: center }
h1:lang(zh) { text-indent: 0.6em; letter-spacing: 0.6em }
p { margin: 0 }
.name { margin-top: auto; font-weight: 700 }
.sentence:lang(zh) { text-indent: 2em }
.signature { text-align: right; font-size: 20pt; line-height: 1.6 }
.sentence + .signature { margin-top: auto }`;
}

/** A value that cannot leave its declaration. */
function safe(value: string): string {
  return /[{}@;<]|url\(/i.test(value) ? '' : value.trim();
}
