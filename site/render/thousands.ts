/** A number with its thousands parted, as the elements show it: 12,345. */
export const thousands = (value: number): string => value.toLocaleString('en-US');
