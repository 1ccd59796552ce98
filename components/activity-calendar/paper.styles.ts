// Past 300 lines: one sheet of paper; what month and term share on it and what they do not is read together.
import { css, unsafeCSS } from 'lit';

/** Cells give their room up for one grid a week, in which titles wrap and bars find their own line. */
const columns = Array.from(
  { length: 7 },
  (_, index) =>
    `.column-${index} > .day-box > *{grid-column-start:${index + 2}}.day.column-${index}::before{grid-column:${index + 2}}`,
).join('\n');

const spans = Array.from(
  { length: 7 },
  (_, index) => `.day-box > .span-${index + 1}{grid-column-end:span ${index + 1}}`,
).join('\n');

/** Month, term and year on a sheet of A4: everything in full, nothing cut. */
export const paperStyles = css`
  @media print {
    .head {
      padding-block-end: 4px;
      break-after: avoid;
    }

    .period-name {
      font-size: 18pt;
    }

    .of-term .period-name {
      font-size: 15pt;
      line-height: 1.2;
    }

    .period-weeks {
      min-height: 0;
      font-size: 9pt;
    }

    /* What the reader chose is a sheet of its own; without a choice the list follows on the next. */
    .printing.view-month .agenda,
    .printing.view-term .agenda,
    .printing.view-year .agenda {
      display: none;
    }

    .printing.view-auto .sheet {
      display: block !important;
    }

    .printing.view-auto .sheet ~ .agenda {
      break-before: page;
    }

    .shelf.shelf {
      height: auto;
      min-height: 0;
    }

    .shelf .shelf-items,
    .band .shelf-items {
      flex-wrap: wrap;
      gap: 0 10px;
      padding-block-start: 2px;
      padding-block-end: 2px;
    }

    .shelf-item,
    .band .shelf-item {
      display: block;
      height: auto;
      padding: 0;
      overflow: visible;
      border: 0;
      font-size: 8pt;
      line-height: 1.3;
      white-space: normal;
    }

    .shelf-item .mark {
      display: inline-block;
      width: 6px;
      height: 6px;
      margin-inline-end: 3px;
      vertical-align: 0;
    }

    .shelf-date {
      display: inline;
      margin-inline-start: 4px;
    }

    .shelf-name,
    .shelf-date {
      font-size: 7.5pt;
    }

    .grid,
    .grid thead,
    .grid tbody {
      display: block;
    }

    .grid {
      border-radius: 0;
      border-block-start: 0;
    }

    .grid tr {
      position: relative;
      display: grid;
      grid-auto-flow: dense;
      grid-template-columns: 9mm repeat(7, minmax(0, 1fr));
      align-content: start;
      border-block-start: 1px solid #999999;
      break-inside: avoid;
    }

    /* Room to write, as on the wall; six of them leave room for the head of a page. */
    .of-month-grid .days {
      min-height: 21mm;
    }

    .grid thead tr {
      border-block-start: 0;
    }

    .grid tr.band {
      display: block;
      border-block-start: 1.5px solid #000000;
      break-after: avoid;
    }

    .grid tr.band th {
      display: block;
      border: 0;
    }

    .band-box {
      min-height: 0;
      padding: 0 2mm;
    }

    .band-name {
      font-size: 9pt;
      line-height: 1.2;
    }

    .grid:not(.with-weeks) tr {
      grid-template-columns: 0 repeat(7, minmax(0, 1fr));
    }

    .weekday,
    .week-head {
      height: auto;
      padding: 1px 2px;
      border: 0;
      font-size: 7.5pt;
      text-align: center;
    }

    .grid .week {
      grid-row: 1 / span 40;
      grid-column: 1;
      padding: 1px 0;
      border: 0;
      line-height: 1.1;
    }

    .week b {
      font-size: 10pt;
    }

    .week span {
      font-size: 6pt;
    }

    .of-term .week span {
      display: none;
    }

    .day,
    .day-box {
      display: contents;
    }

    /* The line before a day; a box with contents has no border. */
    .day::before {
      position: absolute;
      top: 0;
      bottom: 0;
      left: 0;
      border-inline-start: 1px solid #999999;
      content: '';
    }

    ${unsafeCSS(columns)}
    ${unsafeCSS(spans)}

    /* Below all bars; the rows between have no height. */
    .singles {
      grid-row: 40;
      min-width: 0;
    }

    .number,
    .holiday,
    .item.item {
      position: static;
      min-width: 0;
      height: auto;
      margin: 0 1px 1px 3px;
      padding: 0;
      line-height: 1.2;
    }

    .number {
      grid-row: 1;
      display: block;
      font-size: 8pt;
      text-align: start;
    }

    .day-box > .holiday {
      grid-row: 1;
      align-self: start;
      justify-self: end;
      max-width: none;
      margin-inline-end: 3px;
      border: 0;
      background: none;
      font-size: 6.5pt;
      line-height: 1.6;
    }

    .outside .number {
      color: #666666 !important;
    }

    .item.item {
      display: block;
      width: auto;
      overflow: visible;
      font-size: 7.5pt;
      font-weight: 400;
      overflow-wrap: anywhere;
      white-space: normal;
    }

    .of-term .item.item {
      margin-block-end: 0;
      font-size: 6.75pt;
      line-height: 1.1;
    }

    /* Twenty weeks have no room for a line of dates each: what there is stands beside the date. */
    .of-term .singles {
      grid-row: 1;
      margin-inline-start: 3.5mm;
    }

    .of-term .first-of-month .singles {
      margin-inline-start: 9mm;
    }

    .of-term .day-box > .holiday {
      align-self: end;
      line-height: 1.2;
    }

    .of-term .weekday,
    .of-term .week-head {
      font-size: 6.5pt;
      line-height: 1.2;
    }

    .of-term .band-box {
      min-height: 0;
      line-height: 1.2;
    }

    .of-term .number {
      margin-block-end: 0;
      font-size: 7.5pt;
      line-height: 1;
    }

    .item.bar {
      padding: 0 3px;
      border-radius: 2px;
      background: #ffffff;
      -webkit-print-color-adjust: exact;
      print-color-adjust: exact;
    }

    .item.deadline {
      padding: 0 2px;
      border: 0;
      border-inline-start: 2px solid #000000;
      font-weight: 600;
    }

    .item .mark {
      display: inline-block;
      width: 6px;
      height: 6px;
      margin-inline-end: 2px;
      vertical-align: 0;
    }

    .item-title,
    .item-word,
    .long {
      position: static;
      display: inline;
      width: auto;
      height: auto;
      overflow: visible;
      clip-path: none;
    }

    .short,
    .grid .visually-hidden {
      display: none;
    }

    .year {
      gap: 2mm;
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }

    .year-month {
      padding: 1.5mm;
      break-inside: avoid;
    }

    .year-days {
      grid-auto-rows: 4.2mm;
      min-height: 27mm;
      font-size: 7pt;
      line-height: 4.2mm;
    }

    .year-days > [class*='full-'] {
      font-weight: 700;
      outline: 1px solid #000000;
      outline-offset: -1px;
    }

    .year-bands span {
      white-space: normal;
    }

    .year-days > .today {
      box-shadow: none;
    }
  }
`;
