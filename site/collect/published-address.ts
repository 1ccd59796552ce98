import { relativeUrl } from './relative-url.js';
import type { Site } from './site.js';

/** An address of the portal as files in `data/` name it: absolute if the portal has an address, else relative to the file. */
export function publishedAddress(site: Site, url: string): string {
  return site.config.url === undefined
    ? relativeUrl('data/index.html', url)
    : new URL(relativeUrl('index.html', url), site.config.url).href;
}
