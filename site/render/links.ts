/**
 * The way from a page up to the portal's root: `a/b/index.html` → `../../`. Every address in a page is this prefix and
 * an address relative to the root, so that the same folder works at a root, under a sub-path and from a USB stick.
 */
export function rootPrefix(url: string): string {
  return '../'.repeat(url.split('/').length - 1);
}

/** Joins the prefix and an address of the portal; outside addresses and bare anchors stay as they are. */
export function addressFrom(root: string, url: string): string {
  return /^(?:[a-z][a-z\d+.-]*:|#|\/)/i.test(url) ? url : root + encodeAddress(url);
}

/** Percent-encodes what may not stand in an address; `/`, `#`, `?` keep their meaning, Han stays readable. */
export function encodeAddress(url: string): string {
  return /[\s"<>\\^`{|}%]/.test(url)
    ? url.replace(/%(?![\da-f]{2})|[\s"<>\\^`{|}]/gi, (sign) => encodeURIComponent(sign))
    : url;
}
