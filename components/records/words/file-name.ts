/** True for what cameras and programs call a picture: IMG_2034.JPG, 微信图片_20261009. It says nothing of the work. */
export function isFileName(text: string): boolean {
  return /^\S+\.(?:jpe?g|png|gif|webp|bmp|heic|svg|avif|tiff?)$|^(?:img|dsc[nf]?|p|pic|mmexport|wechatimg|微信图片|截图)[_-]?\d+(?:[_-]\d+)*$/i.test(
    text.trim(),
  );
}

/** True for the address of a picture that browsers show, by its ending: a/1.jpg?v=2; not for a page about one, wiki/File:1.jpg. */
export function isPictureAddress(address = ''): boolean {
  return /^(?:data:image\/|blob:)|^(?:[^?#]*\/[^?#/:]+|[^?#/]+)\.(?:jpe?g|png|webp|gif|svg|avif|bmp)(?:[?#]|$)/i.test(
    address,
  );
}
