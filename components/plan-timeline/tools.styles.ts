import { css } from 'lit';

/** Choices of the reader. They need the script. */
export const toolsStyles = css`
  .toolbar select {
    width: 8.5em;
    height: 36px;
    padding: 0 8px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  .zoom {
    display: flex;
  }

  .zoom button {
    min-width: 40px;
    margin-inline-start: -1px;
    padding: 4px 10px;
    border-radius: 0;
  }

  .zoom button:first-child {
    border-radius: var(--_radius) 0 0 var(--_radius);
  }

  .zoom button:last-child {
    border-radius: 0 var(--_radius) var(--_radius) 0;
  }

  .zoom button[aria-disabled='true'] {
    color: var(--_muted);
    cursor: default;
  }

  @container (max-width: 639.98px) {
    .zoom {
      display: none;
    }
  }

  @media (scripting: none) {
    .toolbar {
      display: none;
    }
  }
`;
