import { css } from 'lit';

/** Period, turning and view. */
export const toolbarStyles = css`
  .head {
    gap: 12px 24px;
    align-items: flex-end;
    justify-content: space-between;
    padding-bottom: 16px;
    border-bottom: 1px solid var(--_line);
  }

  .period {
    gap: 0 16px;
    align-items: baseline;
  }

  .period-name {
    /* The widest month, so that what stands behind it keeps its place when months change. */
    min-width: 5.6em;
    font-size: calc(2.25 * var(--_rem));
    line-height: 1.2;
  }

  .period-name span {
    display: inline-block;
  }

  .of-term .period-name,
  .of-year .period-name {
    font-size: calc(1.75 * var(--_rem));
  }

  .period-weeks {
    font-size: calc(0.9375 * var(--_rem));
  }

  .controls {
    gap: 8px 12px;
    margin-left: auto;
  }

  .terms {
    max-width: 100%;
  }

  .views {
    display: flex;
  }

  .views button {
    border-radius: 0;
  }

  .views button[aria-pressed='true'] {
    border-color: var(--_text);
    background: var(--_text);
    color: var(--_surface);
  }

  .views button + button {
    border-left: 0;
  }

  .views button:first-child {
    border-radius: var(--_radius) 0 0 var(--_radius);
  }

  .views button:last-child {
    border-radius: 0 var(--_radius) var(--_radius) 0;
  }

  /* Two lines: which period, and turning it; which view, and the calendar to take along. */
  @container (max-width: 639.98px) {
    .head {
      gap: 8px;
      align-items: center;
      padding-bottom: 12px;
    }

    .controls,
    .turn {
      display: contents;
    }

    .period {
      flex: 1 0 7em;
      display: block;
    }

    .head .period-name {
      min-width: 0;
      font-size: calc(1.25 * var(--_rem));
    }

    .period-weeks {
      font-size: calc(0.75 * var(--_rem));
    }

    .turn button {
      padding: 0 6px;
    }

    .views {
      flex: 1 0 60%;
    }

    .views button {
      flex: 1;
      padding: 0;
    }

    .share,
    .download {
      width: var(--_target);
      padding: 0;
      font-size: 0;
    }

    .terms {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .views button[aria-pressed='true'] {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
