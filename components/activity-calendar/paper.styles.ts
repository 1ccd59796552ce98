import { css } from 'lit';

/**
 * Month, term and year on a sheet of A4: everything in full, nothing cut. The rows of a table become grids of eight columns,
 * in which titles wrap and bars find their own line. Past 300 lines because a sheet is looked at as a whole: what one view
 * gives up of it another takes.
 */
export const paperStyles = css`
  @media print {
    :host {
      --_accent: #000;
      --_on-accent: #000;
      --_now: #000;
      --_warning: #000;
    }

    /* On paper “three days left” is wrong the next morning. */
    .left,
    button,
    .controls,
    .filters,
    .next-deadline,
    .panel,
    .jumps,
    .short,
    .grid .visually-hidden,
    .number .of-month,
    .printing.view-month .agenda,
    .printing.view-term .agenda,
    .printing.view-year .agenda,
    .bar::before {
      display: none;
    }

    .title-link {
      text-decoration: none;
    }

    .head {
      padding-bottom: 4px;
      border-bottom: 2px solid #000;
      break-after: avoid;
    }

    .head .period-name {
      font-size: 18pt;
    }

    .period-weeks {
      font-size: 9pt;
    }

    .entry,
    .grid tr {
      break-inside: avoid;
    }
    /* As high as its group it would keep all of that on one sheet. */
    .group-head {
      align-self: start;
    }

    .entry,
    .group-head {
      padding: 5px 0;
    }

    /* What the reader chose is a sheet of its own; without a choice the list follows on the next. */
    .printing.view-auto .sheet {
      display: block !important;
    }

    /* Or the line on the right falls off. */
    .sheet {
      padding-right: 1px;
    }

    .printing.view-auto .sheet ~ .agenda {
      break-before: page;
    }

    .shelf,
    .shelf-items,
    .band-box {
      gap: 0 10px !important;
      min-height: 0;
      padding: 1px 4px;
      border-radius: 0;
    }

    .shelf-items {
      flex-wrap: wrap !important;
      padding: 0;
    }

    .shelf .shelf-item,
    .band .shelf-item {
      min-height: 0;
      padding: 0;
      border: 0;
      font-size: 8pt;
      line-height: 1.3;
      white-space: normal;
    }

    .shelf-date {
      display: inline !important;
    }

    .shelf-name,
    .shelf-date {
      font-size: 7.5pt;
    }

    .grid .mark,
    .shelf .mark {
      display: inline-block;
      width: 6px;
      height: 6px;
      margin-right: 3px;
    }

    .grid,
    .grid thead {
      display: block;
      border-radius: 0;
      -webkit-print-color-adjust: exact;
      print-color-adjust: exact;
    }

    /* Room to write, as on the wall, and still room for the head of a page. */
    .grid tbody {
      display: flex;
      flex-direction: column;
      min-height: 160mm;
    }

    .grid tr {
      position: relative;
      z-index: 0;
      display: grid;
      grid-auto-flow: dense;
      grid-template-columns: 9mm repeat(7, minmax(0, 1fr));
      align-content: start;
    }

    .grid:not(.with-weeks) tr {
      grid-template-columns: 0 repeat(7, minmax(0, 1fr));
    }

    /* Lines of days go down to the next week, whatever room is left. */
    .days {
      flex: 1 0 auto;
      grid-template-rows: repeat(39, auto) 1fr;
      border-top: 1px solid #999;
    }

    .long,
    .weekday,
    .week-head {
      height: auto;
      padding: 1px 0;
      font-size: 7pt;
      line-height: 1.2;
      text-align: center;
    }

    .grid .week {
      grid-row: 1 / span 40;
      grid-column: 1;
      padding: 1px 0;
      border: 0;
      background: none;
      font-size: 6pt;
      line-height: 1.1;
    }

    .week b {
      font-size: 10pt;
      line-height: 1.1;
    }

    .day,
    .day-box {
      display: contents;
    }

    .day-box > * {
      grid-column-start: var(--_column);
    }

    /* Line and hatching of a day: a box with contents has none. */
    .day::before {
      z-index: -1;
      grid-row: 1 / span 40;
      grid-column: var(--_column) / span 1;
      border-left: 1px solid #999;
      background: inherit;
      content: '';
    }

    .off {
      --_line: #d0d0d0;
    }

    .grid .number,
    .grid .item {
      position: static;
      width: auto;
      min-width: 0;
      max-width: none;
      height: auto;
      margin: 0 1px 1px 3px;
      padding: 0;
      background: none;
      color: #000;
      font-size: 8pt;
      font-weight: 400;
      line-height: 1.2;
      white-space: normal;
    }

    .grid .number {
      grid-row: 1;
      align-self: start;
      justify-self: start;
    }

    .of-month-grid .number {
      font-size: 10pt;
    }

    .first-of-month .number,
    .deadline .item-title,
    .deadline .item-word {
      font-weight: 600;
    }

    .outside .number {
      color: #666;
    }

    /* Below all bars; the rows between have no height. */
    .singles {
      grid-row: 40;
      min-width: 0;
    }

    .grid .item {
      display: block;
      overflow: visible;
      overflow-wrap: anywhere;
    }

    .grid .item * {
      display: inline;
      color: #000;
    }

    .item .of-status.of-status {
      display: inline-block;
    }

    /* Each on its own line below the numbers. Found by the browser, it would lie below all that takes the whole row. */
    .grid .bar {
      grid-row: calc(var(--_count) + 2);
      grid-column-end: span var(--_span);
      padding: 0 3px;
      border: 1px solid #000;
      background: #fff;
      border-radius: 2px;
    }

    .grid .category-1 {
      background: #e4e4e4;
    }

    .grid .deadline {
      padding: 0 2px;
      border-left: 2px solid #000;
    }
  }
`;
