import { css } from 'lit';

/** Head and list, and of the drawing what is the same there: shapes, names of lanes, details of a phase. */
export const listStyles = css`
  :host {
    container-type: inline-size;
    /* What it takes where a page lets it choose. */
    contain-intrinsic-inline-size: 280px;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 24px;
    align-items: end;
    margin-block-end: 12px;
  }

  .heading {
    font: 600 calc(1.625 * var(--_rem)) / 1.3 var(--_font-heading);
    text-autospace: no-autospace;
  }

  .has-lanes,
  .has-today {
    min-width: calc(7.5 * var(--_rem));
    min-height: 36px;
  }

  .has-lanes.has-today {
    min-width: calc(12 * var(--_rem));
  }

  h2,
  p,
  ol,
  ul {
    margin: 0;
    padding: 0;
  }

  .list ol {
    list-style: none;
  }

  .lane-name {
    margin: 8px 0 12px;
    padding-block-end: 6px;
    border-block-end: 1px solid var(--_line);
    font: 600 var(--_rem) / 1.4 var(--_font);
  }

  .phase {
    position: relative;
    padding: 0 8px 24px 34px;
    border-radius: var(--_radius);
  }

  .phase:last-child {
    padding-block-end: 8px;
  }

  /* The rail from one phase to the next, behind their shapes. */
  .list .phase::before {
    position: absolute;
    top: 0;
    bottom: 0;
    left: 11px;
    width: 2px;
    background: var(--_line);
    content: '';
  }

  .list .phase:first-child::before {
    top: 13px;
  }

  .list .phase:last-child::before {
    bottom: auto;
    height: 13px;
  }

  .list .phase:only-child::before {
    content: none;
  }

  .dot {
    position: absolute;
    top: 4px;
    left: 3px;
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

  .running .shape,
  .today .shape {
    stroke: var(--_now);
  }

  .cancelled .shape,
  .moved .shape {
    stroke: var(--_muted);
  }

  .when {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    color: var(--_muted);
    font-size: calc(0.9375 * var(--_rem));
    font-variant-numeric: tabular-nums;
  }

  /* Its room is kept before today is known, so that the word moves nothing. */
  .status {
    min-width: 4em;
    min-height: 1.7em;
    font-size: calc(0.875 * var(--_rem));
    line-height: 1.7;
  }

  .running .status,
  .today .status {
    color: var(--_accent);
    font-weight: 600;
  }

  .done .status {
    color: var(--_positive);
  }

  .done .status::before {
    content: '✓ ';
    content: '✓ ' / '';
  }

  .cancelled .status,
  .moved .status {
    color: var(--_warning);
  }

  .title {
    font-size: calc(1.0625 * var(--_rem));
    font-weight: 600;
    line-height: 1.5;
  }

  .cancelled .title > :first-child {
    text-decoration: line-through;
  }

  .title a {
    color: inherit;
    text-decoration-color: var(--_line);
  }

  .kind:not(:empty) {
    margin-inline-start: 8px;
    padding: 1px 6px;
    border: 1px solid var(--_accent);
    border-radius: 4px;
    color: var(--_accent);
    font-size: calc(0.75 * var(--_rem));
    font-weight: 400;
    white-space: nowrap;
  }

  .tasks,
  .text {
    margin: 4px 0;
  }

  .tasks {
    padding-inline-start: 1.2em;
  }

  .facts,
  .progress {
    color: var(--_muted);
    font-size: calc(0.875 * var(--_rem));
  }

  .progress {
    display: flex;
    gap: 12px;
    align-items: center;
    margin: 4px 0;
    white-space: nowrap;
  }

  .share {
    flex: 0 220px;
    height: 6px;
    fill: var(--_accent);
  }

  .share :first-child {
    opacity: 0.16;
  }

  /* Dates in a column of their own, where there is room for it. */
  @container (min-width: 640px) {
    .list .phase {
      display: grid;
      grid-template-columns: 13.5em minmax(0, 1fr);
      column-gap: 24px;
    }

    .list .phase > * {
      grid-column: 2;
    }

    /* Placed by the edge of the whole phase, not of a column. */
    .list .dot,
    .list .phase::before {
      grid-column: auto;
    }

    .list .when,
    .list .when > * {
      display: block;
      grid-row: 1 / span 9;
      grid-column: 1;
    }

    .head {
      min-height: 36px;
      margin-block-end: 4px;
    }

    .list:first-child {
      margin-block-start: 12px;
    }
  }

  @media screen {
    .many .phase {
      content-visibility: auto;
      contain-intrinsic-size: 1px 96px;
    }
  }
`;
