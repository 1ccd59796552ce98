import { css } from 'lit';

/** Teaching weeks from top to bottom, with the months as bands across. */
export const termStyles = css`
  .period.of-term {
    display: block;
  }

  .of-term .outside {
    background-color: var(--_sunken);
  }

  .band th {
    padding: 0;
    border-top: 2px solid var(--_text);
    background: var(--_sunken);
    font-weight: 400;
    text-align: left;
    vertical-align: top;
  }

  .band-box {
    gap: 4px 12px;
    min-height: 40px;
    padding: 4px 12px;
  }

  .band-name {
    font-size: calc(1.125 * var(--_rem));
  }

  /* The stairs between two months. */
  .of-term .first-week {
    border-top-color: var(--_muted);
  }

  .of-term .first-of-month {
    border-left-color: var(--_muted);
  }

  @container (max-width: 52em) {
    .of-term .of-month {
      display: none;
    }
  }

  @media screen {
    @container (min-width: 640px) {
      .band .shelf-item {
        min-height: 28px;
      }
    }
  }

  @container (max-width: 639.98px) {
    .band-box {
      padding: 8px 12px;
    }

    .of-term .period-weeks {
      display: none;
    }
  }

  @media print {
    .of-term .week span {
      display: none;
    }

    .period.of-term {
      display: flex;
    }

    .grid.of-term tr {
      grid-template-columns: 7mm repeat(5, minmax(0, 4fr)) repeat(2, minmax(0, 3fr));
    }

    .grid .band {
      display: block;
      break-after: avoid;
    }

    .band th {
      display: block;
      border-top: 1.5px solid #000;
    }

    .band-box {
      min-height: 0;
      padding: 1px 4px;
    }

    .band-name {
      font-size: 8pt;
      line-height: 1.1;
    }

    /* Twenty weeks have no room for a line of dates each: what there is stands beside the date. */
    .grid.of-term .number,
    .grid.of-term .item {
      margin: 0 0 0 2px;
      font-size: 6.5pt;
      line-height: 1.1;
    }

    /* Off the line below its week. */
    .grid.of-term .bar {
      margin: 0 2px 2px;
    }

    .of-term .singles {
      grid-row: 1;
      margin: 0 1px 0 3.5mm;
    }
  }
`;
