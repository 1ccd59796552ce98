/** Class names in the place of elements, for editors that let no unknown tag live. */

/** Elements of records, and the data file of a portal that holds theirs. */
const DATA_FILES = {
  'kepu-activity-calendar': 'activities',
  'kepu-award-table': 'awards',
  'kepu-gallery': 'works',
  'kepu-plan-timeline': 'phases',
} as const;

/**
 * Puts an element around whatever has its name as a class, `<table class="kepu-award-table">`; and before each link of that
 * class, `<a class="kepu-activity-calendar" href="…/calendar/index.html#view=month">`, one that shows the data of the
 * portal the link leads to. The link stays. Attributes of the element stand as `data-view="month"`, in a link behind its `#`.
 */
export function upgradeMarkers(root: ParentNode): void {
  for (const [tag, file] of Object.entries(DATA_FILES))
    for (const marker of Array.from(root.querySelectorAll<HTMLElement>(`.${tag}`))) {
      if (marker.closest(tag)) continue;
      const element = document.createElement(tag);
      for (const { name, value } of Array.from(marker.attributes))
        if (name.startsWith('data-')) setKnown(element, name.slice('data-'.length), value);
      if (marker instanceof HTMLAnchorElement) {
        for (const [name, value] of new URLSearchParams(marker.hash.slice(1))) setKnown(element, name, value);
        showPortal(element, file, marker);
        marker.before(element);
      } else {
        marker.before(element);
        element.append(marker);
      }
    }
}

/** How deep below a portal's root its pages are looked for. */
const DEEPEST = 4;

/** Shows the data of the portal that a link leads to. Of a page of its own nobody knows how deep it stands: data are looked for upwards. */
function showPortal(element: HTMLElement, file: string, { href, pathname }: HTMLAnchorElement): void {
  const inside = /.*\/(?:calendar|gallery|honours|plans)\/(.*)/.exec(pathname)?.[1];
  let depth = inside?.split('/').length ?? 0;
  const look = () => {
    element.setAttribute('src', new URL(`${'../'.repeat(depth)}data/${file}.json`, href).href);
    depth += 1;
  };
  look();
  if (inside === undefined) element.addEventListener('source-error', () => depth <= DEEPEST && look());
}

/** Sets an attribute that the element knows, and no other: what an editor lets through must not become a handler. */
function setKnown(element: HTMLElement, name: string, value: string): void {
  const { observedAttributes } = element.constructor as { observedAttributes?: readonly string[] };
  if (observedAttributes?.includes(name)) element.setAttribute(name, value);
}
