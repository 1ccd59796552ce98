import { css } from 'lit';

/** What belongs to a month rather than to a day, above the grid. */
export const shelfStyles = css`
  .shelf {
    display: flex;
    height: 56px;
    border: 1px solid var(--_line);
    border-block-end: 0;
    border-radius: var(--_radius) var(--_radius) 0 0;
    background: var(--_sunken);
  }

  /* In a term and a year: as high as it has to be. */
  .shelf.whole {
    height: auto;
    min-height: 52px;
  }

  .whole .shelf-items,
  .band .shelf-items {
    flex-wrap: wrap;
    padding-block-start: 8px;
    padding-block-end: 8px;
  }

  .shelf-name {
    flex: none;
    align-self: center;
    padding-inline-start: 12px;
    padding-inline-end: 12px;
    color: var(--_muted);
    font-size: 0.8125rem;
  }

  .shelf-items {
    display: flex;
    flex: 1;
    gap: 8px;
    align-items: center;
    min-width: 0;
    padding-inline-start: 0;
    padding-inline-end: 12px;
  }

  .shelf-item {
    display: flex;
    flex: 0 1 auto;
    gap: 6px;
    align-items: center;
    min-width: 0;
    height: 34px;
    padding-inline-start: 10px;
    padding-inline-end: 10px;
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

  @container (max-width: 52em) {
    .shelf-date {
      display: none;
    }
  }

  @media (max-width: 40em) {
    .shelf {
      flex-direction: column;
      height: auto;
      padding-block-start: 8px;
    padding-block-end: 8px;
    }

    .shelf-name {
      align-self: start;
    }

    .shelf-items {
      flex-direction: column;
      align-items: stretch;
      padding-inline-start: 12px;
    padding-inline-end: 12px;
    }
  }
`;
