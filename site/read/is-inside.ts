import * as machinePath from 'node:path';

/**
 * True if a place is a folder or lies below it. Between two drives or two machines of Windows no relative way leads, and
 * `relative` then gives a whole path back.
 *
 * @param folder Absolute, as `resolve` or `realpathSync` gives it.
 * @param place The same.
 * @param path Flavour of the paths; default the machine's.
 */
export function isInside(
  folder: string,
  place: string,
  path: Pick<typeof machinePath, 'isAbsolute' | 'relative' | 'sep'> = machinePath,
): boolean {
  const way = path.relative(folder, place);
  return way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
}
