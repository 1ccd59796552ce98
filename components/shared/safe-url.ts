/**
 * An address that may stand in `href` or `src`: relative, `http(s)`, `mailto`, `tel`, `blob`, or a picture as `data:`. Records may
 * come from files that are not the page's own; an address that would run script gives `undefined`, as does none.
 */
export function safeUrl(url: string | undefined): string | undefined {
  if (!url) return undefined;
  // Browsers drop white space and control characters before they read the scheme.
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(Array.from(url, (char) => (char <= ' ' ? '' : char)).join(''))?.[1];
  if (scheme === undefined || /^(https?|mailto|tel|blob|file)$/i.test(scheme)) return url;
  return /^\s*data:image\/(png|jpe?g|gif|webp|avif|svg\+xml)[;,]/i.test(url) ? url : undefined;
}
