import { css } from 'lit';

/** Lunar dates, 休 and 班 in the cells, and the line that explains the two. */
export const almanacStyles = css`
  .day .lunar,
  .day .holiday {
    position: absolute;
    top: calc(var(--_day-head) - 26px);
    right: 6px;
    font-size: calc(0.8125 * var(--_rem));
    overflow: hidden;
    line-height: 20px;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .day .lunar {
    right: auto;
    left: 36px;
    max-width: calc(100% - 44px);
    font-size: calc(0.75 * var(--_rem));
  }

  .day .again {
    display: none;
  }

  .special {
    color: var(--_accent);
  }

  /* Beside the month that stands before its first day. */
  .of-term .lunar.first {
    left: 88px;
  }

  .holiday {
    color: var(--_muted);
    max-width: calc(100% - 48px);
    padding: 0 2px;
  }

  .lunar ~ .holiday {
    max-width: calc(100% - 76px);
  }

  .work {
    color: var(--_warning);
    outline: 1px solid;
    outline-offset: -1px;
    border-radius: 4px;
  }

  .holiday-key {
    min-height: calc(1.6em + 8px);
    padding-top: 8px;
  }

  .holiday-key .work,
  .unpublished {
    margin-left: 12px;
  }

  /* Narrow cells have no room for names: a small sign in the corner, the lunar date below the number. */
  @container (max-width: 639.98px) {
    .day .holiday {
      top: 0;
      right: 1px;
      max-width: none;
      padding: 0;
      background: none;
      outline: 0;
      font-size: 0;
    }

    .day .holiday::after {
      content: attr(data-sign);
      font-size: 10px;
    }

    .grid .day .lunar {
      display: block;
      top: 30px;
      right: 0;
      left: 0;
      max-width: none;
      background: none;
      font-size: 10px;
      line-height: 14px;
      text-align: center;
    }

    .lunar ~ * {
      --_day-head: 46px;
    }
  }

  /* As it lies on a sheet (paper.styles.ts): in a line with the number. */
  @media print {
    .holiday-key {
      font-size: 7.5pt;
    }

    .grid .lunar,
    .grid .holiday {
      position: static;
      grid-row: 1;
      align-self: start;
      justify-self: start;
      max-width: none;
      margin: 3px 3px 0 6.5mm;
      padding: 0;
      background: none;
      color: #000;
      font-size: 6pt;
      line-height: 1.2;
      outline: 0;
      white-space: normal;
    }

    .grid .holiday {
      justify-self: end;
      max-width: calc(100% - 9mm);
      text-align: right;
    }

    .of-term .lunar,
    .of-term .holiday {
      margin: 0.5px 2px 1px 4.5mm;
    }

    /* Where the line says more than the date there is no room beside it. */
    .of-term .lunar ~ .singles,
    .of-term .holiday ~ .singles {
      margin: 3mm 1px 1px 0;
    }
  }
`;
