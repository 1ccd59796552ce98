import { css, unsafeCSS } from 'lit';
import { LINES_PER_DAY } from './month-view.js';

/** Bars reach over several cells and items stand on lines: by class, since a style attribute breaks the strict CSP. */
const places = [
  ...Array.from(
    { length: LINES_PER_DAY },
    (_, line) => `.line-${line}{top:calc(var(--_day-head) + ${line} * var(--_line-height))}`,
  ),
  ...Array.from(
    { length: 7 },
    (_, index) => `.span-${index + 1}{width:calc(${index + 1} * 100% + ${index}px - var(--_ends))}`,
  ),
].join('\n');

/** The grid of days, its shelf and the panel of a day. */
export const monthStyles = css`
  .month {
    --_day-head: 34px;
    --_line-height: 24px;
    --_week-width: 56px;
    position: relative;
  }

  .shelf {
    display: flex;
    height: 56px;
    border: 1px solid var(--_line);
    border-block-end: 0;
    border-radius: var(--_radius) var(--_radius) 0 0;
    background: var(--_sunken);
  }

  .shelf-name {
    flex: none;
    align-self: center;
    padding-inline: 12px;
    color: var(--_muted);
    font-size: 0.8125rem;
  }

  .shelf-items {
    display: flex;
    flex: 1;
    gap: 8px;
    align-items: center;
    min-width: 0;
    padding-inline: 0 12px;
  }

  .shelf-item {
    display: flex;
    flex: 0 1 auto;
    gap: 6px;
    align-items: center;
    min-width: 0;
    height: 34px;
    padding-inline: 10px;
    overflow: hidden;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
    font-size: 0.875rem;
    white-space: nowrap;
  }

  .shelf-item .title-link,
  .shelf-item .title-text {
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .shelf-date {
    flex: none;
    color: var(--_muted);
    font-size: 0.8125rem;
  }

  .shelf-more {
    flex: none;
  }

  .more-shelf {
    min-height: 32px;
    padding: 2px 10px;
    border-color: transparent;
    background: none;
    color: var(--_accent);
    font-size: 0.8125rem;
  }

  .grid {
    width: 100%;
    border: 1px solid var(--_line);
    border-spacing: 0;
    border-radius: var(--_radius);
    table-layout: fixed;
  }

  .shelf + .grid {
    border-start-start-radius: 0;
    border-start-end-radius: 0;
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
    height: calc(var(--_day-head) + ${LINES_PER_DAY} * var(--_line-height) + 8px);
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
    min-height: calc(var(--_day-head) + ${LINES_PER_DAY} * var(--_line-height) + 8px);
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
    padding-inline: 4px;
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

  .holiday {
    position: absolute;
    top: 9px;
    right: 8px;
    max-width: calc(100% - 48px);
    padding-inline: 2px;
    overflow: hidden;
    color: var(--_muted);
    font-size: 0.8125rem;
    line-height: 20px;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .holiday.work {
    border: 1px solid var(--_warning);
    border-radius: 4px;
    color: var(--_warning);
    line-height: 18px;
  }

  .item,
  .more {
    position: absolute;
    right: 4px;
    left: 4px;
    height: calc(var(--_line-height) - 3px);
    padding-inline: 6px 2px;
    border-radius: 3px;
    color: var(--_text);
    font-size: 0.875rem;
    line-height: calc(var(--_line-height) - 3px);
  }

  .item {
    z-index: 1;
    display: flex;
    gap: 6px;
    align-items: center;
    overflow: hidden;
    text-decoration: none;
    white-space: nowrap;
  }

  a.item:hover .item-title {
    text-decoration: underline;
  }

  .item-title {
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .item-dates {
    font-weight: 400;
  }

  .item.deadline {
    padding-inline-start: 6px;
    border-inline-start: 2px solid var(--_now);
    border-radius: 0;
    color: var(--_now);
    font-weight: 600;
  }

  .item.cancelled .item-title {
    text-decoration: line-through;
  }

  .outside .item:not(.bar, .deadline) {
    color: var(--_muted);
  }

  .bar {
    --_ends: 8px;
    right: auto;
    z-index: 2;
    background: var(--_surface);
    color: var(--_text);
  }

  .bar::before {
    position: absolute;
    top: 0;
    right: 0;
    bottom: 0;
    left: 0;
    background: var(--_bar, var(--_category-8));
    content: '';
    opacity: 0.16;
  }

  .bar > * {
    position: relative;
  }

  .bar.from-before {
    --_ends: 4px;
    left: 0;
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }

  .bar.goes-on {
    --_ends: 4px;
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }

  .bar.from-before.goes-on {
    --_ends: 0px;
  }

  .bar.category-1 {
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }

  .bar.category-1 .mark {
    color: inherit;
  }

  .bar.category-1::before {
    display: none;
  }

  .bar.category-2 {
    --_bar: var(--_category-2);
  }
  .bar.category-3 {
    --_bar: var(--_category-3);
  }
  .bar.category-4 {
    --_bar: var(--_category-4);
  }
  .bar.category-5 {
    --_bar: var(--_category-5);
  }
  .bar.category-6 {
    --_bar: var(--_category-6);
  }
  .bar.category-7 {
    --_bar: var(--_category-7);
  }

  ${unsafeCSS(places)}

  .more {
    top: calc(var(--_day-head) + ${LINES_PER_DAY - 1} * var(--_line-height));
    right: auto;
    min-height: 0;
    padding-block: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font-size: 0.8125rem;
  }

  .panel {
    position: absolute;
    z-index: 10;
    width: 340px;
    max-width: 100%;
    max-height: 480px;
    padding: 16px 20px;
    overflow: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
    box-shadow: 0 6px 24px rgb(0 0 0 / 16%);
  }

  .panel-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    padding-block-end: 8px;
    border-block-end: 2px solid var(--_text);
  }

  .panel-title {
    font: 600 1.125rem / 1.4 var(--_font-heading);
  }

  .panel-entry {
    padding-block: 12px;
  }

  .panel-entry + .panel-entry {
    border-block-start: 1px solid var(--_line);
  }

  .panel-empty {
    padding-block: 12px;
    color: var(--_muted);
  }

  .plain {
    display: grid;
    width: 32px;
    min-height: 32px;
    padding: 0;
    border: 0;
    background: none;
    place-items: center;
  }

  .small {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    min-height: 30px;
    margin: 8px 0 0 20px;
    padding: 2px 10px;
    font-size: 0.8125rem;
  }

  @media (max-width: 40em) {
    .month {
      --_week-width: 34px;
      --_line-height: 8px;
      --_day-head: 36px;
    }

    .shelf {
      flex-direction: column;
      height: auto;
      padding-block: 8px;
    }

    .shelf-name {
      align-self: start;
    }

    .shelf-items {
      flex-direction: column;
      align-items: stretch;
      padding-inline: 12px;
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

    /* A cell of 45 px holds marks, not words; a touch on the day opens them. */
    .item:not(.bar) {
      right: auto;
      left: 50%;
      height: 8px;
      padding: 0;
      margin-inline-start: -4px;
    }

    .item:not(.bar) .mark {
      width: 8px;
      height: 8px;
    }

    .item.deadline {
      width: 14px;
      height: 4px;
      margin: 2px 0 0 -7px;
      border: 0;
      background: var(--_now);
    }

    .item {
      pointer-events: none;
    }

    .item-title,
    .more,
    .holiday,
    .bar .mark {
      display: none;
    }

    .bar {
      height: 5px;
      padding: 0;
    }

    .panel {
      position: static;
      width: auto;
      max-height: none;
      margin-block-start: 12px;
    }
  }

  @media (forced-colors: active) {
    .today .number {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }

    .bar {
      border: 1px solid CanvasText;
    }
  }

  @media print {
    .month {
      break-inside: avoid;
    }

    .grid,
    .grid * {
      color: #000000 !important;
    }

    .bar,
    .bar.category-1 {
      border: 1px solid #000000;
      background: #ffffff;
    }

    .bar::before,
    .panel {
      display: none;
    }

    .today .number {
      background: none;
    }

    .item.deadline {
      border: 1px solid #000000;
    }

    .more {
      display: block;
    }
  }
`;
