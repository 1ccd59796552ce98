import { css } from 'lit';

export const viewerStyles = css`
  .viewer {
    position: fixed;
    z-index: 1000;
    top: 0;
    left: 0;
    display: grid;
    grid-template: 56px minmax(0, 1fr) auto / minmax(0, 1fr) clamp(300px, 28%, 400px);
    grid-template-areas: 'bar bar' 'stage details' 'strip strip';
    width: 100%;
    max-width: none;
    height: 100%;
    max-height: none;
    margin: 0;
    padding: 0;
    border: 0;
    background: var(--_surface);
    color: var(--_text);
  }
  .viewer::backdrop {
    background: var(--_surface);
  }
  .icon {
    flex: none;
    width: 22px;
    height: 22px;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .viewer-bar {
    grid-area: bar;
    display: flex;
    align-items: center;
    gap: 16px;
    padding: 0 20px;
    border-bottom: 1px solid var(--_line);
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .viewer-bar button {
    display: flex;
    align-items: center;
    gap: 6px;
    min-height: 44px;
    padding: 4px 8px;
    color: var(--_text);
  }
  .position {
    margin-inline-start: auto;
    font-variant-numeric: tabular-nums;
  }

  .stage {
    grid-area: stage;
    display: grid;
    grid-template: minmax(0, 1fr) / 76px minmax(0, 1fr) 76px;
    align-items: center;
    justify-items: center;
    padding: 28px 0;
    background: var(--_sunken);
    /* Across is ours, up and down and pinching are the reader's. */
    touch-action: pan-y pinch-zoom;
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
  }
  .turn {
    display: flex;
    align-items: center;
    justify-content: center;
    width: 44px;
    min-height: 44px;
    padding: 0;
    border-radius: 50%;
  }
  .previous {
    grid-area: 1 / 1;
  }
  .next {
    grid-area: 1 / 3;
  }
  .turn[aria-disabled='true'] {
    opacity: 0.4;
    cursor: default;
  }

  .details {
    grid-area: details;
    padding: 36px 32px;
    overflow-y: auto;
    border-inline-start: 1px solid var(--_line);
  }
  .details p {
    margin: 0;
  }
  .details .kind,
  .details .keys,
  .details .original,
  .details dt {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .details h2 {
    margin: 0 0 12px;
    font-family: var(--_font-heading);
    font-size: 2em;
    font-weight: 700;
    line-height: 1.3;
  }
  .details .sentence {
    font-size: 1.0625em;
    line-height: 1.85;
    white-space: pre-line;
  }
  .details dl {
    margin: 20px 0;
    border-top: 2px solid var(--_text);
  }
  .details dl > div {
    display: flex;
    padding: 10px 0;
    border-bottom: 1px solid var(--_line);
  }
  .details dt {
    flex: none;
    width: 5.5em;
  }
  .details dd {
    min-width: 0;
    margin: 0;
  }
  .details .level {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
  }
  .details .keys {
    margin-top: 12px;
    font-size: 0.8125em;
  }

  .strip {
    grid-area: strip;
    display: flex;
    justify-content: safe center;
    gap: 20px;
    margin: 0;
    padding: 14px 20px;
    overflow-x: auto;
    border-top: 1px solid var(--_line);
    list-style: none;
  }
  .thumb {
    display: block;
    height: 68px;
    min-height: 0;
    padding: 0;
    overflow: hidden;
    border: 0;
    border-radius: 2px;
    background: none;
    font-size: 0.75em;
    opacity: 0.65;
  }
  .thumb:hover,
  .thumb[aria-current] {
    opacity: 1;
  }
  .thumb[aria-current] {
    outline: 2px solid var(--_accent);
    outline-offset: 3px;
  }
  .thumb img {
    display: block;
    width: auto;
    height: 68px;
  }
  .thumb span {
    display: block;
    width: 6em;
    padding: 4px;
    white-space: normal;
  }

  @media (max-width: 760px), (max-height: 520px) {
    .viewer {
      display: block;
      overflow-y: auto;
    }
    .viewer-bar {
      position: sticky;
      z-index: 1;
      top: 0;
      height: 52px;
      padding: 0 8px;
      background: var(--_surface);
    }
    .viewer-bar .context,
    .keys,
    .strip {
      display: none;
    }
    .stage {
      position: relative;
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
    .turn {
      position: absolute;
      top: calc(50% - 22px);
      left: 8px;
    }
    .turn.next {
      right: 8px;
      left: auto;
    }
    .details {
      padding: 20px 16px 40px;
      border: 0;
    }
    .details h2 {
      font-size: 1.625em;
    }
  }

  @media print {
    .viewer {
      display: none;
    }
  }
`;
