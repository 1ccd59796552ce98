/** A number with its thousands parted: 12,345. */
export const thousands = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',');
