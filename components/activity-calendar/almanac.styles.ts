import { css } from 'lit';

/** Lunar dates in the cells, and the line that explains 休 and 班. */
export const almanacStyles = css`
  .lunar {
    position: absolute;
    top: 9px;
    left: 36px;
    max-width: calc(100% - 44px);
    overflow: hidden;
    color: var(--_muted);
    font-size: 0.75rem;
    line-height: 20px;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .lunar.special {
    color: var(--_accent);
  }

  .holiday-key {
    padding-block-start: 8px;
    color: var(--_muted);
    font-size: 0.8125rem;
    line-height: 20px;
  }

  .holiday-key .holiday {
    position: static;
    display: inline-block;
    margin-inline-start: 12px;
  }

  .holiday-key .holiday:first-child {
    margin-inline-start: 0;
  }

  .unpublished {
    margin-inline-start: 12px;
    color: var(--_warning);
  }
`;
