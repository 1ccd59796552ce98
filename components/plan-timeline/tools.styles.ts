import { css } from 'lit';

/** Choices of the reader. They need the script. */
export const toolsStyles = css`
  .toolbar {
    display: flex;
    gap: 12px;
    margin-inline-start: auto;
    justify-content: end;
    font-size: calc(0.875 * var(--_rem));
  }

  .to-today {
    height: 36px;
    padding: 0 14px;
  }

  .toolbar select {
    width: calc(7.5 * var(--_rem));
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

  .title a:hover {
    color: var(--_accent);
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
