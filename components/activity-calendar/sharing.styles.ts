import { css } from 'lit';

/** The panel to subscribe, copy and download, and the line on the next deadline. */
export const sharingStyles = css`
  .below-head {
    position: relative;
  }

  .sharing {
    top: 8px;
    right: 0;
    display: grid;
    gap: 12px;
  }

  .share-note {
    color: var(--_muted);
    font-size: 0.875rem;
  }

  .feed {
    display: flex;
    gap: 12px;
    align-items: center;
  }

  .feed select {
    flex: 1;
    min-width: 0;
    min-height: 36px;
    padding: 4px 8px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  .button.first {
    justify-content: center;
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .share-line {
    display: flex;
    gap: 8px;
  }

  .share-line button {
    flex: none;
  }

  .address {
    flex: 1;
    min-width: 0;
    padding: 4px 8px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_sunken);
    color: var(--_muted);
    font-size: 0.8125rem;
    text-overflow: ellipsis;
  }

  .share-done {
    color: var(--_positive);
    font-size: 0.875rem;
  }

  .share-done:empty {
    display: none;
  }

  /* A code is dark on light in every scheme, or cameras do not find it. */
  .code {
    width: 200px;
    height: 200px;
    border-radius: var(--_radius);
    background: #ffffff;
    fill: #000000;
    justify-self: center;
    forced-color-adjust: none;
  }

  .next-deadline {
    min-height: 1.6em;
    padding-block-start: 12px;
    box-sizing: content-box;
  }

  .next-deadline::before {
    display: inline-block;
    width: 2px;
    height: 0.9em;
    margin-inline-end: 8px;
    background: var(--_now);
    vertical-align: -0.08em;
    content: '';
  }

  .next-deadline:empty::before,
  .next-deadline.none::before {
    display: none;
  }

  .next-deadline.none {
    color: var(--_muted);
  }

  /* Two lines are kept free on a phone, so that nothing moves when it is known. */
  @media (max-width: 40em) {
    .next-deadline {
      min-height: 3.2em;
    }
  }

  @media (scripting: none) {
    .next-deadline {
      display: none;
    }
  }

  @media print {
    .next-deadline {
      display: none;
    }
  }
`;
