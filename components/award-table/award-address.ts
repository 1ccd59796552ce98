/** What a reader chose, kept in the address of the page: a part that is loaded for tables with `sync-url`. */
import { UrlStateController, type UrlStateHost, type UrlValues } from '../shared/url-state.js';
import type { AwardChoice } from './award-choice.js';
import { FACETS, NO_FILTER } from './award-filter.js';
import { isSortKey } from './sort-keys.js';

/** Between values: no category has it in its name. */
const SEPARATOR = '|';
/** Stands for awards that do not say. */
const NONE = '-';

export class AwardAddress {
  readonly #url: UrlStateController;

  /** @param take Is given what the address says: now, and when the reader goes back. */
  constructor(host: UrlStateHost, take: (choice: AwardChoice) => void) {
    this.#url = new UrlStateController(host, (values) => take(readChoice(values)));
    // The controller reads the address after an update.
    host.requestUpdate();
  }

  /** @param isStep Whether the way back leads to what was before. */
  write(choice: AwardChoice, isStep: boolean): void {
    this.#url.write(writeChoice(choice), isStep);
  }
}

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
  const [, key, direction] = /^(.*?)(?:\.(ascending|descending))?$/.exec(values.sort ?? '') ?? [];
  return {
    filter: { ...NO_FILTER, ...Object.fromEntries(facets), text: values.text ?? '' },
    sortBy: isSortKey(key) ? key : undefined,
    direction: direction === 'ascending' || direction === 'descending' ? direction : undefined,
    collation: values.order === 'stroke' || values.order === 'pinyin' ? values.order : undefined,
    groupBy: values.group === NONE ? '' : values.group,
    summary: values.summary,
  };
}
