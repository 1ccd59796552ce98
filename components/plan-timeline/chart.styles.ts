// Past 300 lines: one drawing, whose bars, points, labels and axis take their measures from each other.
import { css } from 'lit';

/** The drawing along the axis, with the head above. */
export const chartStyles = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 24px;
    align-items: end;
    justify-content: space-between;
    margin-block-end: 12px;
  }

  .heading {
    font: 600 1.625rem / 1.3 var(--_font-heading);
    text-autospace: no-autospace;
  }

  .toolbar,
  .zoom {
    display: flex;
    gap: 12px;
  }

  .toolbar {
    margin-inline-start: auto;
    font-size: 0.875rem;
  }

  .toolbar select {
    height: 36px;
    padding: 0 8px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  .zoom {
    gap: 0;
  }

  .zoom button {
    min-width: 40px;
    margin-inline-start: -1px;
    padding: 4px 10px;
    border-radius: 0;
  }

  .zoom button:first-child {
    border-start-start-radius: var(--_radius);
    border-end-start-radius: var(--_radius);
  }

  .zoom button:last-child {
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }

  .zoom button[aria-disabled='true'] {
    color: var(--_muted);
    cursor: default;
  }

  .chart {
    isolation: isolate;
    margin-block-end: 32px;
    text-autospace: no-autospace;
  }

  .scroll {
    overflow: auto hidden;
    border-block-end: 1px solid var(--_line);
  }

  .track {
    display: block;
    width: 100%;
    min-width: 600px;
  }

  /* Stays in view as long as the drawing is. */
  .axis {
    position: sticky;
    z-index: 1;
    top: 0;
    overflow: hidden;
    border-block-end: 1px solid var(--_muted);
    background: var(--_surface);
  }

  .lanes {
    position: relative;
    padding-block: 10px 6px;
  }

  .grid {
    position: absolute;
    top: 0;
    left: 0;
  }

  .grid rect {
    fill: var(--_sunken);
  }

  .chart line {
    stroke: var(--_line);
    stroke-opacity: 0.7;
  }

  .chart .strong {
    stroke: var(--_muted);
    stroke-opacity: 0.5;
  }

  .chart .now {
    stroke: var(--_now);
    stroke-opacity: 1;
    stroke-width: 1.5;
  }

  .row {
    display: block;
    position: relative;
    overflow: visible;
  }

  .chart text {
    fill: var(--_muted);
    font-size: 13px;
    font-variant-numeric: tabular-nums;
  }

  .row text {
    stroke: var(--_surface);
    stroke-width: 4px;
    stroke-linejoin: round;
    paint-order: stroke;
  }

  .chart .band {
    fill: var(--_text);
  }

  .chart .label {
    fill: var(--_text);
    font-size: 15px;
    font-weight: 600;
  }

  .mark:not(.phase) .label {
    font-weight: 400;
  }

  .compact .label {
    font-size: 13px;
    font-weight: 400;
  }

  .axis .today text {
    fill: var(--_now);
    stroke: var(--_surface);
    stroke-width: 8px;
    font-weight: 600;
    paint-order: stroke;
  }

  .hit {
    outline: none;
    fill: transparent;
    cursor: pointer;
  }

  .hit:focus-visible {
    stroke: var(--_focus);
    stroke-width: 2;
  }

  .row > .mark:hover .label,
  .row > .active .label {
    fill: var(--_accent);
  }

  .bar {
    fill: var(--_accent);
    fill-opacity: 0.38;
  }

  .running .bar,
  .mark .part {
    fill-opacity: 1;
  }

  .measured .bar:not(.part) {
    fill-opacity: 0.38;
  }

  .done .bar,
  .over .bar {
    fill-opacity: 0.68;
  }

  .cancelled .bar,
  .moved .bar {
    fill: var(--_surface);
    fill-opacity: 1;
    stroke: var(--_muted);
    stroke-dasharray: 4 3;
  }

  .mark.cancelled .label {
    text-decoration: line-through;
  }

  .row .mark svg {
    overflow: visible;
  }

  .shape {
    fill: var(--_surface);
    stroke: var(--_accent);
    stroke-width: 2;
  }

  .done .shape,
  .over .shape {
    fill: var(--_accent);
  }

  .running .shape {
    stroke: var(--_now);
  }

  .cancelled .shape,
  .moved .shape {
    stroke: var(--_muted);
  }

  .shape.soft {
    stroke-dasharray: 2.5 2;
  }

  .card {
    position: sticky;
    left: 0;
    max-width: 600px;
    margin-block: 4px 12px;
    padding: 14px 18px;
    border: 1px solid var(--_line);
    border-inline-start: 3px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  .lane-name {
    position: sticky;
    left: 0;
    width: max-content;
    max-width: 100%;
    margin: 0;
    padding: 10px 6px 4px 0;
    font: 600 0.875rem / 1.4 var(--_font);
    color: var(--_muted);
  }

  .lane + .lane {
    border-block-start: 1px solid var(--_line);
  }

  @media (max-width: 639.98px) {
    .chart,
    .zoom {
      display: none;
    }
  }

  @media (min-width: 640px) {
    .head {
      min-height: 36px;
      margin-block-end: 4px;
    }

    :host([layout='axis']) .chart {
      margin-block-end: 0;
    }
  }

  /* Elsewhere the list stays: without script it is what holds the details. */
  @media screen and (min-width: 640px) and (scripting: enabled) {
    :host([layout='axis']) .chart + .list {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .chart text,
    .chart line,
    .bar,
    .shape,
    .hit {
      forced-color-adjust: none;
    }

    .chart .row text,
    .chart text {
      fill: CanvasText;
      stroke: Canvas;
    }

    .chart line {
      stroke: GrayText;
    }

    .chart .now {
      stroke: Highlight;
    }

    .bar,
    .done .shape,
    .over .shape {
      fill: CanvasText;
    }

    .shape {
      fill: Canvas;
      stroke: CanvasText;
    }

    .cancelled .bar,
    .moved .bar {
      fill: Canvas;
      stroke: CanvasText;
    }

    .hit:focus-visible {
      stroke: Highlight;
    }
  }

  @media print {
    .head {
      min-height: 0;
      break-after: avoid;
    }

    .chart {
      display: table;
      width: 100%;
    }

    /* A table's head comes again on every sheet. */
    .axis {
      display: table-header-group;
      break-inside: avoid;
    }

    .scroll {
      display: table-row-group;
      overflow: visible;
    }

    .track {
      min-width: 0;
    }

    .row,
    .card {
      break-inside: avoid;
    }

    .lane-name {
      break-after: avoid;
    }

    .bar,
    .done .shape,
    .over .shape {
      fill: #000000;
    }

    .mark .shape,
    .dot .shape {
      stroke: #000000;
    }

    .chart line {
      stroke-opacity: 0.4;
    }

    .chart .now,
    .axis .today,
    .card {
      display: none;
    }
  }
`;
