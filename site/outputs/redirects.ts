import { relativeUrl } from '../collect/relative-url.js';
import type { OutputFile, Site } from '../collect/site.js';
import { escapeXml } from './xml.js';

/** A small page at every old address that leads on to the new one; works from a file and without script. */
export function makeRedirectPages(site: Site): OutputFile[] {
  const { lang } = site.config;
  const titleByUrl = new Map(site.pages.map((page) => [page.url, page.title]));
  return site.redirects.map(({ from, to }) => {
    const href = escapeXml(relativeUrl(from, to));
    const title = escapeXml(titleByUrl.get(to) ?? to);
    const sentence = lang === 'en' ? 'This page has moved to ' : '本页已移至：';
    return {
      path: from,
      contents: `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${href}">
<meta name="viewport" content="width=device-width">
</head>
<body>
<main>
<h1>${title}</h1>
<p>${sentence}<a href="${href}">${title}</a></p>
</main>
</body>
</html>
`,
    };
  });
}
