import { css } from 'lit';

/** Period, turning and view. */
export const toolbarStyles = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 24px;
    align-items: flex-end;
    justify-content: space-between;
    padding-block-end: 16px;
    border-block-end: 1px solid var(--_line);
  }

  .period {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    align-items: baseline;
  }

  .period-name {
    /* The widest month, so that what stands behind it keeps its place when months change. */
    min-width: 5.6em;
    font: 600 2.25rem / 1.2 var(--_font-heading);
    font-variant-numeric: tabular-nums;
    text-autospace: no-autospace;
  }

  .of-term .period-name,
  .of-year .period-name {
    min-width: 0;
    font-size: 1.75rem;
    line-height: 1.54;
  }

  .period-weeks {
    min-height: 1.6em;
    color: var(--_muted);
    font-size: 0.9375rem;
  }

  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: center;
    margin-inline-start: auto;
  }

  .turn {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    min-width: 0;
  }

  .terms {
    min-height: 36px;
    max-width: 100%;
    padding: 4px 8px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  .square {
    display: inline-grid;
    width: 36px;
    padding: 0;
    place-items: center;
  }

  .views {
    display: flex;
  }

  .views button {
    border-radius: 0;
  }

  .views button:first-child {
    border-top-left-radius: var(--_radius);
    border-bottom-left-radius: var(--_radius);
  }

  .views button + button {
    border-inline-start: 0;
  }

  .views button:last-child {
    border-top-right-radius: var(--_radius);
    border-bottom-right-radius: var(--_radius);
  }

  .button,
  .download {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    min-height: 36px;
    padding: 4px 12px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
    color: inherit;
    text-decoration: none;
  }

  button:not(:disabled):not([aria-pressed='true']):hover,
  .button:hover {
    border-color: var(--_muted);
  }

  @media (max-width: 40em) {
    .controls {
      margin-inline-start: 0;
    }

    .period-name {
      font-size: 1.75rem;
    }
  }

  /* Nothing that needs script is offered where there is none. */
  @media (scripting: none) {
    .turn,
    .views,
    .download,
    .jumps {
      display: none;
    }
  }

  @media print {
    .controls {
      display: none;
    }

    .head {
      border-block-end: 2px solid #000000;
    }
  }
`;
