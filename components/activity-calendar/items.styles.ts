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

/** Activities within the cells: lines, bars, deadlines, and how many more there are. */
export const itemStyles = css`
  .item,
  .more {
    position: absolute;
    right: 4px;
    left: 4px;
    height: calc(var(--_line-height) - 3px);
    padding-inline-start: 6px;
    padding-inline-end: 2px;
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

  .item-word {
    flex: none;
  }

  .item.deadline {
    gap: 0;
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

  .outside .item:not(.bar):not(.deadline) {
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
    border-top-left-radius: 0;
    border-bottom-left-radius: 0;
  }

  .bar.goes-on {
    --_ends: 4px;
    border-top-right-radius: 0;
    border-bottom-right-radius: 0;
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
    top: calc(var(--_day-head) + ${LINES_PER_DAY} * var(--_line-height));
    right: auto;
    min-height: 0;
    padding-block-start: 0;
    padding-block-end: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font-size: 0.8125rem;
  }

  /* In the text column of a plan; where container queries are missing the cells are merely tighter to read. */
  @container (max-width: 52em) {
    .item,
    .more {
      padding-inline-start: 3px;
      padding-inline-end: 0;
      font-size: 0.8125rem;
    }

    .item {
      gap: 4px;
    }

    .item:not(.bar):not(.deadline) {
      right: 1px;
      left: 2px;
    }

    .item:not(.bar):not(.deadline) .mark {
      width: 0.55em;
    }
  }

  @media (max-width: 40em) {
    /* A cell of 45 px holds marks, not words; a touch on the day opens them. */
    .item:not(.bar):not(.deadline),
    .item.deadline {
      right: auto;
      left: 50%;
      height: 8px;
      padding: 0;
      margin-inline-start: -4px;
    }

    .item:not(.bar):not(.deadline) .mark {
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
    .item-word,
    .more,
    .bar .mark {
      display: none;
    }

    .bar {
      height: 5px;
      padding: 0;
    }
  }

  @media (forced-colors: active) {
    .bar {
      border: 1px solid CanvasText;
    }
  }

  @media print {
    .bar,
    .bar.category-1 {
      border: 1px solid #000000;
      background: #ffffff;
    }

    .bar::before {
      display: none;
    }

    .item.deadline {
      border: 1px solid #000000;
    }
  }
`;
