/** Marks the section being read in the contents list. */
export function markContents(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a[href^="#"]')];
  const targets = new Map<Element, HTMLAnchorElement>();
  for (const link of links) {
    const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (target) targets.set(target, link);
  }
  if (targets.size === 0 || !('IntersectionObserver' in window)) return;
  const headings = [...targets.keys()];
  const mark = (): void => {
    // The last heading above a third of the window is the section one reads.
    const line = innerHeight / 3;
    const here = headings.filter((heading) => heading.getBoundingClientRect().top < line).pop();
    for (const [heading, link] of targets) {
      link.classList.toggle('is-here', heading === here);
      if (heading === here) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
  };
  const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -66% 0px', threshold: [0, 1] });
  for (const heading of headings) observer.observe(heading);
}
