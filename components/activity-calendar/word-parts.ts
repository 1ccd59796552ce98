/** What looks for words in traditional characters, too. The classic scripts have `word-parts.script.ts` in its place. */
export type TraditionalPart = typeof import('../traditional/index.js');

export const loadTraditional = (): Promise<TraditionalPart> => import('../traditional/index.js');
