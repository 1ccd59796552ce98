import { css } from 'lit';

export const viewerStyles = css`
  .viewer {
    position: fixed;
    z-index: 1000;
    top: 0;
    left: 0;
    display: grid;
    grid-template: 'bar bar' 56px 'stage details' minmax(0, 1fr) 'strip strip' / minmax(0, 1fr) clamp(300px, 28%, 400px);
    width: 100%;
    max-width: none;
    height: 100%;
    max-height: none;
    margin: 0;
    padding: 0;
    overscroll-behavior: contain;
    border: 0;
    background: var(--_surface);
    color: var(--_text);
  }
  /* Signs of borders: forced colours keep them. */
  .icon {
    position: relative;
  }
  .icon::before,
  .plus::after,
  .close::after {
    position: absolute;
    top: calc(50% - 1px);
    left: calc(50% - 8px);
    width: 16px;
    border-top: 1.6px solid;
    content: '';
  }
  .plus::after {
    transform: rotate(90deg);
  }
  .close::before {
    transform: rotate(45deg);
  }
  .close::after {
    transform: rotate(-45deg);
  }
  .stage > .icon::before {
    top: calc(50% - 6px);
    left: calc(50% - 4px);
    width: 11px;
    height: 11px;
    border-left: 1.6px solid;
    transform: rotate(-45deg);
  }
  .stage > .next::before {
    left: calc(50% - 9px);
    transform: rotate(135deg);
  }

  .bar {
    z-index: 1;
    grid-area: bar;
    display: flex;
    align-items: center;
    gap: 4px;
    padding: 0 12px 0 24px;
    border-bottom: 1px solid var(--_line);
    background: var(--_surface);
  }
  .position {
    flex: 1;
    min-width: 0;
    font-variant-numeric: tabular-nums;
  }
  .position span {
    /* Breaks between what it says. */
    display: inline-block;
  }
  .bar button,
  .icon {
    min-width: 44px;
    min-height: 44px;
    padding: 0 10px;
  }
  .bar button {
    border-color: transparent;
    background: none;
  }
  .icon[aria-disabled='true'] {
    opacity: 0.4;
    cursor: default;
  }

  .stage {
    position: relative;
    grid-area: stage;
    display: grid;
    grid-template: minmax(0, 1fr) / 76px minmax(0, 1fr) 76px;
    align-items: center;
    justify-items: center;
    padding: 28px 0;
    overflow: hidden;
    background: var(--_sunken);
    -webkit-user-select: none;
    user-select: none;
  }
  .stage[data-gestures] {
    /* Up and down the reader scrolls; across and with two fingers is ours. */
    touch-action: pan-y;
  }
  .stage.enlarged {
    cursor: grab;
    touch-action: none;
  }
  .media {
    grid-area: 1 / 2;
    width: auto;
    max-width: 100%;
    height: auto;
    max-height: 100%;
    border: 12px solid #ffffff;
    outline: 1px solid var(--_line);
    background: #ffffff;
    color: #12222f;
    object-fit: contain;
  }
  .media.words {
    width: 34em;
    margin: 0;
    padding: 2em;
    overflow: auto;
    line-height: 1.9;
    -webkit-user-select: text;
    user-select: text;
  }
  .previous,
  .next {
    z-index: 1;
    grid-area: 1 / 1;
    border-radius: 50%;
  }
  .next {
    grid-area: 1 / 3;
  }

  .details {
    grid-area: details;
    padding: 36px 32px;
    overflow-y: auto;
    border-inline-start: 1px solid var(--_line);
  }
  .details:focus-visible {
    outline-offset: -2px;
  }
  .details p {
    margin: 0;
  }
  .quiet,
  dt {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  h2 {
    margin: 0 0 12px;
    font-family: var(--_font-heading);
    font-size: 2em;
    line-height: 1.3;
  }
  .sentence {
    line-height: 1.85;
    white-space: pre-line;
  }
  dl {
    display: grid;
    grid-template-columns: minmax(0, 5.5em) minmax(0, 1fr);
    margin: 20px 0;
    border-top: 2px solid var(--_text);
  }
  dt,
  dd {
    margin: 0;
    padding: 10px 0;
    border-bottom: 1px solid var(--_line);
  }
  dt {
    padding-inline-end: 12px;
  }
  .keys {
    padding-top: 12px;
    font-size: 0.8125em;
  }

  .strip {
    grid-area: strip;
    display: flex;
    justify-content: center;
    gap: 20px;
    padding: 14px 20px;
    overflow: hidden;
    border-top: 1px solid var(--_line);
  }
  .thumb {
    flex: 0 1 calc(68px * var(--_ratio));
    min-width: 0;
    height: 68px;
    padding: 0 4px;
    overflow: hidden;
    border: 0;
    border-radius: 2px;
    background: var(--_sunken) center / cover;
    font-size: 0.75em;
    opacity: 0.65;
  }
  .thumb[aria-current='true'] {
    opacity: 1;
    outline: 2px solid var(--_accent);
    outline-offset: 3px;
  }

  @media (max-width: 760px), (max-height: 520px) {
    .viewer {
      display: block;
      overflow-y: auto;
    }
    .bar {
      position: sticky;
      top: 0;
      height: 52px;
      padding: 0 4px 0 16px;
    }
    .keys,
    .strip {
      display: none;
    }
    .stage {
      display: block;
      padding: 0;
      text-align: center;
    }
    .media {
      max-height: 68vh;
      margin: 0 auto;
      border-width: 6px;
      vertical-align: top;
    }
    .media.words {
      width: auto;
    }
    .previous,
    .next {
      position: absolute;
      top: calc(50% - 22px);
      left: 8px;
    }
    .next {
      right: 8px;
      left: auto;
    }
    .details {
      padding: 20px 16px 40px;
      border: 0;
    }
    h2 {
      font-size: 1.625em;
    }
  }

  @media (forced-colors: active) {
    .icon[aria-disabled='true'] {
      color: GrayText;
      opacity: 1;
    }
    .previous,
    .next {
      border-color: ButtonText;
    }
    .media {
      border-color: Canvas;
      outline-color: CanvasText;
    }
    .thumb {
      opacity: 1;
    }
    .thumb[aria-current='true'] {
      outline: 3px solid Highlight;
    }
  }

  @media print {
    .viewer {
      display: none;
    }
  }
`;
