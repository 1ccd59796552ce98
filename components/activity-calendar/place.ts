/** Where a page is read: on a server, from a folder, or in WeChat, which can neither save nor open a calendar file. */
export type Place = 'web' | 'file' | 'wechat';

/** Only in the browser, after the first update. */
export function findPlace(): Place {
  if (/MicroMessenger/i.test(navigator.userAgent)) return 'wechat';
  return location.protocol === 'file:' ? 'file' : 'web';
}
