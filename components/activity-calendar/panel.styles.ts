import { css } from 'lit';

/** The panel with the activities of a day. */
export const panelStyles = css`
  .panel {
    position: absolute;
    z-index: 10;
    width: 340px;
    max-width: 100%;
    max-height: 480px;
    padding: 16px 20px;
    overflow: auto;
    overscroll-behavior: contain;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
    box-shadow: 0 6px 24px rgb(0 0 0 / 16%);
  }

  .panel-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    padding-block-end: 8px;
    border-block-end: 2px solid var(--_text);
  }

  .panel-title {
    font: 600 1.125rem / 1.4 var(--_font-heading);
  }

  .panel-entry {
    padding-block-start: 12px;
    padding-block-end: 12px;
  }

  .panel-entry + .panel-entry {
    border-block-start: 1px solid var(--_line);
  }

  .panel-empty {
    padding-block-start: 12px;
    padding-block-end: 12px;
    color: var(--_muted);
  }

  .plain {
    display: grid;
    width: 32px;
    min-height: 32px;
    padding: 0;
    border: 0;
    background: none;
    place-items: center;
  }

  .small {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    min-height: 30px;
    margin: 8px 0 0 20px;
    padding: 2px 10px;
    font-size: 0.8125rem;
  }

  @media (max-width: 40em) {
    .panel {
      position: static;
      width: auto;
      max-height: none;
      margin-block-start: 12px;
    }
  }

  @media print {
    .panel {
      display: none;
    }
  }
`;
