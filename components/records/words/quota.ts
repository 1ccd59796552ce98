const QUOTA = /奖项设置|设奖|名额|prizes? to be/i;

/** Whether the title of a list of awards says that they are to be given, not that they were: such a list counts nothing that happened. */
export function isQuotaTitle(title: string): boolean {
  return QUOTA.test(title);
}
