import { css } from 'lit';

/** Lines, words, bars and points of the drawing; their shapes are the list’s. */
export const marksStyles = css`
  .chart line,
  .lines path {
    stroke: var(--_line);
    stroke-opacity: 0.7;
    vector-effect: non-scaling-stroke;
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
    stroke: var(--_surface);
    stroke-width: 4px;
    stroke-linejoin: round;
    paint-order: stroke;
  }

  /* Today's line does not cross them. */
  .axis text {
    stroke-width: 10px;
  }

  .gap {
    fill: var(--_sunken);
  }

  .axis .gap {
    stroke: var(--_sunken);
  }

  .chart .this-day text {
    fill: var(--_now);
    font-weight: 600;
  }

  .chart .band,
  .chart .label {
    fill: var(--_text);
  }

  .chart .label {
    font-size: 15px;
  }

  .roomy .phase .label {
    font-weight: 600;
  }

  .compact .label.label {
    font-size: 13px;
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

  .mark:hover .label,
  .mark:focus-within .label {
    fill: var(--_accent);
  }

  .bar {
    fill: var(--_accent);
  }

  stop {
    stop-color: var(--_surface);
  }

  .pale {
    opacity: 0.38;
  }

  .past {
    opacity: 0.68;
  }

  /* Its length is seen where the fill alone is too pale; a soft end has no edge. */
  .pale.bar:not(.faded) {
    stroke: var(--_accent);
  }

  /* Its room is kept until the day is known. */
  .key {
    min-height: 1.6em;
    margin-block-start: 8px;
    color: var(--_muted);
    font-size: calc(0.875 * var(--_rem));
  }

  .key span {
    margin-inline-end: 20px;
    white-space: nowrap;
  }

  .key svg {
    overflow: visible;
    vertical-align: -2px;
  }

  .tick {
    fill: none;
    stroke: var(--_surface);
    stroke-width: 1.5;
  }

  .off {
    fill: var(--_surface);
    stroke: var(--_muted);
    stroke-dasharray: 4 3;
  }

  /* No line shines through where colours can be mixed. */
  @supports (fill: color-mix(in srgb, red, blue)) {
    .bar.pale {
      fill: color-mix(in srgb, var(--_accent) 38%, var(--_surface));
      opacity: 1;
    }

    .bar.past {
      fill: color-mix(in srgb, var(--_accent) 68%, var(--_surface));
      opacity: 1;
    }
  }

  /* The halo would be painted round the line, too, over the words. */
  .cancelled .label {
    stroke: none;
    text-decoration: line-through;
  }

  .mark svg {
    overflow: visible;
  }

  .shape.soft {
    stroke-dasharray: 2.5 2;
  }

  @media (forced-colors: active) {
    .lines path {
      stroke-opacity: 0.25;
    }
  }
`;
