/** Languages the records speak: Chinese is complete and first. */
export type Lang = 'zh-CN' | 'en';

/** The nearest language we speak to a BCP 47 tag; Chinese unless the tag is English. */
export function toLang(tag: string | undefined): Lang {
  return tag !== undefined && /^en\b/i.test(tag) ? 'en' : 'zh-CN';
}
