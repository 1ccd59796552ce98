/** Length of the name of a group. */
const NAME = 8;

/**
 * Many parts of one kind. They are named by groups – of neighbours, by what is in them – because a name costs as much as
 * three keys of terms, and every reader loads all names.
 */
export interface PartList {
  /** Names of the groups, 8 letters each, one behind the other. */
  groups: string;
  /** Parts of a group; the last may hold fewer. */
  size: number;
}

/** Keeps a group of parts under a name of 8 letters that tells their contents; part n of it is then `partName(…, n)`. */
export type PutParts<Kind extends string = string> = (kind: Kind, values: readonly unknown[]) => string;

/** Groups of a list: enough that a change leaves most of them alone. */
const GROUPS = 64;

/** @param values What the parts are made of. @param partOf Makes one, when its group is written. */
export function writeParts<Kind extends string, V>(
  kind: Kind,
  values: readonly V[],
  put: PutParts<Kind>,
  {
    groups = GROUPS,
    partOf = (value) => value,
  }: { groups?: number; partOf?: (value: V, place: number) => unknown } = {},
): PartList {
  const size = Math.ceil(values.length / groups) || 1;
  let names = '';
  for (let at = 0; at < values.length; at += size)
    names += put(
      kind,
      values.slice(at, at + size).map((value, place) => partOf(value, at + place)),
    );
  return { groups: names, size };
}

/** Name of the part at a place of a list. */
export function partAt(kind: string, { groups, size }: PartList, place: number): string {
  const from = Math.floor(place / size) * NAME;
  return partName(kind, groups.slice(from, from + NAME), place % size);
}

export function partName(kind: string, group: string, place = 0): string {
  return `${kind}.${group}.${place}`;
}
