/** “Print this plan”: the browser's own dialogue. Rows of figures that are folded away are unfolded on paper. */
export function setUpPrinting(): void {
  const folded = document.querySelectorAll<HTMLDetailsElement>('.pivot-frame details:not([open])');
  addEventListener('beforeprint', () => {
    for (const rows of folded) rows.open = true;
  });
  for (const button of document.querySelectorAll('.print-button')) button.addEventListener('click', () => print());
}
