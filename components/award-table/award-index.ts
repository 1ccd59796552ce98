import type { Award } from '../records/types.js';
import { weighAwards } from '../records/weigh-awards.js';
import type { AwardColumnValues } from './award-values.js';

/** A list of awards, with what is known of it by columns; `award-values.ts` works these out. */
export class AwardIndex {
  readonly awards: readonly Award[];
  /** How many awards each row stands for. */
  readonly weights: Int32Array;
  /** How many awards all of them are. */
  readonly total: number;
  /** By their fields, as far as somebody asked. */
  readonly columns = new Map<string, AwardColumnValues>();

  constructor(awards: readonly Award[]) {
    this.awards = awards;
    this.weights = weighAwards(awards);
    this.total = this.weights.reduce((sum, weight) => sum + weight, 0);
  }
}
