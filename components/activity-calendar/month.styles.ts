import { css, unsafeCSS } from 'lit';
import { LINES_PER_DAY } from './month-view.js';

/** A row is as high as the lines it has room for: by class, since a style attribute breaks the strict CSP. */
const lines = Array.from({ length: LINES_PER_DAY + 2 }, (_, count) => `.lines-${count}{--_lines:${count}}`).join('');

/** The grid of days, of a month and of a term. */
export const monthStyles = css`
  .sheet {
    --_day-head: 34px;
    --_line-height: 22px;
    --_week-width: 56px;
    position: relative;
  }

  ${unsafeCSS(lines)}

  .grid {
    width: 100%;
    border: 1px solid var(--_line);
    border-spacing: 0;
    border-radius: var(--_radius);
    table-layout: fixed;
  }

  .shelf + .grid {
    border-top-left-radius: 0;
    border-top-right-radius: 0;
  }

  .weekday,
  .week-head {
    height: 40px;
    padding: 0 10px;
    color: var(--_muted);
    font-size: 0.875rem;
    font-weight: 400;
    text-align: start;
  }

  .short {
    display: none;
  }

  .week-head {
    width: var(--_week-width);
    padding: 0;
    background: var(--_sunken);
    font-size: 0.8125rem;
    text-align: center;
  }

  .week {
    padding: 8px 0;
    border-block-start: 1px solid var(--_line);
    background: var(--_sunken);
    color: var(--_muted);
    font-size: 0.75rem;
    font-weight: 400;
    line-height: 1.25;
    text-align: center;
    vertical-align: top;
  }

  .week span,
  .week b {
    display: block;
  }

  .week b {
    font: 400 1.375rem / 1.2 var(--_font-heading);
    font-variant-numeric: tabular-nums;
  }

  .week.now {
    color: var(--_now);
  }

  .day {
    height: calc(var(--_day-head) + var(--_lines) * var(--_line-height) + 4px);
    padding: 0;
    border-block-start: 1px solid var(--_line);
    vertical-align: top;
    cursor: pointer;
  }

  .day + .day,
  .week + .day {
    border-inline-start: 1px solid var(--_line);
  }

  /* Chromium before 97 does not place absolute children in a table cell; a box within does it everywhere. */
  .day-box {
    position: relative;
    height: 100%;
    min-height: calc(var(--_day-head) + var(--_lines) * var(--_line-height) + 4px);
  }

  .day:hover {
    background-color: var(--_sunken);
  }

  .day:focus-visible {
    outline-offset: -2px;
  }

  .day.open {
    box-shadow: inset 0 0 0 2px var(--_accent);
  }

  .off {
    background-image: repeating-linear-gradient(
      135deg,
      transparent 0 6px,
      var(--_line) 6px 7px
    );
  }

  .number {
    position: absolute;
    top: 6px;
    inset-inline-start: 6px;
    left: 6px;
    display: grid;
    min-width: 26px;
    height: 26px;
    padding-inline-start: 4px;
    padding-inline-end: 4px;
    border-radius: 13px;
    font-size: 1.0625rem;
    font-variant-numeric: tabular-nums;
    line-height: 26px;
    place-items: center start;
  }

  .outside .number {
    color: var(--_muted);
  }

  .today .number {
    background: var(--_now);
    color: var(--_surface);
    font-weight: 600;
    place-items: center;
  }

  .off .number,
  .holiday {
    background-color: var(--_surface);
  }

  .today.off .number {
    background-color: var(--_now);
  }

  @media (max-width: 40em) {
    .sheet {
      --_week-width: 34px;
      --_line-height: 8px;
      --_day-head: 36px;
    }

    .weekday {
      padding: 0;
      text-align: center;
    }

    .week-head {
      font-size: 0.6875rem;
      line-height: 1.3;
    }

    .long {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }

    .short {
      display: inline;
    }

    .number {
      left: 50%;
      padding: 0;
      margin-inline-start: -13px;
      text-align: center;
      place-items: center;
    }
  }

  @media (forced-colors: active) {
    .today .number {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }

  @media print {
    .grid,
    .grid * {
      color: #000000 !important;
    }

    .today .number {
      background: none;
    }
  }
`;
