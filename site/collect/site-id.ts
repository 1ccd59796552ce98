import { createHash } from 'node:crypto';
import type { Site } from './site.js';

/**
 * A name for the portal that stays the same from build to build and needs no address: `urn:uuid:…`, made of the title.
 *
 * @param path Names something of the portal instead of the whole.
 */
export function siteId(site: Site, path = ''): string {
  const hex = createHash('sha256').update(`${site.config.title}\n${path}`).digest('hex');
  // Version 8 and variant bits of RFC 9562: a UUID of the maker's own recipe.
  const variant = ((Number.parseInt(hex[16] as string, 16) & 0x3) | 0x8).toString(16);
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
