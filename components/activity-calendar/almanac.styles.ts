import { css } from 'lit';

/** Lunar dates, 休 and 班 in the cells, and the line that explains the two. */
export const almanacStyles = css`
  .lunar,
  .holiday {
    overflow: hidden;
    color: var(--_muted);
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .lunar {
    position: absolute;
    top: 9px;
    left: 36px;
    max-width: calc(100% - 44px);
    font-size: 0.75rem;
    line-height: 20px;
  }

  .lunar.special {
    color: var(--_accent);
  }

  /* Beside the month that stands before its first day. */
  .of-term .lunar.first {
    left: 86px;
  }

  .holiday {
    position: absolute;
    top: 9px;
    right: 8px;
    max-width: calc(100% - 48px);
    padding-inline-start: 2px;
    padding-inline-end: 2px;
    font-size: 0.8125rem;
    line-height: 20px;
  }

  .lunar ~ .holiday {
    max-width: calc(100% - 76px);
  }

  .holiday.work {
    border: 1px solid var(--_warning);
    border-radius: 4px;
    color: var(--_warning);
    line-height: 18px;
  }

  .holiday-key {
    padding-block-start: 8px;
    color: var(--_muted);
    font-size: 0.8125rem;
    line-height: 20px;
  }

  .holiday-key .holiday,
  .unpublished {
    position: static;
    display: inline-block;
    margin-inline-end: 4px;
    overflow: visible;
  }

  .holiday-key .work,
  .unpublished {
    margin-inline-start: 12px;
  }

  .unpublished {
    color: var(--_warning);
  }

  /* Narrow cells have no room for names: a small sign in the corner, the lunar date below the number. */
  @media (max-width: 40em) {
    .day .holiday {
      top: 0;
      right: 2px;
      max-width: none;
      padding: 0;
      font-size: 0;
    }

    .day .holiday::after {
      content: attr(data-sign);
      font-size: 10px;
    }

    .day .holiday.work {
      border: 0;
    }

    .day .lunar,
    .of-term .lunar.first {
      top: 30px;
      right: 0;
      left: 0;
      max-width: none;
      font-size: 10px;
      line-height: 14px;
      text-align: center;
    }

    .day .lunar ~ * {
      --_day-head: 46px;
    }
  }
`;
