import { css } from 'lit';

/** The grid of a term: weeks that run on, and months as bands across. */
export const termStyles = css`
  .of-month-grid .of-month {
    display: none;
  }

  .of-term {
    --_day-head: 30px;
  }

  .band th {
    padding: 0;
    border-block-start: 2px solid var(--_text);
    background: var(--_sunken);
    font-weight: 400;
    text-align: start;
  }

  .band-box {
    display: flex;
    gap: 12px;
    align-items: center;
    min-height: 40px;
    padding-inline-start: 12px;
  }

  .band-name {
    flex: none;
    font: 600 1.125rem / 1.3 var(--_font-heading);
    font-variant-numeric: tabular-nums;
  }

  .band .shelf-item {
    height: 28px;
  }

  /* The stairs between two months. */
  .of-term .first-week {
    border-block-start: 1px solid var(--_muted);
  }

  .of-term .column-0.first-week {
    border-inline-start-color: var(--_line);
  }

  .of-term .first-of-month + .first-week {
    border-inline-start-color: var(--_line);
  }

  .of-term .day.first-of-month {
    border-inline-start: 1px solid var(--_muted);
  }

  .first-of-month .number {
    display: block;
    font-weight: 600;
    white-space: nowrap;
  }

  .of-term .outside {
    background-color: var(--_sunken);
  }

  @media (max-width: 40em) {
    .of-term .of-month {
      display: none;
    }

    .band-box {
      display: block;
      padding-block-start: 8px;
      padding-block-end: 8px;
    }

    .band .shelf-items {
      padding-inline-start: 0;
    }
  }
`;
