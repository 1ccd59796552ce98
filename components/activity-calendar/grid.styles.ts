import { css } from 'lit';

/** The grid of days, of a month and of a term. */
export const gridStyles = css`
  .sheet {
    --_day-head: 34px;
    --_line-height: 22px;
    --_week-width: 56px;
    position: relative;
  }

  .grid {
    width: 100%;
    border: 1px solid var(--_line);
    border-spacing: 0;
    border-radius: var(--_radius);
    table-layout: fixed;
  }

  .shelf + .grid {
    border-radius: 0 0 var(--_radius) var(--_radius);
  }

  .weekday,
  .week-head {
    height: 40px;
    padding: 0 10px;
    font-size: calc(0.875 * var(--_rem));
    text-align: left;
  }

  .week-head,
  .week {
    padding: 0;
    background: var(--_sunken);
    font-size: calc(0.8125 * var(--_rem));
    line-height: 1.3;
    text-align: center;
  }

  .week-head {
    width: var(--_week-width);
  }

  .week,
  .day {
    border-top: 1px solid var(--_line);
    vertical-align: top;
  }

  .week {
    padding: 6px 0;
    font-size: calc(0.75 * var(--_rem));
  }

  .week span,
  .week b {
    display: block;
  }

  .week b {
    font-size: calc(1.375 * var(--_rem));
    font-weight: 400;
  }

  .week.now,
  .year-month.now b {
    color: var(--_now);
  }

  .day {
    padding: 0;
    border-left: 1px solid var(--_line);
    cursor: pointer;
  }

  /* As wide as the others within: bars count in widths of their first day. */
  .grid:not(.with-weeks) .column-0 {
    border-left-color: transparent;
  }

  /* Chromium before 97 does not place absolute children in a table cell; a box within does it everywhere. */
  .day-box {
    position: relative;
    min-height: calc(var(--_day-head) + var(--_count) * var(--_line-height) + 4px);
  }

  .day:hover {
    background-color: var(--_sunken);
  }

  .day:focus-visible {
    outline-offset: -2px;
  }

  .open {
    box-shadow: inset 0 0 0 2px var(--_accent);
  }

  .off {
    background-image: repeating-linear-gradient(135deg, transparent 0 6px, var(--_line) 6px 7px);
  }

  .number {
    position: absolute;
    top: calc(var(--_day-head) - 29px);
    left: 6px;
    min-width: 26px;
    padding: 0 4px;
    border-radius: 13px;
    font-size: calc(1.0625 * var(--_rem));
    font-variant-numeric: tabular-nums;
    line-height: 26px;
    white-space: nowrap;
  }

  .outside .number {
    color: var(--_muted);
  }

  .off .number,
  .off .lunar,
  .holiday {
    background: var(--_surface);
  }

  @media screen {
    .day.today .number {
      background: var(--_now);
      color: var(--_surface);
      font-weight: 600;
      text-align: center;
    }
  }

  .first-of-month .number {
    font-weight: 600;
  }

  .short,
  .of-month-grid .of-month {
    display: none;
  }

  @container (max-width: 639.98px) {
    .sheet {
      --_day-head: 36px;
      --_line-height: 8px;
      --_week-width: 34px;
    }

    .weekday {
      padding: 0;
      text-align: center;
    }

    .week-head {
      font-size: calc(0.6875 * var(--_rem));
    }

    /* Still heard. */
    .long {
      font-size: 0;
    }

    .week span {
      display: none;
    }

    .short {
      display: inline;
    }

    .number {
      left: calc(50% - 13px);
      padding: 0;
      text-align: center;
    }
  }

  @media (forced-colors: active) {
    .day.today .number {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
