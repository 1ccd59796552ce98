import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { EnvironmentFault } from './environment-fault.js';

/** File that says a folder is ours to replace. */
export const MARKER = '.kepu-output.json';

/** Names of the neighbours an output folder has while it is being replaced. */
interface Neighbours {
  /** The new site, until it is whole. */
  fresh: string;
  /** The old site, for the moment between the two renames. */
  old: string;
  lock: string;
}

/** Where the neighbours of an output folder are; the same at every run, so that a crash can be repaired. */
export function neighboursOf(out: string): Neighbours {
  const place = resolve(out);
  const beside = (ending: string): string => join(dirname(place), `.${basename(place)}.kepu-${ending}`);
  return { fresh: beside('new'), old: beside('old'), lock: beside('lock') };
}

/**
 * Puts right what a crash left: a site moved aside and not replaced comes back, half a site goes. Needs the lock.
 *
 * @throws EnvironmentFault `machine/not-ours` if the folder holds anything we did not make.
 */
export function prepareFolder(out: string): Neighbours {
  const neighbours = neighboursOf(out);
  if (!existsSync(out) && existsSync(join(neighbours.old, MARKER))) renameSync(neighbours.old, out);
  rmSync(neighbours.old, { recursive: true, force: true });
  rmSync(neighbours.fresh, { recursive: true, force: true });
  if (!isReplaceable(out)) throw new EnvironmentFault('machine/not-ours', out);
  mkdirSync(neighbours.fresh, { recursive: true });
  return neighbours;
}

/** True for a folder that is absent, empty, or made by an earlier build. */
export function isReplaceable(out: string): boolean {
  if (!existsSync(out)) return true;
  if (existsSync(join(out, MARKER))) return true;
  try {
    return readdirSync(out).length === 0;
  } catch {
    // A file, or a folder we may not look into.
    return false;
  }
}

/**
 * Puts the new site in the place of the old by two renames. Between them there is no site for some microseconds; a
 * crash just then is repaired by the next `prepareFolder`.
 */
export function replaceFolder(out: string, neighbours: Neighbours, fileCount: number): void {
  writeFileSync(
    join(neighbours.fresh, MARKER),
    `${JSON.stringify({ format: 'kepu/output', version: 1, files: fileCount })}\n`,
  );
  if (existsSync(join(out, MARKER))) renameSync(out, neighbours.old);
  else if (existsSync(out)) rmdirSync(out);
  try {
    renameSync(neighbours.fresh, out);
  } catch (error) {
    if (existsSync(neighbours.old)) renameSync(neighbours.old, out);
    throw error;
  }
  rmSync(neighbours.old, { recursive: true, force: true });
}
