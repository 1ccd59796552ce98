import type { QrCode } from '../qr/index.js';
import { gradeName } from '../records/words/grade-names.js';
import type { Lang } from '../records/words/lang.js';
import { sharingWords } from '../shared/strings/sharing.js';
import { chooseFeed, type FeedWish, listFeeds, webcalOf } from './feeds.js';

export interface SharingOptions {
  /** Address of the calendar of everything. */
  icsHref: string | undefined;
  /** More calendars, as the page gives them. */
  feeds: unknown;
  /** What the reader has chosen in the calendar; the nearest feed comes first. */
  wish: FeedWish;
  /** In WeChat, which can neither save nor open a calendar file, an address and a code have to do. */
  isWeChat: boolean;
  /** Activities that the filters leave. */
  count: number;
  lang: Lang;
  onDownload: () => void;
  makeQrCode: (text: string) => Promise<QrCode>;
}

/** Fills an empty element with what there is to subscribe to. */
export function showSharing(root: HTMLElement, options: SharingOptions): void {
  const { lang, isWeChat } = options;
  const strings = sharingWords[lang];
  const feeds = listFeeds(options.icsHref, options.feeds);
  let feed = chooseFeed(feeds, options.wish);

  const field = make('input', { className: 'address', type: 'text', readOnly: true });
  field.setAttribute('aria-label', strings.address);
  const done = make('p', { className: 'share-done' });
  done.setAttribute('role', 'status');
  const subscribe = make('a', { className: 'button first', textContent: strings.subscribeOnPhone });
  const code = make('div', {});
  const note = isWeChat ? (feed ? strings.inWeChat : strings.pageInWeChat) : strings.note;

  const showFeed = () => {
    const address = new URL(feed?.href ?? '', feed ? document.baseURI : location.href).href;
    const webcal = feed && !isWeChat ? webcalOf(address) : undefined;
    field.value = address;
    done.textContent = '';
    subscribe.remove();
    if (webcal) {
      subscribe.href = webcal;
      line.before(subscribe);
    }
    if (isWeChat) void showCode(code, address, options);
  };

  if (feeds.length > 1) {
    const select = make('select', {});
    for (const each of feeds) {
      const name = each.category ?? (each.grade === undefined ? strings.all : gradeName(each.grade, lang));
      select.append(new Option(name, '', false, each === feed));
    }
    select.addEventListener('change', () => {
      feed = feeds[select.selectedIndex];
      showFeed();
    });
    const label = make('label', { className: 'feed', textContent: strings.feed });
    label.append(select);
    root.append(label);
  }
  const copy = make('button', { type: 'button', textContent: strings.copyLink });
  copy.addEventListener('click', async () => {
    done.textContent = (await copyFrom(field)) ? strings.copied : strings.copyFailed;
  });
  const line = make('div', { className: 'share-line' });
  line.append(field, copy);
  root.append(make('p', { className: 'share-note', textContent: note }), line, done);
  if (isWeChat) root.append(code);
  else {
    const download = make('button', { type: 'button', className: 'wide' });
    download.textContent = strings.downloadCount(options.count);
    download.addEventListener('click', options.onDownload);
    root.append(download);
  }
  showFeed();
}

function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
): HTMLElementTagNameMap[K] {
  return Object.assign(document.createElement(name), properties);
}

async function copyFrom(field: HTMLInputElement): Promise<boolean> {
  try {
    // Only in secure contexts; many a school's server knows no https.
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.focus();
    field.select();
    return document.execCommand('copy');
  }
}

const SVG = 'http://www.w3.org/2000/svg';

/** The code of an address; where it cannot be had, the link remains. */
async function showCode(root: HTMLElement, address: string, { makeQrCode, lang }: SharingOptions): Promise<void> {
  const { size, path: data } = await makeQrCode(address);
  const svg = document.createElementNS(SVG, 'svg');
  const attributes = {
    class: 'code',
    role: 'img',
    'aria-label': sharingWords[lang].qrCode,
    viewBox: `0 0 ${size} ${size}`,
  };
  for (const [name, value] of Object.entries(attributes)) svg.setAttribute(name, value);
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', data);
  svg.append(path);
  root.replaceChildren(svg);
}
