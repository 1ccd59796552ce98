import { css } from 'lit';

/** Below this width a row becomes a card; the markup stays one table. */
const cards = css`
  table.awards,
  .awards > tr,
  tbody.awards,
  table.awards > thead,
  table.awards > caption {
    display: block;
  }
  table.awards > thead > tr {
    display: flex;
    overflow-x: auto;
    border-bottom: 2px solid var(--_text);
  }
  table.awards > thead th {
    flex: none;
    padding-inline-end: 16px;
    border: 0;
  }
  table.awards > thead th.extra {
    display: none;
  }
  tbody.awards > tr {
    padding: 14px 0;
    border-bottom: 1px solid var(--_line);
  }
  tbody.awards > tr > th,
  tbody.awards > tr > td {
    display: flex;
    min-width: 0;
    padding: 1px 0;
    border: 0;
    text-align: start;
    white-space: normal;
  }
  tbody.awards > tr > th {
    display: block;
    padding-bottom: 4px;
    font-size: 1.0625em;
  }
  tbody.awards > tr > th .note {
    display: inline;
    margin-inline-start: 0.6em;
  }
  tbody.awards > tr > td::before {
    content: attr(data-label);
    flex: none;
    width: 5.5em;
    color: var(--_muted);
    font-size: 0.875em;
    line-height: 1.83;
  }
  tbody.awards > tr > td.empty {
    display: none;
  }
  tbody.awards .value .note {
    display: inline;
    margin-inline-start: 0.6em;
  }
`;

export const awardTableStyles = css`
  table {
    width: 100%;
    border-collapse: collapse;
    border-spacing: 0;
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
  .number {
    font-variant-numeric: tabular-nums lining-nums;
  }

  /* Figures */
  .figures {
    margin-bottom: 48px;
  }
  .figures thead th,
  .figures thead td {
    padding: 0 12px 12px 0;
    border-bottom: 2px solid var(--_text);
    font-size: 0.875em;
    font-weight: 600;
    vertical-align: bottom;
  }
  .figures tbody th,
  .figures tbody td {
    padding: 10px 12px 10px 0;
    border-bottom: 1px solid var(--_line);
  }
  .figures tbody th {
    font-size: 0.9375em;
    font-weight: 600;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .figures .number {
    display: block;
    font-family: var(--_font-heading);
    font-size: 2.5em;
    line-height: 1.2;
  }
  .figures tbody tr:first-child .number {
    font-size: 3em;
  }
  .figures .zero .number {
    color: var(--_muted);
    opacity: 0.7;
  }
  .figures .total {
    padding-inline-end: 0;
    text-align: end;
  }
  .figures .total .number {
    font-weight: 700;
  }
  .bar {
    display: block;
    width: 86%;
    height: 4px;
    fill: currentcolor;
    opacity: 0.75;
  }

  /* Filters beside the list; above it where both do not fit */
  .body {
    display: flex;
    flex-wrap: wrap;
    gap: 24px;
  }
  .filters {
    flex: 1 1 220px;
    min-width: 0;
  }
  .list {
    flex: 999 1 560px;
    min-width: 0;
    container-type: inline-size;
  }
  .find label,
  legend {
    display: block;
    padding: 0;
    font-size: 0.875em;
    font-weight: 600;
  }
  .find input {
    width: 100%;
    min-height: 40px;
    margin-top: 6px;
    padding: 4px 10px;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .facet {
    min-width: 0;
    margin: 16px 0 0;
    padding: 12px 0 0;
    border: 0;
    border-top: 1px solid var(--_line);
  }
  .facet legend {
    float: inline-start;
    width: 100%;
    margin-bottom: 4px;
  }
  .options {
    clear: both;
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(170px, 1fr));
    column-gap: 24px;
  }
  .option {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 30px;
    font-size: 0.9375em;
    cursor: pointer;
  }
  .option input {
    flex: none;
    width: 16px;
    height: 16px;
    margin: 0;
    accent-color: var(--_accent);
  }
  .option .name {
    flex: 1;
    min-width: 0;
  }
  .option .level {
    color: inherit;
    font-weight: 400;
  }
  .option .number {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .option.none .name {
    color: var(--_muted);
  }
  .clear {
    margin-top: 16px;
  }

  /* The list */
  .scroll {
    overflow-x: auto;
  }
  caption {
    padding: 0 0 12px;
    text-align: start;
  }
  caption .title {
    margin-inline-end: 0.6em;
    font-family: var(--_font-heading);
    font-size: 1.625em;
    font-weight: 700;
    line-height: 1.3;
  }
  caption .count {
    color: var(--_muted);
    font-size: 0.875em;
  }
  table.awards > thead th {
    padding: 0 12px 6px 0;
    border-bottom: 2px solid var(--_text);
    color: var(--_muted);
    font-size: 0.875em;
    vertical-align: bottom;
    white-space: nowrap;
  }
  table.awards > thead th[aria-sort] {
    color: var(--_text);
    font-weight: 600;
  }
  .sort {
    display: inline-flex;
    align-items: center;
    gap: 5px;
    min-height: 32px;
    padding: 0;
    border: 0;
    border-radius: 2px;
    background: none;
  }
  .caret {
    width: 8px;
    height: 10px;
    fill: currentcolor;
  }
  .caret path {
    opacity: 0.35;
  }
  .caret.ascending .up,
  .caret.descending .down {
    opacity: 1;
  }
  .caret.ascending .down,
  .caret.descending .up {
    opacity: 0;
  }
  tbody.awards > tr > th,
  tbody.awards > tr > td {
    padding: 13px 12px 13px 0;
    border-bottom: 1px solid var(--_line);
    vertical-align: top;
  }
  tbody.awards > tr > :last-child,
  table.awards > thead th:last-child {
    padding-inline-end: 0;
  }
  tbody.awards > tr > th {
    min-width: 9em;
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
  tbody.awards .column-people {
    min-width: 5.5em;
  }
  tbody.awards .column-tutors {
    min-width: 4.5em;
  }
  tbody.awards .column-place {
    min-width: 5em;
  }
  tbody.awards .column-competition {
    min-width: 9em;
  }
  tbody.awards .column-date,
  tbody.awards .column-count,
  th.column-date,
  th.column-count {
    text-align: end;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  tbody.awards .empty {
    color: var(--_muted);
  }
  .more {
    margin: 20px 0 0;
  }
  .message {
    padding: 20px 0;
  }

  @container (max-width: 479px) {
    ${cards}
  }

  @media (max-width: 640px) {
    .facet {
      margin-top: 10px;
      padding-top: 8px;
    }
    .options {
      display: flex;
      gap: 8px;
      overflow-x: auto;
      padding: 2px 2px 6px;
    }
    .option {
      flex: none;
      min-height: 40px;
      padding: 0 12px;
      border: 1px solid var(--_line);
      border-radius: 20px;
      white-space: nowrap;
    }
    .figures {
      margin-bottom: 32px;
    }
    .figures,
    .figures tbody {
      display: block;
    }
    .figures thead {
      display: none;
    }
    .figures tbody tr {
      display: flex;
      flex-wrap: wrap;
      padding: 8px 0;
      border-bottom: 1px solid var(--_line);
    }
    .figures tbody tr:first-child {
      border-top: 2px solid var(--_text);
    }
    .figures tbody th {
      flex: 0 0 100%;
      padding: 0;
      border: 0;
    }
    .figures tbody td {
      flex: 1 1 3em;
      padding: 4px 6px 4px 0;
      border: 0;
    }
    .figures tbody td::before {
      content: attr(data-label);
      color: var(--_muted);
      font-size: 0.8125em;
    }
    .figures .number,
    .figures tbody tr:first-child .number {
      font-size: 1.75em;
    }
  }

  @media (max-width: 480px) {
    ${cards}
  }

  @media (scripting: none) {
    .filters,
    .scripted,
    .caret {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .bar {
      forced-color-adjust: none;
      color: CanvasText;
    }
    .option {
      border-color: CanvasText;
    }
  }

  @media print {
    .filters,
    .more,
    .caret {
      display: none;
    }
    .sort {
      display: inline;
    }
    .list {
      container-type: normal;
    }
    .scroll {
      overflow: visible;
    }
    table.awards > thead {
      display: table-header-group;
    }
    tbody.awards > tr,
    .figures tr {
      break-inside: avoid;
    }
    tbody.awards > tr > th,
    tbody.awards > tr > td {
      padding-top: 5px;
      padding-bottom: 5px;
      font-size: 10pt;
    }
    .figures .number,
    .figures tbody tr:first-child .number {
      font-size: 1.5em;
    }
  }
`;
