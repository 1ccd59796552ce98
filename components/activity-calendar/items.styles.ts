import { css, unsafeCSS } from 'lit';
import { LINES_PER_DAY } from './month-view.js';

/** Activities within the cells: lines, bars over several days, deadlines, and how many more there are. */
export const itemStyles = css`
  .item,
  .more {
    position: absolute;
    top: calc(var(--_day-head) + var(--_count) * var(--_line-height));
    right: 4px;
    left: 4px;
    z-index: 1;
    height: calc(var(--_line-height) - 3px);
    padding: 0 2px 0 6px;
    overflow: hidden;
    border-radius: 3px;
    font-size: calc(0.875 * var(--_rem));
    line-height: calc(var(--_line-height) - 3px);
    text-decoration: none;
    white-space: nowrap;
  }

  .more {
    --_count: ${unsafeCSS(LINES_PER_DAY)};
    right: auto;
    min-height: 0;
    border: 0;
    font-size: calc(0.8125 * var(--_rem));
  }

  a.item:hover .item-title {
    text-decoration: underline;
  }

  .item-title,
  .item-word {
    color: var(--_text);
  }

  .item-title {
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .item-word {
    flex: none;
    white-space: pre;
  }

  /* A block of its own, so that the line through a title leaves it alone. */
  .of-status {
    display: inline-block;
    margin-right: 6px;
    font-size: 0.875em;
  }

  .singles .of-status {
    color: var(--_warning);
  }

  .item-dates {
    font-weight: 400;
  }

  .outside .singles span {
    color: var(--_muted);
  }

  .item.deadline {
    gap: 0;
    border-left: 2px solid var(--_now);
    border-radius: 0;
    font-weight: 600;
  }

  .day .deadline span {
    color: var(--_now);
  }

  .bar {
    --_ends: 8px;
    right: auto;
    z-index: 2;
    width: calc(var(--_span) * 100% + (var(--_span) - 1) * 1px - var(--_ends));
    background: var(--_surface);
  }

  .bar > * {
    position: relative;
  }

  .bar::before,
  .year-days > [class*='full-']::before {
    position: absolute;
    top: 0;
    right: 0;
    bottom: 0;
    left: 0;
    background: currentcolor;
    content: '';
    opacity: 0.18;
  }

  .from-before,
  .goes-on {
    --_ends: 4px;
    border-top-right-radius: 0;
    border-bottom-right-radius: 0;
  }

  .from-before {
    left: 0;
    border-radius: 0 3px 3px 0;
  }

  .from-before.goes-on {
    --_ends: 0px;
    border-radius: 0;
  }

  .bar.category-1 {
    color: var(--_accent);
    font-weight: 600;
  }

  .bar.category-1 * {
    color: var(--_on-accent);
  }

  .bar.category-1::before {
    opacity: 1;
  }

  /* Below the bars the day's own stand one under the other; the longest titles take the lines that are left. */
  @media screen {
    @container (min-width: 640px) {
      .flow {
        position: absolute;
        top: calc(var(--_day-head) + var(--_count) * var(--_line-height));
        right: 4px;
        left: 4px;
      }

      .flow .item {
        position: relative;
        top: 0;
        right: 0;
        left: 0;
        height: auto;
        margin-bottom: 3px;
      }

      .flow .wraps {
        align-items: baseline;
        white-space: normal;
      }

      /* The word that makes it a deadline and the title are one text. */
      .wraps.deadline,
      .wraps .item-title {
        display: -webkit-box;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 2;
      }

      .wraps.deadline .item-title {
        display: inline;
      }
    }
  }

  /* In the text column of a plan; where container queries are missing the cells are merely tighter to read. */
  @container (max-width: 52em) {
    .item,
    .more {
      gap: 3px;
      padding: 0 0 0 3px;
      font-size: calc(0.8125 * var(--_rem));
    }

    .flow {
      right: 1px;
      left: 1px;
    }

    .singles .mark {
      width: 0.55em;
    }
  }

  @container (max-width: 639.98px) {
    /* A cell of 45 px holds marks, not words; a touch on the day opens them. */
    .item {
      right: 0;
      left: 0;
      justify-content: center;
      height: 8px;
      padding: 0;
      pointer-events: none;
    }

    .singles .mark {
      width: 8px;
      height: 8px;
    }

    .item.deadline {
      right: auto;
      left: calc(50% - 7px);
      width: 14px;
      height: 0;
      margin-top: 2px;
      border: 0;
      border-top: 4px solid var(--_now);
    }

    .item-title,
    .item-word,
    .more,
    .bar .mark {
      display: none;
    }

    .bar {
      left: 4px;
      height: 5px;
    }

    .from-before {
      left: 0;
    }

    .bar::before {
      opacity: 1;
    }
  }

  @media (forced-colors: active) {
    .bar {
      --_on-accent: CanvasText;
      border: 1px solid;
    }
  }
`;
