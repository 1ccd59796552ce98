/** Numbers whose things this page holds choose among them here; without script they lead to pages of their own. */
export function setUpChoices(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-here]'))
    link.href = link.dataset['here'] ?? '';
}
