import { css } from 'lit';

/** The list of everything, month by month. */
export const agendaStyles = css`
  .agenda {
    padding-top: 32px;
  }

  .view-agenda .agenda {
    padding-top: 16px;
  }

  .agenda-head {
    justify-content: space-between;
    padding-bottom: 12px;
  }

  .agenda-title {
    font-size: calc(1.375 * var(--_rem));
  }

  .jumps {
    gap: 0;
  }

  .jump {
    padding: 0 10px;
    font-variant-numeric: tabular-nums;
    line-height: var(--_target);
    text-decoration: none;
  }

  .jump[aria-current] {
    color: var(--_now);
    font-weight: 600;
  }

  .jump:hover {
    text-decoration: underline;
  }

  .group {
    display: grid;
    grid-template-columns: calc(9.5 * var(--_rem)) minmax(0, 1fr);
    gap: 0 24px;
    border-top: 2px solid var(--_text);
  }

  .group + .group {
    margin-top: 24px;
  }

  .group-head {
    padding: 12px 0;
  }

  .group-title {
    scroll-margin-top: 80px;
  }

  .entry {
    position: relative;
    display: grid;
    grid-template-columns: calc(13.5 * var(--_rem)) minmax(0, 1fr);
    grid-template-rows: repeat(5, auto) 1fr;
    column-gap: 16px;
    /* Room for the button, which comes when today is known. */
    padding: 12px 44px 12px 0;
  }

  .entry + .entry {
    border-top: 1px solid var(--_line);
  }

  /* Beside all lines of the second column. */
  .when {
    grid-row: 1 / -1;
  }

  .entry > p {
    grid-column: 2;
  }

  /* A calendar leaf. */
  .add::before {
    width: 13px;
    height: 12px;
    border: 1.5px solid;
    border-top-width: 4.5px;
    border-radius: 2px;
    content: '';
  }

  .add {
    position: absolute;
    top: 6px;
    right: 0;
    color: var(--_muted);
  }

  .add:hover {
    color: var(--_accent);
  }

  .when {
    font-size: calc(0.9375 * var(--_rem));
  }

  .entry.past .title {
    color: var(--_muted);
  }

  @media screen {
    /* Of a list that takes more than a screen or two, what is out of sight waits with its layout. */
    .entry:nth-child(n + 12):not(:focus-within) {
      content-visibility: auto;
      contain-intrinsic-size: auto 72px;
    }

    .entry.now .when {
      color: var(--_now);
      font-weight: 600;
    }
  }

  @container (max-width: 639.98px) {
    .group {
      display: block;
    }

    .group-head {
      display: flex;
      gap: 12px;
      align-items: baseline;
      border-bottom: 1px solid var(--_line);
    }
  }

  @container (max-width: 639.98px) {
    .view-auto .agenda {
      padding-top: 16px;
    }

    .agenda-head > * {
      max-width: 100%;
    }

    .entry {
      display: block;
    }

    .when {
      display: block;
      padding-left: 20px;
      font-size: calc(0.875 * var(--_rem));
    }
  }
`;
