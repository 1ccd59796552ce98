/** What the panel to subscribe says: apart from the other words, since few readers open it and load it with the panel. */
import type { Lang } from '../../records/words/lang.js';
import type { SharingStrings } from './strings.js';

const zhCn: SharingStrings = {
  all: '全部活动',
  note: '订阅以后，活动有变动，手机上的日历会跟着更新。',
  inWeChat: '微信里打不开日历文件。请复制链接，到浏览器中打开；或用另一台手机扫码。',
  pageInWeChat: '微信里不能下载日历。请复制链接，到浏览器中打开本页；或用另一台手机扫码。',
  feed: '日历',
  subscribeOnPhone: '订阅到手机日历',
  address: '链接地址',
  copyLink: '复制链接',
  copied: '已复制。',
  copyFailed: '没能复制，请长按上面的地址自行复制。',
  downloadCount: (count) => `下载当前 ${count} 项`,
  qrCode: '链接的二维码',
};

const en: SharingStrings = {
  all: 'All activities',
  note: 'A subscribed calendar follows every change of the plan.',
  inWeChat: 'WeChat cannot open calendar files. Copy the link and open it in a browser, or scan it with another phone.',
  pageInWeChat:
    'WeChat cannot download calendars. Copy the link and open this page in a browser, or scan it with another phone.',
  feed: 'Calendar',
  subscribeOnPhone: 'Subscribe on this device',
  address: 'Address',
  copyLink: 'Copy link',
  copied: 'Copied.',
  copyFailed: 'Copying did not work. Please copy the address above by hand.',
  downloadCount: (count) => (count === 1 ? 'Download 1 activity' : `Download these ${count} activities`),
  qrCode: 'QR code of the link',
};

export const sharingWords: Readonly<Record<Lang, SharingStrings>> = { 'zh-CN': zhCn, en };
