/** `award-parts.ts` for classic scripts. */
import { loadPart } from '../shared/load-part.js';
import type { CertificatePart } from './award-parts.js';

export const loadCertificate = (): Promise<CertificatePart> => loadPart('kepuCertificate', 'kepu-certificate.js');
