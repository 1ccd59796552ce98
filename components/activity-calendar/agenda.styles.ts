import { css } from 'lit';

/** The list of everything, month by month. */
export const agendaStyles = css`
  .agenda {
    padding-block-start: 32px;
  }

  .view-agenda .agenda {
    padding-block-start: 16px;
  }

  .agenda-head {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 24px;
    align-items: center;
    justify-content: space-between;
    padding-block-end: 12px;
  }

  .agenda-title {
    font: 600 1.375rem / 1.3 var(--_font-heading);
  }

  .jumps {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
  }

  .jump {
    min-height: 32px;
    padding: 2px 10px;
    border-color: transparent;
    background: none;
    color: var(--_accent);
    font-size: 0.9375rem;
    font-variant-numeric: tabular-nums;
  }

  .group {
    display: grid;
    grid-template-columns: 9.5rem minmax(0, 1fr);
    gap: 0 24px;
    border-block-start: 2px solid var(--_text);
    scroll-margin-block-start: 80px;
  }

  .group + .group {
    margin-block-start: 24px;
  }

  .group-head {
    align-self: start;
    padding-block-start: 12px;
    padding-block-end: 12px;
  }

  .group-title {
    scroll-margin-block-start: 80px;
    font: 600 1.25rem / 1.3 var(--_font-heading);
    font-variant-numeric: tabular-nums;
    text-autospace: no-autospace;
  }

  .group-count {
    color: var(--_muted);
    font-size: 0.8125rem;
  }

  .entry {
    display: grid;
    grid-template-columns: 13.5rem minmax(0, 1fr);
    gap: 2px 16px;
    padding-block-start: 12px;
    padding-block-end: 12px;
  }

  /* Room for the button, which comes when today is known. */
  .entry {
    position: relative;
    padding-inline-end: 40px;
  }

  .add {
    position: absolute;
    top: 8px;
    right: 0;
    color: var(--_muted);
  }

  .add:hover {
    color: var(--_accent);
  }

  .entry + .entry {
    border-block-start: 1px solid var(--_line);
  }

  .when {
    color: var(--_muted);
    font-size: 0.9375rem;
    font-variant-numeric: tabular-nums;
    line-height: 1.6;
  }

  .entry.past .title {
    color: var(--_muted);
  }

  .entry.now .when {
    color: var(--_now);
    font-weight: 600;
  }

  @media (max-width: 60em) {
    .group {
      display: block;
    }

    .group-head {
      display: flex;
      gap: 12px;
      align-items: baseline;
      padding-block-start: 10px;
    padding-block-end: 10px;
      border-block-end: 1px solid var(--_line);
    }
  }

  @media (max-width: 40em) {
    .view-auto .agenda {
      padding-block-start: 16px;
    }

    .entry {
      display: block;
    }

    .when {
      padding-inline-start: 20px;
      font-size: 0.875rem;
    }

    .jumps {
      flex-wrap: nowrap;
      margin-inline-start: -4px;
    margin-inline-end: -4px;
      overflow-x: auto;
      max-width: 100%;
    }

    .jump {
      flex: none;
    }
  }

  @media print {
    .entry,
    .group-head {
      break-inside: avoid;
    }

    .jumps {
      display: none;
    }

    .entry.past .title,
    .entry.now .when {
      color: #000000;
    }
  }
`;
