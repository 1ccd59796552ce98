import type { OutputFile, Site } from '../collect/site.js';
import { makeAssetFiles } from './assets.js';
import { makeCalendars } from './calendars.js';
import { makeDataFiles } from './data.js';
import { makeFeed } from './feed.js';
import { makeHeaderFiles } from './headers.js';
import { makeRedirectPages } from './redirects.js';
import { makeSitemap } from './sitemap.js';

/** Everything a portal gives besides its pages and search index. Pure: bytes of pictures and files come from `write`. */
export function makeOutputs(site: Site): OutputFile[] {
  return [
    ...makeDataFiles(site),
    ...makeCalendars(site),
    ...makeFeed(site),
    ...makeSitemap(site),
    ...makeHeaderFiles(),
    ...makeRedirectPages(site),
    ...makeAssetFiles(site),
  ];
}
