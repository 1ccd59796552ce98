import { css } from 'lit';

/** The drawing along the months. */
export const overviewStyles = css`
  .overview {
    display: block;
    margin-block-start: 8px;
    margin-block-end: 28px;
    overflow: visible;
    font-family: inherit;
    text-autospace: no-autospace;
  }

  .overview text {
    fill: var(--_text);
    stroke: var(--_surface);
    stroke-width: 4px;
    stroke-linejoin: round;
    font-size: 13px;
    paint-order: stroke;
  }

  .overview .tick text,
  .overview .label-date {
    fill: var(--_muted);
    font-variant-numeric: tabular-nums;
  }

  .overview .label-title {
    font-size: 15px;
    font-weight: 600;
  }

  .tick line,
  .leader {
    stroke: var(--_line);
    stroke-width: 1;
  }

  .axis {
    stroke: var(--_muted);
    stroke-width: 1;
  }

  .bar,
  .milestone {
    cursor: pointer;
  }

  .bar rect {
    fill: var(--_accent);
    fill-opacity: 0.4;
  }

  /* Phases that follow each other day on day stay apart. */
  .bar rect[opacity='1'] {
    stroke: var(--_surface);
    stroke-width: 2;
  }

  .bar.running rect {
    fill-opacity: 1;
  }

  .bar.done rect,
  .bar.over rect {
    fill-opacity: 0.65;
  }

  .bar.cancelled rect,
  .bar.moved rect {
    fill: var(--_muted);
  }

  .milestone path {
    fill: var(--_surface);
    stroke: var(--_accent);
    stroke-width: 2;
  }

  .milestone.done path,
  .milestone.over path {
    fill: var(--_accent);
  }

  .milestone.running path {
    stroke: var(--_now);
  }

  .milestone .label-title {
    font-size: 14px;
    font-weight: 400;
  }

  .active .label-title,
  .bar:hover .label-title,
  .milestone:hover .label-title {
    fill: var(--_accent);
  }

  .bar.active rect[opacity='1'],
  .active path {
    stroke: var(--_text);
    stroke-width: 1.5;
  }

  .overview .today text {
    fill: var(--_now);
    font-weight: 600;
  }

  .today line {
    stroke: var(--_now);
    stroke-width: 2;
  }

  @media (max-width: 40em) {
    .overview {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .bar rect {
      forced-color-adjust: none;
      fill: CanvasText;
    }

    .milestone path {
      forced-color-adjust: none;
      fill: Canvas;
      stroke: CanvasText;
    }

    .overview text {
      forced-color-adjust: none;
      fill: CanvasText;
    }

    .today line {
      stroke: Highlight;
    }
  }

  @media print {
    .overview {
      break-inside: avoid;
    }

    .bar rect,
    .milestone.done path,
    .milestone.over path {
      fill: #000000;
    }

    .milestone path {
      stroke: #000000;
    }

    .overview .today {
      display: none;
    }
  }
`;
