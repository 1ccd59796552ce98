import { css } from 'lit';

export const searchBoxStyles = css`
  /* In the header of a page the field is the ground. */
  :host(:not([full])) {
    background: none;
  }
  .box {
    position: relative;
  }
  form {
    position: relative;
    display: flex;
    gap: 8px;
    margin: 0;
  }
  .icon {
    position: absolute;
    top: calc(50% - 9px);
    left: 12px;
    width: 18px;
    height: 18px;
    fill: none;
    stroke: var(--_muted);
    stroke-width: 1.8;
    stroke-linecap: round;
    pointer-events: none;
  }
  input {
    flex: 1;
    width: 100%;
    min-width: 0;
    min-height: 44px;
    margin: 0;
    padding: 6px 12px 6px 38px;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  form button {
    flex: none;
    min-height: 44px;
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--kepu-on-accent, #ffffff);
  }
  :host(:not([full])) form button:not(:focus-visible) {
    /* In a header the field alone is enough to see; the button is for those without script or a mouse. */
    position: absolute;
    width: 1px;
    min-height: 0;
    height: 1px;
    padding: 0;
    overflow: hidden;
    border: 0;
    clip-path: inset(50%);
  }

  .popup {
    position: absolute;
    z-index: 20;
    top: calc(100% + 6px);
    right: 0;
    width: 100%;
    min-width: min(420px, 92vw);
    max-height: min(70vh, 640px);
    margin: 0;
    overflow-y: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
    box-shadow: 0 8px 28px rgb(0 0 0 / 14%);
  }
  .note {
    margin: 0;
    padding: 12px 16px;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .option {
    display: block;
    padding: 10px 16px;
    border-bottom: 1px solid var(--_line);
    color: inherit;
    text-decoration: none;
  }
  .option:last-child {
    border-bottom: 0;
  }
  .option:hover,
  .option[aria-selected='true'] {
    background: var(--kepu-accent-soft, #e2eef8);
  }
  .option[aria-selected='true'] {
    box-shadow: inset 3px 0 0 var(--_accent);
  }
  .all {
    color: var(--_accent);
  }

  .hit-title,
  .hit-path,
  .hit-excerpt {
    display: block;
  }
  .hit-title {
    font-weight: 600;
    line-height: 1.5;
  }
  .hit-path {
    margin-top: 2px;
    color: var(--_muted);
    font-size: 0.8125em;
  }
  .hit-kind,
  time {
    margin-inline-end: 0.5em;
    white-space: nowrap;
  }
  .hit-kind {
    padding: 0 0.5em;
    border: 1px solid var(--_line);
    border-radius: 3px;
  }
  .hit-excerpt {
    font-size: 0.875em;
    line-height: 1.65;
  }
  .popup .hit-excerpt {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  mark {
    padding: 0 1px;
    border-radius: 2px;
    background: var(--kepu-accent-soft, #e2eef8);
    color: var(--_accent);
    font-weight: 600;
  }
  .option[aria-selected='true'] mark {
    background: none;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  @media (max-width: 640px) {
    .popup {
      right: auto;
      left: 0;
      min-width: 100%;
    }
  }

  @media (forced-colors: active) {
    mark {
      forced-color-adjust: none;
      background: Mark;
      color: MarkText;
    }
    .option[aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }

  @media print {
    .box {
      display: none;
    }
  }
`;
