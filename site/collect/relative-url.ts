/**
 * The address of one output file as seen from another, percent-encoded for an attribute.
 *
 * @param from Output path of the page the link stands on, e.g. `huo-dong/ke-ji-jie/index.html`.
 * @param to Output path, with an optional `?query` or `#fragment`; an absolute address comes back unchanged.
 * @returns e.g. `../../calendar/index.html`; never empty, so that a link to the page itself is still a link.
 */
export function relativeUrl(from: string, to: string): string {
  if (isAbsoluteUrl(to)) return to;
  const cut = to.search(/[?#]/);
  const path = cut < 0 ? to : to.slice(0, cut);
  const rest = cut < 0 ? '' : to.slice(cut);
  if (path === '') return encodeRest(rest);
  const fromParts = from.split('/').slice(0, -1);
  const toParts = path.split('/');
  let shared = 0;
  while (shared < fromParts.length && shared < toParts.length - 1 && fromParts[shared] === toParts[shared]) shared++;
  const up = '../'.repeat(fromParts.length - shared);
  return up + toParts.slice(shared).map(encodePart).join('/') + encodeRest(rest);
}

/** True for anything with a scheme, and for `//host`. */
export function isAbsoluteUrl(href: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(href);
}

/** A first part with a colon would read as a scheme, so colons are encoded too. */
function encodePart(part: string): string {
  return encodeURIComponent(part);
}

function encodeRest(rest: string): string {
  return rest.replace(/[^!-~]+/gu, (run) => encodeURIComponent(run)).replace(/["<>`]/g, encodeURIComponent);
}
