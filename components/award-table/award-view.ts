/** What a reader sees of an award list, worked out from the awards and the reader's choices. Pure. */
import type { TemplateResult } from 'lit';
import type { Award } from '../records/types.js';
import { memo } from '../shared/memo.js';
import { isPlanColumn } from '../shared/plan-column.js';
import type { AwardOrdering } from './award-choice.js';
import { type AwardColumn, columnsOf, commonYear } from './award-columns.js';
import { AwardIndex } from './award-index.js';
import type { AwardSortKey, OwnSortKey } from './sort-keys.js';

/** What does not depend on choices. */
export class AwardList {
  readonly index: AwardIndex;
  /** Also those that have no column in the table. */
  readonly allColumns: AwardColumn[];
  /** What few awards fill: it stands below the work. */
  readonly sparse: OwnSortKey[];
  /** The year of all awards; empty where dates have to say theirs. */
  readonly year: string;
  readonly total: number;
  /** Whether there are more of a number that is not known: 若干. */
  readonly isOpen: boolean;
  readonly #sorted = new Set<AwardSortKey>();
  #columns: AwardColumn[] | undefined;

  constructor(awards: readonly Award[]) {
    this.index = new AwardIndex(awards);
    this.allColumns = columnsOf(awards);
    this.sparse = this.allColumns.flatMap((column) => ('key' in column && column.isSparse ? [column.key] : []));
    this.year = commonYear(awards);
    this.total = this.index.total;
    this.isOpen = awards.some((award) => award.countText);
  }

  /** The columns of the table; the plan is a link below the work, where it takes no width. */
  get columns(): AwardColumn[] {
    this.#columns ??= this.allColumns.filter((column) =>
      'extra' in column ? !isPlanColumn(column.extra) : !column.isSparse || this.#sorted.has(column.key),
    );
    return this.#columns;
  }

  /** What it is sorted by has a column from now on: none goes while somebody presses its head. */
  sortBy(key: AwardSortKey | undefined): void {
    if (!key || this.#sorted.has(key)) return;
    this.#sorted.add(key);
    this.#columns = undefined;
  }
}

/** Rows under a head of their own. */
export interface HeadedGroup {
  /** The row that heads the group. */
  head: TemplateResult;
  /** Rows of the group among all rows: the first, and the one behind the last. */
  from: number;
  to: number;
}

export interface AwardView {
  list: AwardList;
  /** Indices of the awards that pass, in their order; one that stands in several groups several times. */
  rows: Int32Array;
  /** `undefined` unless grouped. */
  groups: readonly HeadedGroup[] | undefined;
  /** What is said of a choice: how many awards are left. `undefined` while nothing is chosen. */
  found: string | undefined;
}

/** What the panels do with a list; without them all of it is shown, as it is given. */
export interface Narrowing {
  /** All awards in an order, as indices; the same object as long as that is the same. */
  sort(list: AwardList, ordering: AwardOrdering): Int32Array | undefined;
  /** 1 for each award that passes, and what is said of that. */
  select(list: AwardList): { passes: Uint8Array | undefined; found: string | undefined };
  group(list: AwardList, rows: Int32Array): Pick<AwardView, 'rows' | 'groups'> | undefined;
}

/** Makes the view of one element; what has not changed since the last time is not worked out again. */
export class AwardViewer {
  readonly #list = memo((awards: readonly Award[]) => new AwardList(awards));
  readonly #rows = memo(rowsOf);

  view(awards: readonly Award[], ordering: AwardOrdering, narrowing: Narrowing | undefined): AwardView {
    const list = this.#list(awards);
    list.sortBy(ordering.sortBy);
    const { passes, found } = narrowing?.select(list) ?? {};
    const rows = this.#rows(list, passes, narrowing?.sort(list, ordering));
    return { list, found, ...(narrowing?.group(list, rows) ?? { rows, groups: undefined }) };
  }
}

function rowsOf(list: AwardList, passes: Uint8Array | undefined, order: Int32Array | undefined): Int32Array {
  const all = order ?? list.index.weights.map((_, row) => row);
  return passes ? all.filter((row) => passes[row]) : all;
}
