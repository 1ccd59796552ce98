/**
 * Reading and writing calendar files, subscribing, and QR codes: loaded when a reader asks. The classic scripts have
 * `file-parts.script.ts` in its place.
 */
export type IcsPart = typeof import('../ics/index.js');
export type QrPart = typeof import('../qr/index.js');
export type SharingPart = typeof import('../sharing/index.js');

export const loadIcs = (): Promise<IcsPart> => import('../ics/index.js');
export const loadQr = (): Promise<QrPart> => import('../qr/index.js');
export const loadSharing = (): Promise<SharingPart> => import('../sharing/index.js');
