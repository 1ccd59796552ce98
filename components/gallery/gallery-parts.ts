/**
 * What some galleries need before they are first rendered: a part each, loaded by need. A server, which cannot wait, puts
 * them into `held` itself (`define.server.ts`).
 */
const loaders = {
  filters: () => import('./filters-part.js'),
  albums: () => import('./albums-part.js'),
  english: () => import('../shared/strings/english-gallery.js'),
};

export type PartName = keyof typeof loaders;

/** The parts that are there. */
export const held: { [Name in PartName]?: Awaited<ReturnType<(typeof loaders)[Name]>> } = {};

/** @returns Undefined if all of them are there. Rejects if one cannot be loaded; the next time it is tried again. */
export function loadParts(names: readonly PartName[]): Promise<unknown> | undefined {
  const missing = names.filter((name) => !held[name]);
  const load = async (name: PartName) => Object.assign(held, { [name]: await loaders[name]() });
  return missing.length > 0 ? Promise.all(missing.map(load)) : undefined;
}
