/** What a reader sees of an award list, worked out from the awards and the reader's choices. Pure. */
import type { Award } from '../records/types.js';
import type { Collation } from '../shared/chinese-order.js';
import { memo } from '../shared/memo.js';
import { isPlanColumn } from '../shared/plan-column.js';
import { type AwardColumn, columnsOf, spansYears } from './award-columns.js';
import { type AwardFilter, type ReadsAs, type Selection, selectAwards } from './award-filter.js';
import { type AwardGroup, groupChoices, groupRows } from './award-groups.js';
import { AwardIndex } from './award-index.js';
import { AwardOrder, type AwardSortKey, type SortDirection } from './award-order.js';
import { type AwardPivot, type AwardSummary, pivotOf, usefulSummaries } from './award-pivot.js';

export interface AwardChoices {
  filter: AwardFilter;
  sortBy: AwardSortKey | undefined;
  direction: SortDirection;
  collation: Collation;
  groupBy: string | undefined;
  /** Matches letters with Chinese, once that part is loaded. */
  readsAs: ReadsAs | undefined;
}

/** What does not depend on choices; the fields are looked at when a reader is to choose from them. */
export class AwardList {
  readonly index: AwardIndex;
  readonly order: AwardOrder;
  readonly columns: AwardColumn[];
  /** Whether dates have to say their year. */
  readonly withYear: boolean;
  readonly total: number;
  /** Whether there are more of a number that is not known: 若干. */
  readonly isOpen: boolean;
  readonly #all: AwardColumn[];
  #summaries: AwardSummary[] | undefined;
  #groupKeys: string[] | undefined;

  constructor(awards: readonly Award[]) {
    this.index = new AwardIndex(awards);
    this.order = new AwardOrder(this.index);
    this.#all = columnsOf(awards);
    // The plan is a link below the work, where it takes no width.
    this.columns = this.#all.filter((column) => !('extra' in column && isPlanColumn(column.extra)));
    this.withYear = spansYears(awards);
    this.total = this.index.total;
    this.isOpen = awards.some((award) => award.countText !== undefined);
  }

  get summaries(): AwardSummary[] {
    this.#summaries ??= usefulSummaries(this.index);
    return this.#summaries;
  }

  get groupKeys(): string[] {
    this.#groupKeys ??= groupChoices(this.index, this.#all);
    return this.#groupKeys;
  }
}

export interface AwardView {
  list: AwardList;
  selection: Selection;
  /** Indices of the awards that pass, in their order. */
  rows: Int32Array;
  /** `undefined` unless grouped. */
  groups: AwardGroup[] | undefined;
}

/** Makes the view of one element; what has not changed since the last time is not worked out again. */
export class AwardViewer {
  readonly #list = memo((awards: readonly Award[]) => new AwardList(awards));
  readonly #select = memo(selectAwards);
  readonly #rows = memo(sortRows);
  readonly #groups = memo(groupRows);
  readonly #pivot = memo(pivotOf);

  view(awards: readonly Award[], choices: AwardChoices): AwardView {
    const { sortBy, direction, collation, groupBy } = choices;
    const list = this.#list(awards);
    const selection = this.#select(list.index, choices.filter, choices.readsAs);
    const rows = this.#rows(list, selection.passes, sortBy, direction, collation);
    const key = groupBy !== undefined && list.groupKeys.includes(groupBy) ? groupBy : undefined;
    if (key === undefined) return { list, selection, rows, groups: undefined };
    return { list, selection, ...this.#groups(list.index, rows, key, collation) };
  }

  pivot(list: AwardList, summary: AwardSummary): AwardPivot {
    return this.#pivot(list.index, summary);
  }
}

function sortRows(
  list: AwardList,
  passes: Uint8Array,
  sortBy: AwardSortKey | undefined,
  direction: SortDirection,
  collation: Collation,
): Int32Array {
  const order = sortBy && list.order.by(sortBy, direction, collation);
  const rows = new Int32Array(passes.length);
  let length = 0;
  for (let at = 0; at < passes.length; at += 1) {
    const row = order ? (order[at] as number) : at;
    if (passes[row]) {
      rows[length] = row;
      length += 1;
    }
  }
  return rows.subarray(0, length);
}
