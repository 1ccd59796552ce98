/** What a reader chose in an award table, and how it stands in an address. Pure. */
import type { Collation } from '../shared/chinese-order.js';
import type { UrlValues } from '../shared/url-state.js';
import { type AwardFilter, FACETS, NO_FILTER } from './award-filter.js';
import { type AwardSortKey, isSortKey, type SortDirection } from './award-order.js';
import { type AwardSummary, SUMMARIES } from './award-pivot.js';

/** Between values: no category has it in its name. */
const SEPARATOR = '|';
/** Stands for awards that do not say. */
const NONE = '-';

/** What is not chosen is as its author wanted it. */
export interface AwardChoice {
  filter: AwardFilter;
  sortBy: AwardSortKey | undefined;
  direction: SortDirection | undefined;
  collation: Collation | undefined;
  /** '' for no groups. */
  groupBy: string | undefined;
  summary: AwardSummary | undefined;
}

export const NO_CHOICE: AwardChoice = {
  filter: NO_FILTER,
  sortBy: undefined,
  direction: undefined,
  collation: undefined,
  groupBy: undefined,
  summary: undefined,
};

/** As values of an address; what is not chosen is undefined. */
export function writeChoice(state: AwardChoice): UrlValues {
  const { filter, sortBy, direction, collation } = state;
  const facets = FACETS.map((facet) => [facet, filter[facet].map((value) => value || NONE).join(SEPARATOR)]);
  return {
    ...Object.fromEntries(facets),
    text: filter.text.trim(),
    sort: sortBy && [sortBy, direction].filter(Boolean).join('.'),
    order: collation,
    group: state.groupBy === '' ? NONE : state.groupBy,
    summary: state.summary,
  };
}

/** Reads an address that anybody may have written: what makes no sense is left out. */
export function readChoice(values: UrlValues): AwardChoice {
  const facets = FACETS.map((facet) => {
    const chosen = values[facet]?.split(SEPARATOR) ?? [];
    return [facet, chosen.map((value) => (value === NONE ? '' : value))];
  });
  const [key, direction] = values.sort?.split('.') ?? [];
  return {
    filter: { ...NO_FILTER, ...Object.fromEntries(facets), text: values.text ?? '' },
    sortBy: isSortKey(key) ? key : undefined,
    direction: direction === 'ascending' || direction === 'descending' ? direction : undefined,
    collation: values.order === 'stroke' || values.order === 'pinyin' ? values.order : undefined,
    groupBy: values.group === NONE ? '' : values.group,
    summary: SUMMARIES.find((summary) => summary === values.summary),
  };
}
