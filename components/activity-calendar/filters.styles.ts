import { css } from 'lit';

/** The filters, and the line on the next deadline. */
export const filterStyles = css`
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 24px;
    justify-content: space-between;
    padding-block-start: 12px;
    padding-block-end: 12px;
  }

  .chips,
  .narrowing {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    min-width: 0;
    max-width: 100%;
  }

  .chip {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    min-height: 32px;
    padding: 2px 12px;
    border: 1px solid var(--_line);
    border-radius: 16px;
    background: var(--_raised);
    color: var(--_text);
    font-size: 0.9375rem;
    line-height: 1.5;
  }

  .chip[aria-pressed='true'] {
    border-color: var(--_text);
    background: var(--_raised);
    box-shadow: inset 0 0 0 1px var(--_text);
    color: var(--_text);
  }

  .chip-count {
    color: var(--_muted);
    font-size: 0.8125rem;
    font-variant-numeric: tabular-nums;
  }

  .tick {
    width: 2px;
    height: 14px;
    background: var(--_now);
  }

  .choice {
    padding-inline-end: 8px;
  }

  .find {
    width: 11em;
  }

  .find::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  /* Not yet live is no reason to flicker. */
  .choice:disabled,
  .find:disabled {
    opacity: 1;
  }

  @media (max-width: 40em) {
    /* One line to push aside, so that the first date stands on the first screen. */
    .chips,
    .narrowing {
      flex-wrap: nowrap;
      margin-inline-start: -4px;
      margin-inline-end: -4px;
      padding: 4px;
      overflow-x: auto;
    }

    .narrowing {
      max-width: none;
    }

    .chip {
      flex: none;
    }

    .find {
      width: 8em;
    }
  }

  /* Categories and grades stay as a legend where nothing can be chosen. */
  @media (scripting: none) {
    .find {
      display: none;
    }

    .chip {
      border-color: transparent;
      padding-inline-start: 0;
      padding-inline-end: 12px;
      box-shadow: none;
      cursor: default;
    }

    .choice {
      appearance: none;
    }
  }

  @media (forced-colors: active) {
    .chip[aria-pressed='true'] {
      border: 2px solid Highlight;
    }
  }

  @media print {
    .filters {
      display: none;
    }
  }
`;
