/** Ids of the lists on made pages, part of the addresses that open them. */
export const AWARDS_ID = 'kepu-awards';
export const WORKS_ID = 'kepu-gallery-all';

/** An address that opens an element's list with these choices, as the element itself would write them. */
export function choiceAddress(id: string, choices: Readonly<Record<string, string | undefined>>, url = ''): string {
  const query = Object.entries(choices)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${id}.${name}=${encodeURIComponent(value as string)}`)
    .join('&');
  return `${url}${query && `?${query}`}#${id}`;
}
