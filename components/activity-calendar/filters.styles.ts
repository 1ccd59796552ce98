import { css } from 'lit';

/** The filters, and the line on the next deadline. */
export const filterStyles = css`
  .next-deadline {
    min-height: 1.6em;
    padding-top: 12px;
    box-sizing: content-box;
  }

  .next-deadline:not(.none)::before,
  .tick {
    display: inline-block;
    height: 0.9em;
    margin-right: 8px;
    border-left: 2px solid var(--_now);
    vertical-align: -0.08em;
    content: '';
  }

  .none {
    color: var(--_muted);
  }

  .filters {
    gap: 8px 24px;
    justify-content: space-between;
    padding: 12px 0;
  }

  .chips,
  .narrowing {
    min-width: 0;
    max-width: 100%;
  }

  .chip {
    border-radius: 22px;
    font-size: calc(0.9375 * var(--_rem));
  }

  .chip[aria-pressed='true'] {
    border-color: var(--_text);
    background: var(--_raised);
    box-shadow: inset 0 0 0 1px var(--_text);
    color: var(--_text);
  }

  .tick {
    margin: 0;
  }

  .find {
    width: 11em;
  }

  .find::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  /* Not yet live is no reason to flicker. */
  .chip:disabled {
    opacity: 1;
  }

  @container (max-width: 639.98px) {
    /* Two lines are kept free, so that nothing moves when the deadline is known. */
    .next-deadline {
      min-height: 3.2em;
    }

    /* One line to push aside, so that the first date stands on the first screen. */
    .filters {
      gap: 0;
    }

    .chips,
    .narrowing,
    .jumps {
      flex-wrap: nowrap;
      max-width: none;
      margin: 0 0 0 -4px;
      padding: 4px 28px 4px 4px;
      overflow-x: auto;
      /* What goes on to the right fades, so that it asks to be pushed; at its end only the padding does. */
      -webkit-mask-image: linear-gradient(to left, transparent, #000 28px);
      mask-image: linear-gradient(to left, transparent, #000 28px);
    }

    .chip,
    .jump {
      flex: none;
    }

    .find {
      width: 8em;
    }
  }

  @media (forced-colors: active) {
    .chip[aria-pressed='true'] {
      border: 2px solid Highlight;
    }
  }
`;
