import { css, unsafeCSS } from 'lit';
import { agendaStyles } from './agenda.styles.js';
import { filterStyles } from './filters.styles.js';
import { gridStyles } from './grid.styles.js';
import { itemStyles } from './items.styles.js';
import { shelfStyles } from './shelf.styles.js';
import { toolbarStyles } from './toolbar.styles.js';

/**
 * Numbers that the templates hand to the sheet, `.span-3` as `--_span: 3`: by class, since a style attribute breaks the
 * strict CSP.
 */
const numbers = Array.from({ length: 8 }, (_, index) => {
  const number = index + 1;
  // The first column of a grid is that of the weeks.
  return `.line-${index},.lines-${index},.full-${index}{--_count:${index}}.column-${index - 1},.from-${number}{--_column:${number}}.span-${index}{--_span:${index}}`;
}).join('');

/** What the parts of the calendar share, and which of them shows in which view. */
const frameStyles = css`
  ${unsafeCSS(numbers)}

  :host {
    --_on-accent: var(--kepu-on-accent, #ffffff);
  }

  button:disabled {
    color: var(--_muted);
    cursor: default;
  }

  h2,
  h3,
  h4,
  p,
  ul {
    margin: 0;
    padding: 0;
    font-weight: inherit;
    list-style: none;
  }

  [class^='view-'] {
    --_target: 36px;
    container-type: inline-size;
    /* What it takes where a page lets it choose. */
    contain-intrinsic-inline-size: 280px;
  }

  .heading,
  .period-name,
  .agenda-title,
  .group-title,
  .panel-title,
  .band-name,
  .year-name b,
  .week b {
    font: 600 calc(1.25 * var(--_rem)) / 1.3 var(--_font-heading);
    font-variant-numeric: tabular-nums;
    text-autospace: no-autospace;
  }

  .heading {
    margin-bottom: 12px;
    font-size: calc(1.625 * var(--_rem));
  }

  .head,
  .controls,
  .turn,
  .period,
  .filters,
  .chips,
  .narrowing,
  .agenda-head,
  .jumps,
  .title,
  .shelf-items,
  .band-box {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
  }

  .shelf-item,
  .share-line,
  .feed,
  .panel-head,
  .year-name,
  .year-bands li,
  .item {
    display: flex;
    gap: 6px;
    align-items: center;
  }

  .status,
  .facts,
  .due.over,
  .when,
  .period-weeks,
  .chip-count,
  .group-count,
  .year-count,
  .year-bands,
  .shelf-name,
  .shelf-date,
  .share-note,
  .address,
  .lunar,
  .holiday-key,
  .weekday,
  .week-head,
  .week {
    color: var(--_muted);
    font-size: calc(0.8125 * var(--_rem));
    font-variant-numeric: tabular-nums;
    font-weight: 400;
  }

  button,
  .button,
  select,
  input {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    justify-content: center;
    min-height: var(--_target, 36px);
    padding: 2px 12px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
    color: inherit;
    text-decoration: none;
  }

  button:not(:disabled):not([aria-pressed='true']):hover,
  .button:hover {
    border-color: var(--_muted);
  }

  .plain,
  .more,
  .more-shelf {
    border-color: transparent;
    background: none;
    color: var(--_accent);
  }

  .square,
  .plain {
    width: var(--_target);
    padding: 0;
    color: inherit;
  }

  .icon {
    flex: none;
    width: 16px;
    height: 16px;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .title {
    gap: 0 8px;
    align-items: baseline;
    font-weight: 600;
    line-height: 1.5;
  }

  .title-link {
    color: inherit;
    text-decoration-color: var(--_line);
  }

  .title-link:hover {
    color: var(--_accent);
    text-decoration-color: currentcolor;
  }

  .title-link,
  .title-text {
    min-width: 0;
    max-width: calc(100% - 20px);
  }

  .cancelled .title-link,
  .cancelled .title-text,
  .cancelled .item-title {
    text-decoration: line-through;
  }

  .moved .status,
  .cancelled .status,
  .unpublished {
    color: var(--_warning);
  }

  .facts,
  .due {
    padding-left: 20px;
    font-size: calc(0.875 * var(--_rem));
  }

  .due:not(.over) {
    color: var(--_now);
    font-weight: 600;
  }

  .view-agenda .period,
  .view-agenda .turn {
    display: none;
  }

  @container (max-width: 639.98px) {
    [class^='view-'] > * {
      --_target: 44px;
    }

    .view-auto .sheet,
    .view-auto .period,
    .view-auto .turn {
      display: none;
    }
  }
`;

export const activityCalendarStyles = [
  frameStyles,
  toolbarStyles,
  filterStyles,
  shelfStyles,
  gridStyles,
  itemStyles,
  agendaStyles,
];
