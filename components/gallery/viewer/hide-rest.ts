/**
 * Hides everything but one element and what holds it from assistive technology, and keeps the page from scrolling.
 *
 * @returns Undoes it.
 */
export function hideRest(shown: Element): () => void {
  const { style } = document.documentElement;
  const { overflow } = style;
  style.overflow = 'hidden';
  const hidden: Element[] = [];
  let node: Node | null = shown;
  while (node && node !== document.body) {
    const parent: Node | null = node.parentNode;
    for (const sibling of Array.from((parent as ParentNode | null)?.children ?? []))
      if (sibling !== node && !sibling.hasAttribute('aria-hidden')) {
        sibling.setAttribute('aria-hidden', 'true');
        hidden.push(sibling);
      }
    node = parent instanceof ShadowRoot ? parent.host : parent;
  }
  return () => {
    style.overflow = overflow;
    for (const element of hidden) element.removeAttribute('aria-hidden');
  };
}
