import { css } from 'lit';

/** What belongs to a month, a term or a year rather than to a day: above the grid, and in the bands of a term. */
export const shelfStyles = css`
  .shelf {
    display: flex;
    gap: 12px;
    align-items: center;
    min-height: 52px;
    padding: 8px 12px;
    border: 1px solid var(--_line);
    border-bottom: 0;
    border-radius: var(--_radius) var(--_radius) 0 0;
    background: var(--_sunken);
  }

  /* A month keeps its height when months change. */
  .shelf:not(.whole) .shelf-items {
    flex-wrap: nowrap;
  }

  .shelf-name {
    flex: none;
  }

  .shelf-items {
    flex: 1;
    min-width: 0;
  }

  .shelf-item {
    min-width: 0;
    min-height: 34px;
    padding: 0 10px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
    font-size: calc(0.875 * var(--_rem));
    white-space: nowrap;
  }

  .shelf-item .title-link,
  .shelf-item .title-text {
    max-width: none;
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .shelf-date,
  .shelf-more {
    flex: none;
  }

  @container (max-width: 52em) {
    .shelf-date {
      display: none;
    }
  }

  @container (max-width: 639.98px) {
    .shelf,
    .band-box,
    .shelf .shelf-items,
    .band .shelf-items {
      flex-direction: column;
      flex-wrap: nowrap;
      gap: 4px;
      align-items: stretch;
    }

    /* One below the other there is room for all words. */
    .sheet .shelf-item {
      flex-wrap: wrap;
      min-height: var(--_target);
      white-space: normal;
    }

    .sheet .shelf-date {
      display: inline;
    }
  }
`;
