import { css, unsafeCSS } from 'lit';
import { ratioRules } from './wall-layout.js';

export const galleryStyles = css`
  /* The rules are generated from numbers of our own: see wall-layout.ts. */
  ${unsafeCSS(ratioRules())}

  :host {
    container-type: inline-size;
    /* What it takes where a page lets it choose. */
    contain-intrinsic-inline-size: 280px;
  }
  .heading {
    margin: 0 0 12px;
    font: 700 1.375em / 1.3 var(--_font-heading);
  }

  /* Albums */
  h2 {
    margin: 36px 0 12px;
    padding-top: 12px;
    border-top: 2px solid var(--_text);
    font-size: 1.125em;
    line-height: 1.5;
  }

  /* The wall: every row fills its line, pictures in it have one height */
  .wall {
    --_row: var(--kepu-gallery-row, 240px);
    display: flex;
    flex-wrap: wrap;
    gap: 32px 20px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .wall::after {
    /* Keeps the pictures of the last row at about the size of the others. */
    content: '';
    flex: 8 1 0;
  }
  .work {
    --_shape: var(--_ratio);
    /* Rows are higher than they ask, the more so before a panorama: up to twice, on a wall of three and more in a row. */
    flex: var(--_shape) 1 calc(var(--_shape) * var(--_row) * 0.85);
    min-width: 0;
    max-width: calc(var(--_shape) * var(--_row) * 1.9);
    line-height: 1.5;
  }
  ::slotted(span) {
    scroll-margin-top: 80px;
  }
  .square {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(calc(var(--_row) * 0.85), 1fr));
  }
  .square::after {
    content: none;
  }
  .square .work {
    --_ratio: 1;
    max-width: none;
  }
  .long .work {
    /* Out of sight a work costs next to nothing; the height is about that of a row with its caption. */
    content-visibility: auto;
    contain-intrinsic-size: 1px calc(var(--_row) + 64px);
  }
  .frame {
    position: relative;
    display: block;
    width: 100%;
    margin-bottom: 10px;
    padding: 0;
    overflow: hidden;
    border: 0;
    border-radius: 2px;
    background: var(--_sunken);
    color: inherit;
    text-align: start;
    text-decoration: none;
  }
  .long .frame:focus-visible {
    outline-offset: -3px;
  }
  .frame::before {
    /* The height from the ratio; aspect-ratio came with Chromium 88. */
    content: '';
    display: block;
    padding-top: calc(100% / var(--_shape));
  }
  .frame img,
  .frame .words {
    position: absolute;
    top: 0;
    left: 0;
    width: 100%;
    height: 100%;
  }
  .frame img {
    right: 0;
    width: calc(100% * var(--_ratio) / var(--_shape));
    margin: auto;
    object-fit: contain;
  }
  .frame .cover {
    object-fit: cover;
  }
  .frame .words {
    display: flex;
    align-items: center;
    padding: 20px;
    font-size: 1.125em;
  }
  .placard {
    border: 1px solid var(--_line);
  }
  .badge {
    position: absolute;
    right: 8px;
    bottom: 8px;
    min-width: 24px;
    padding: 0 6px;
    border-radius: 12px;
    background: var(--_surface);
    color: var(--_text);
    font-size: 0.8125em;
    line-height: 24px;
    text-align: center;
  }
  b {
    font-weight: 600;
  }
  .title {
    display: block;
  }
  .note {
    color: var(--_muted);
    font-size: 0.875em;
    /* Names and classes break as a whole, too. */
    word-break: keep-all;
  }
  .note b {
    /* A prize breaks as a whole. */
    display: inline-block;
  }
  b a {
    color: inherit;
  }
  .more {
    margin: 36px 0 0;
    text-align: center;
  }
  .more button {
    min-height: 44px;
    padding: 4px 28px;
  }

  @container (max-width: 639.98px) {
    .heading {
      font-size: 1.25em;
    }
    .wall {
      --_row: var(--kepu-gallery-row, 150px);
      gap: 24px 12px;
    }
    .work {
      /* A caption wants some width: narrow pictures stand whole in a square. */
      --_shape: max(1, var(--_ratio));
      max-width: none;
    }
  }
  /* Mostly one in a row: the last one, too. */
  @container (max-width: 339.98px) {
    .wall::after {
      content: none;
    }
  }

  @media (scripting: none) {
    .scripted {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .frame,
    .badge {
      border: 1px solid CanvasText;
    }
  }

  /* A contact sheet: four in a row. Lines of text do not break across sheets, whatever the age of the browser. */
  @media print {
    :host {
      container-type: normal;
    }
    .wall {
      display: block;
      /* One row may stand alone on a sheet. */
      orphans: 1;
      widows: 1;
    }
    .work {
      display: inline-block;
      width: 23%;
      max-width: none;
      margin: 0 1.4% 5mm 0;
      font-size: 9pt;
      line-height: 1.35;
      vertical-align: top;
      break-inside: avoid;
    }
    .long .work {
      content-visibility: visible;
    }
    .frame {
      height: 36mm;
      outline: 0;
      margin-bottom: 1.5mm;
      background: none;
    }
    .frame::before {
      content: none;
    }
    .frame img {
      /* What stood in the place of a picture would be a bar beside it. */
      background: none !important;
      object-fit: contain !important;
      object-position: left bottom;
    }
    h2 {
      margin: 4mm 0 3mm;
    }
    h2,
    .heading {
      font-size: 13pt;
      break-after: avoid;
    }
    .more {
      display: none;
    }
  }
`;
