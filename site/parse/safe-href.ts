/** Schemes a link may have; everything else could run or reach what content has no business with. */
const SCHEMES = new Set(['http', 'https', 'mailto', 'tel']);

/**
 * Checks an address as written, entities decoded. Browsers drop blanks and controls while they look for the scheme,
 * so they are dropped here too: `java\nscript:` is `javascript:`.
 *
 * @returns The address to use; undefined if its scheme is not allowed, or if it is no address.
 */
export function safeHref(written: string): string | undefined {
  const href = written.replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060\ufeff]/g, '').trim();
  // Two leading slashes, in any slant, are another host: say which scheme, since `file:` has no hosts.
  if (/^[\\/]{2}/.test(href)) {
    const rest = href.replace(/^[\\/]+/, '');
    return whole(`https://${rest}`);
  }
  const scheme = /^([^/?#\\]*?):/.exec(href)?.[1];
  if (scheme === undefined) return href;
  if (SCHEMES.has(scheme.trim().toLowerCase())) return whole(href);
  // 附件1：说明.pdf has a full-width colon; a:b.md with an ASCII one is a scheme to every browser.
  return undefined;
}

/** An address with a scheme, unless no program could read it: `https://[`. */
function whole(href: string): string | undefined {
  return URL.canParse(href) ? href : undefined;
}

/** True for an address that leads to another host. */
export function isRemote(href: string): boolean {
  return /^[a-z][a-z0-9+.-]*:/i.test(href);
}
