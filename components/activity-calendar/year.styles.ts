import { css } from 'lit';

/** Twelve small months. */
export const yearStyles = css`
  .shelf + .year {
    border-block-start: 1px solid var(--_line);
    padding-block-start: 12px;
  }

  .year {
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    gap: 12px;
    padding-block-start: 12px;
  }

  .year-row {
    display: contents;
  }

  .year-month {
    padding: 12px 14px 14px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    cursor: pointer;
  }

  .year-month:hover {
    border-color: var(--_muted);
  }

  .year-name {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    padding-block-end: 8px;
  }

  .year-name b {
    font: 600 1.25rem / 1.3 var(--_font-heading);
    font-variant-numeric: tabular-nums;
  }

  .year-month.now b {
    color: var(--_now);
  }

  .year-count {
    color: var(--_muted);
    font-size: 0.8125rem;
    font-variant-numeric: tabular-nums;
  }

  .year-days {
    display: grid;
    grid-template-columns: repeat(7, minmax(0, 1fr));
    grid-auto-rows: 26px;
    gap: 2px;
    /* Five weeks in every month, so that what follows mostly stands in line. */
    min-height: 138px;
    font-size: 0.75rem;
    font-variant-numeric: tabular-nums;
    line-height: 26px;
    text-align: center;
  }

  .from-2 > :first-child {
    grid-column-start: 2;
  }

  .from-3 > :first-child {
    grid-column-start: 3;
  }

  .from-4 > :first-child {
    grid-column-start: 4;
  }

  .from-5 > :first-child {
    grid-column-start: 5;
  }

  .from-6 > :first-child {
    grid-column-start: 6;
  }

  .from-7 > :first-child {
    grid-column-start: 7;
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
    position: absolute;
    top: 0;
    right: 0;
    bottom: 0;
    left: 0;
    z-index: -1;
    border-radius: inherit;
    background: var(--_accent);
    content: '';
    opacity: 0.12;
  }

  .year-days > .full-2::before {
    opacity: 0.2;
  }

  .year-days > .full-3::before {
    opacity: 0.3;
  }

  .year-days > .full-4::before {
    opacity: 0.42;
  }

  .year-days > .due-day {
    box-shadow: inset 0 -2px var(--_now);
  }

  .year-days > .today {
    outline: 2px solid var(--_now);
    outline-offset: -1px;
    font-weight: 600;
  }

  .year-bands {
    display: grid;
    gap: 2px;
    padding-block-start: 8px;
    color: var(--_muted);
    font-size: 0.8125rem;
  }

  .year-bands li {
    display: flex;
    gap: 6px;
    align-items: center;
    min-width: 0;
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
      grid-auto-rows: 20px;
      min-height: 108px;
      font-size: 0.6875rem;
      line-height: 20px;
    }
  }

  @media (max-width: 40em) {
    .year {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 8px;
    }

    .year-month {
      padding: 8px;
    }
  }

  @media (forced-colors: active) {
    .year-days > [class*='full-'] {
      border: 1px solid CanvasText;
      font-weight: 600;
    }
  }
`;
