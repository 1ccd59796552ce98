// Past 300 lines: one table in its three forms, on screen, as cards and on paper, which go by the same names.
import { css, unsafeCSS } from 'lit';
import { cardStyles } from './card.styles.js';

/** Rows of any table are cards below this width, CSS pixels. */
const CARDS_PX = 480;

/**
 * From five columns on a table needs more room. A container has to be asked for one and the same width, whatever the table; so
 * it gets that share of the room which makes it narrow as soon as the columns do not fit: about 96 px each, in English, too;
 * of a number under a short Chinese head 70.
 */
function fitRules(): string {
  let rules = '';
  for (let columns = 5; columns <= 16; columns += 1) {
    const px = 96 * columns + 70;
    rules += `.columns-${columns}{--_share:${CARDS_PX / px}}.columns-${columns}.counted{--_share:${CARDS_PX / (px - 30)}}`;
  }
  return rules;
}

export const awardTableStyles = css`
  ${unsafeCSS(fitRules())}

  :host {
    container-type: inline-size;
    /* What it takes where a page lets it choose. */
    contain-intrinsic-inline-size: 280px;
  }
  table {
    width: 100%;
    border-collapse: collapse;
  }
  th {
    font-weight: inherit;
    text-align: start;
  }
  .note {
    display: block;
    color: var(--_muted);
    font-size: 0.8125em;
    font-weight: 400;
  }
  .level {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    font-weight: 600;
    white-space: nowrap;
  }
  .note a {
    color: inherit;
    font-weight: inherit;
  }

  /* Filters stand beside the list; above it where both do not fit. */
  .body {
    display: flex;
    flex-wrap: wrap;
    gap: 24px;
  }
  .list {
    flex: 999 1 780px;
    min-width: 0;
  }
  /* As wide as the list by the share of its columns: what it holds asks for its width, and takes that of the list. */
  .fit {
    container-type: inline-size;
    width: calc(100% * var(--_share, 1));
  }
  /* The list */
  .scroll {
    width: calc(100% / var(--_share, 1));
    overflow-x: auto;
    /* A long address would widen the page. */
    overflow-wrap: anywhere;
  }
  /* Where all columns have room nothing scrolls by itself, and heads can stay in sight. */
  @supports (container-type: inline-size) {
    @container (min-width: 480px) {
      .scroll {
        overflow: visible;
      }
      table.awards > thead th {
        position: sticky;
        top: var(--kepu-sticky-top, 0px);
        z-index: 2;
        background: var(--_surface);
        /* A collapsed border does not come along. */
        --_rule: var(--_surface);
        box-shadow: inset 0 -2px var(--_text);
      }
      tbody.awards > tr.group > th {
        position: sticky;
        top: calc(var(--kepu-sticky-top, 0px) + 36px);
        z-index: 1;
        box-shadow: inset 0 -1px var(--_text);
      }
    }
  }
  table.awards:focus {
    outline: none;
  }
  caption {
    padding: 0 0 12px;
    text-align: start;
  }
  .title {
    margin: 0 0.6em 0 0;
    font-family: var(--_font-heading);
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.3;
    word-break: keep-all;
    overflow-wrap: anywhere;
  }
  caption .count {
    display: inline-block;
    font-size: 0.875em;
  }
  table.awards > thead th {
    padding: 0 12px 6px 0;
    border-bottom: 2px solid var(--_rule, var(--_text));
    color: var(--_muted);
    font-size: 0.875em;
    vertical-align: bottom;
    white-space: nowrap;
  }
  table.awards > thead th[aria-sort] {
    color: var(--_text);
    font-weight: 600;
  }
  .sort,
  .certificate {
    min-height: 32px;
    padding: 0;
    border: 0;
    background: none;
  }
  .sort {
    display: inline-flex;
    align-items: center;
  }
  .caret {
    width: 8px;
    height: 10px;
    margin-inline-start: 5px;
    fill: currentcolor;
    vertical-align: middle;
    cursor: pointer;
  }
  thead th:not([aria-sort]) path {
    opacity: 0.35;
  }
  [aria-sort='ascending'] .down,
  [aria-sort='descending'] .up {
    opacity: 0;
  }
  tbody.awards > tr > th,
  tbody.awards > tr > td {
    padding: 13px 12px 13px 0;
    border-bottom: 1px solid var(--_line);
    vertical-align: top;
  }
  tbody.awards > tr.group > th {
    padding: 18px 0 6px;
    border-bottom: 1px solid var(--_text);
    background: var(--_surface);
    font-family: var(--_font-heading);
    font-size: 1.125em;
    font-weight: 700;
  }
  .group .count {
    margin-inline-start: 0.8em;
    font-family: var(--_font);
    font-size: 0.75em;
    font-weight: 400;
  }
  .certificate {
    display: block;
    min-height: 24px;
    color: var(--_accent);
    font-size: 0.8125em;
    text-decoration: underline;
    text-decoration-color: var(--_line);
    text-underline-offset: 0.2em;
  }
  tbody.awards > tr > :last-child,
  table.awards > thead th:last-child {
    padding-inline-end: 0;
  }
  tbody.awards > tr > th,
  td.column-competition {
    min-width: 9em;
  }
  tbody.awards > tr > th {
    font-weight: 600;
  }
  tbody.awards > tr > th a {
    color: inherit;
    text-decoration-color: var(--_line);
  }
  tbody.awards > tr > th a:hover {
    color: var(--_accent);
    text-decoration-color: currentcolor;
  }
  /* A word is not parted … */
  td.column-people,
  td.column-tutors,
  td.column-place {
    min-width: 5em;
    overflow-wrap: break-word;
  }
  /* … nor is a name. */
  td.column-people,
  td.column-tutors {
    word-break: keep-all;
  }
  .column-date,
  .column-count {
    text-align: end;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .count,
  tbody.awards [data-empty] {
    color: var(--_muted);
  }
  .more {
    margin: 20px 0 0;
  }
  .more span {
    margin-inline-end: 1em;
    color: var(--_muted);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  .message {
    padding: 20px 0;
  }

  @container (max-width: 479.98px) {
    .title {
      font-size: 1.25em;
    }
    ${cardStyles}
  }

  /* There are no shadows. */
  @media (forced-colors: active) {
    table.awards > thead th {
      --_rule: CanvasText;
    }
  }

  @media print {
    .title {
      font-size: 13pt;
    }
    .more,
    .caret,
    .certificate,
    th .note a {
      display: none;
    }
    /* A button's box is painted on the first sheet only, when the head repeats. */
    .sort {
      display: contents;
    }
    :host,
    .fit {
      container-type: normal;
    }
    .scroll {
      overflow: visible;
    }
    table.awards > thead th,
    tbody.awards > tr.group,
    tbody.awards > tr.group > th {
      position: static;
    }
    tbody.awards > tr.group {
      break-after: avoid;
    }
    table.awards > thead {
      display: table-header-group;
    }
    tbody.awards > tr {
      break-inside: avoid;
    }
    tbody.awards > tr > th,
    tbody.awards > tr > td {
      padding: 2px 6px 2px 0;
      font-size: 8.5pt;
      line-height: 1.35;
    }
    table.awards > thead th {
      padding: 0 6px 4px 0;
      font-size: 8pt;
    }
    tbody.awards .note {
      display: inline;
      margin-inline: 0 0.5em;
    }
    tbody.awards .note::before {
      content: ' ';
    }
    /* The name of a contest in one line, as far as there is room: rows of one line fill a sheet twice as well. */
    td.column-competition {
      min-width: 12.5em;
    }
    .level {
      color: #000000;
    }
    tbody.awards > tr > th a {
      text-decoration: none;
    }
  }
`;
