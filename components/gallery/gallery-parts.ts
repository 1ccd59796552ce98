/**
 * What some galleries need before they are first rendered: a part each, loaded by need. A server, which cannot wait, puts
 * them into `held` itself (`define.server.ts`).
 */
const loaders = {
  filters: () => import('./filters-part.js'),
  english: () => import('../shared/strings/english-gallery.js'),
};

type Parts = { [Name in keyof typeof loaders]?: Awaited<ReturnType<(typeof loaders)[Name]>> };

/** The parts that are there. */
export const held: Parts = {};

const loads: { [Name in keyof Parts]?: Promise<void> } = {};

/**
 * Loads a part once. Without the filters a gallery shows all, without the English words the Chinese ones; the next update
 * tries again.
 *
 * @returns Undefined if the part is there.
 */
export function loadPart<Name extends keyof Parts>(name: Name): Promise<void> | undefined {
  if (held[name]) return undefined;
  loads[name] ??= (loaders[name]() as Promise<Parts[Name]>).then(
    (part) => {
      held[name] = part;
    },
    (cause) => {
      delete loads[name];
      console.warn(`<kepu-gallery>: ${cause}`);
    },
  );
  return loads[name];
}
