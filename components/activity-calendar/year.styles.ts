import { css } from 'lit';

/** Twelve small months. */
export const yearStyles = css`
  .year {
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    gap: 12px;
    padding-top: 12px;
  }

  .shelf + .year {
    border-top: 1px solid var(--_line);
  }

  .year-row {
    display: contents;
  }

  .year-month {
    padding: 12px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    cursor: pointer;
  }

  .year-month:hover {
    border-color: var(--_muted);
  }

  .year-name {
    flex-wrap: wrap;
    justify-content: space-between;
    padding-bottom: 8px;
  }

  .year-days {
    --_row: 26px;
    display: grid;
    grid-template-columns: repeat(7, minmax(0, 1fr));
    grid-auto-rows: var(--_row);
    gap: 2px;
    /* Five weeks in every month, so that what follows mostly stands in line. */
    min-height: calc(5 * var(--_row) + 8px);
    font-size: calc(0.75 * var(--_rem));
    font-variant-numeric: tabular-nums;
    line-height: var(--_row);
    text-align: center;
  }

  .year-days > :first-child {
    grid-column-start: var(--_column);
  }

  .year-days > * {
    position: relative;
    z-index: 0;
    border-radius: 4px;
    color: var(--_muted);
  }

  .year-days > [class*='full-'] {
    color: var(--_text);
  }

  .year-days > [class*='full-']::before {
    z-index: -1;
    border-radius: inherit;
    background: var(--_accent);
    opacity: calc(var(--_count) * 0.1 + 0.02);
  }

  /* As in the grids of days, and in the line that explains the signs. */
  .day-off,
  .view-year .holiday-key .holiday:not(.work) {
    background: repeating-linear-gradient(135deg, transparent 0 3px, var(--_line) 3px 4px);
  }

  .day-work {
    outline: 1px solid var(--_warning);
    outline-offset: -1px;
  }

  .year-days > .due-day {
    border-bottom: 2px solid var(--_now);
  }

  @media print, (forced-colors: active) {
    .year-days > [class*='full-'] {
      outline: 1px solid;
      outline-offset: -1px;
      font-weight: 600;
    }
  }

  @media screen {
    .year-days > .today {
      outline: 2px solid var(--_now);
      outline-offset: -1px;
      font-weight: 600;
    }
  }

  .year-bands {
    padding-top: 8px;
  }

  .year-bands span {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  @container (max-width: 52em) {
    .year-month {
      padding: 8px;
    }

    .year-days {
      --_row: 20px;
      font-size: calc(0.6875 * var(--_rem));
    }
  }

  @container (max-width: 639.98px) {
    .year {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 8px;
    }
  }

  @media print {
    .year {
      grid-template-columns: repeat(4, minmax(0, 1fr));
      gap: 2mm;
    }

    .year-month {
      padding: 1.5mm;
      break-inside: avoid;
    }

    .year-days {
      --_row: 4.2mm;
      font-size: 7pt;
    }

    .year-bands span {
      white-space: normal;
    }
  }
`;
