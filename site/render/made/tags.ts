import type { Site } from '../../collect/site.js';
import type { Place, RenderContext } from '../context.js';
import { to } from '../context.js';
import { clipDescription, frame } from '../frame.js';
import { html } from '../html.js';
import { rootPrefix } from '../links.js';
import { pageEntry } from '../pages/page-entry.js';
import type { MadePage } from './made-page.js';
import { pageHead } from './page-head.js';

/** All tags, the most used first. */
export function tagsPage(context: RenderContext, url: string): MadePage {
  const { site, strings } = context;
  const place: Place = { url, root: rootPrefix(url) };
  return {
    path: url,
    contents: frame(context, place, {
      title: strings.tags.title,
      description: strings.tags.intro(site.tags.length),
      type: 'made made--tags',
      main: html`${pageHead(strings.tags.title, site.tags.length > 0 && strings.tags.intro(site.tags.length))}
${
  site.tags.length > 0
    ? html`<ul class="tag-list">${site.tags.map(
        (each) =>
          html`<li><a href="${to(place, each.url)}">${each.tag}</a> <span class="note">${strings.tags.count(each.pages.length)}</span></li>`,
      )}</ul>`
    : html`<p class="empty">${strings.tags.empty}</p>`
}`,
    }),
  };
}

/** The pages of one tag. */
export function tagPage(context: RenderContext, tag: Site['tags'][number]): MadePage {
  const { strings, site } = context;
  const place: Place = { url: tag.url, root: rootPrefix(tag.url) };
  const title = strings.tags.tag(tag.tag);
  return {
    path: tag.url,
    contents: frame(context, place, {
      title,
      description: clipDescription(tag.pages.map((page) => page.title).join(' · ')),
      type: 'made made--tag',
      main: html`<nav class="breadcrumbs" aria-label="${strings.frame.breadcrumbs}"><ol><li><a href="${to(place, site.made.get('tags') ?? 'tags/index.html')}">${strings.tags.title}</a></li></ol></nav>
${pageHead(title, strings.tags.count(tag.pages.length))}
<ul class="page-list page-list--wide">${tag.pages.map((page) => pageEntry(context, place, page))}</ul>`,
    }),
  };
}
