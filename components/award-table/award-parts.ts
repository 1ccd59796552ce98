/**
 * What only some readers need, loaded when one asks: certificates. As a module: a bundler makes a part of it. The classic
 * scripts have `award-parts.script.ts` in its place.
 */
export type CertificatePart = typeof import('../certificate/index.js');

export const loadCertificate = (): Promise<CertificatePart> => import('../certificate/index.js');
