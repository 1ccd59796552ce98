import { css } from 'lit';

/** What a reader can do with the list as a whole. */
export const toolsStyles = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 18px;
    margin-bottom: 16px;
    font-size: 0.875em;
  }
  .tools label > span {
    margin-inline-end: 0.5em;
    color: var(--_muted);
  }
  .tools select {
    min-height: 36px;
    padding: 4px 8px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .export {
    display: flex;
    gap: 6px;
    margin-inline-start: auto;
  }

  @media print {
    .tools {
      display: none;
    }
  }
`;
