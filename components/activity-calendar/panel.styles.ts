import { css } from 'lit';

/** The panel with the activities of a day, and that to subscribe, copy and download. */
export const panelStyles = css`
  .below-head {
    position: relative;
  }

  .panel {
    position: absolute;
    z-index: 10;
    width: 340px;
    max-width: 100%;
    max-height: 480px;
    padding: 12px 20px 16px;
    overflow: auto;
    overscroll-behavior: contain;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
    box-shadow: 0 6px 24px rgb(0 0 0 / 16%);
  }

  .sharing {
    top: 8px;
    right: 0;
  }

  .sharing-body {
    display: grid;
    gap: 12px;
    padding-top: 12px;
  }

  .panel-head {
    justify-content: space-between;
    padding-bottom: 4px;
    border-bottom: 2px solid var(--_text);
  }

  .panel-title {
    font-size: calc(1.125 * var(--_rem));
  }

  .panel-head .plain {
    flex: none;
    margin-right: -10px;
  }

  .panel-entry,
  .panel-empty {
    padding: 12px 0;
  }

  .panel-entry + .panel-entry {
    border-top: 1px solid var(--_line);
  }

  .small {
    margin: 8px 0 0 20px;
    font-size: calc(0.8125 * var(--_rem));
  }

  .share-line > button {
    flex: none;
  }

  .share-line > :first-child,
  .feed select {
    flex: 1;
    min-width: 0;
  }

  .button.first {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .address {
    background: var(--_sunken);
    text-overflow: ellipsis;
  }

  .share-done {
    color: var(--_positive);
    font-size: calc(0.875 * var(--_rem));
  }

  .share-done:empty {
    display: none;
  }

  /* A code is dark on light in every scheme, or cameras do not find it. */
  .code {
    width: 200px;
    border-radius: var(--_radius);
    background: #ffffff;
    fill: #000000;
    justify-self: center;
    forced-color-adjust: none;
  }

  @container (max-width: 639.98px) {
    .panel {
      position: static;
      width: auto;
      max-height: none;
      margin-top: 12px;
    }
  }
`;
