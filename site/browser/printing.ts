/** “Print this plan”: the browser's own dialogue. */
export function setUpPrinting(): void {
  for (const button of document.querySelectorAll('.print-button')) button.addEventListener('click', () => print());
}
