/** `file-parts.ts` for classic scripts. */
import { loadPart } from '../shared/load-part.js';
import type { IcsPart, QrPart, SharingPart } from './file-parts.js';

export const loadIcs = (): Promise<IcsPart> => loadPart('kepuIcs', 'kepu-ics.js');
export const loadQr = (): Promise<QrPart> => loadPart('kepuQr', 'kepu-qr.js');
export const loadSharing = (): Promise<SharingPart> => loadPart('kepuSharing', 'kepu-sharing.js');
