import type { RecordKind } from '../types.js';
import { activities } from './activities.js';
import { awardLines } from './award-lines.js';
import { awards } from './awards.js';
import type { Kind } from './kind.js';
import { phases } from './phases.js';
import { works } from './works.js';

const KINDS: { [K in RecordKind]: Kind<K> } = {
  activities,
  awards: { ...awards, ...awardLines },
  works,
  phases,
};

/** All that is known of a kind, by its name. An element imports its own kind alone. */
export function kindOf<K extends RecordKind>(kind: K): Kind<K> {
  return KINDS[kind];
}
