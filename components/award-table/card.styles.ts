import { css } from 'lit';

/** Below this width a row becomes a card; the markup stays one table. */
export const cardStyles = css`
  table.awards,
  tbody.awards,
  table.awards > thead,
  table.awards > caption {
    display: block;
  }
  table.awards > thead > tr {
    display: flex;
    flex-wrap: wrap;
    border-bottom: 2px solid var(--_text);
  }
  table.awards > thead th {
    flex: none;
    padding-inline-end: 16px;
    border: 0;
  }
  tbody.awards > tr {
    display: flex;
    flex-wrap: wrap;
    gap: 0 14px;
    padding: 14px 0;
    border-bottom: 1px solid var(--_line);
  }
  tbody.awards > tr > th,
  tbody.awards > tr > td {
    flex: 0 0 100%;
    order: 3;
    min-width: 0;
    padding: 1px 0;
    border: 0;
    white-space: normal;
  }
  tbody.awards,
  tbody.awards > tr.group > th {
    display: block;
  }
  .scroll {
    overflow: visible;
  }
  tbody.awards > tr.group {
    position: sticky;
    top: var(--kepu-sticky-top, 0px);
    z-index: 1;
    padding: 10px 0 0;
    background: var(--_surface);
  }
  /* Year, level, place and date say themselves what they are: one line, which ends with them on wider cards, too. */
  tbody.awards > tr::after {
    content: '';
    flex: 0 0 100%;
    order: 1;
  }
  tbody.awards > tr > .column-schoolYear,
  tbody.awards > tr > .column-level,
  tbody.awards > tr > .column-place,
  tbody.awards > tr > .column-date {
    flex: none;
    order: 1;
  }
  tbody.awards > tr > .column-date {
    margin-inline-start: auto;
    color: var(--_muted);
  }
  tbody.awards > tr > .column-people,
  tbody.awards > tr > .column-tutors {
    flex: 0 1 auto;
    order: 2;
  }
  tbody.awards > tr > .column-tutors::before,
  tbody.awards > tr > .column-extra::before,
  tbody.awards > tr > .column-count::before {
    content: attr(data-label);
    flex: none;
    margin-inline-end: 0.6em;
    color: var(--_muted);
    font-size: 0.875em;
    line-height: 1.83;
  }
  tbody.awards > tr > .column-tutors,
  tbody.awards > tr > .column-extra,
  tbody.awards > tr > .column-count {
    display: flex;
  }
  tbody.awards > tr .note {
    display: inline;
    margin-inline-start: 0.5em;
  }
  tbody.awards > tr > th[tabindex] {
    flex: 0 0 100%;
    order: 0;
    padding-bottom: 2px;
    font-size: 1.0625em;
  }
  tbody.awards > tr > [data-empty] {
    display: none;
  }
`;
