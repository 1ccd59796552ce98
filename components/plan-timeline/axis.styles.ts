import { css } from 'lit';

/** Axis and lanes of the drawing. */
export const axisStyles = css`
  .chart {
    isolation: isolate;
    margin-block-end: 32px;
    text-autospace: no-autospace;
  }

  /* Stays in view as long as the drawing is. */
  .axis {
    position: sticky;
    z-index: 1;
    top: 0;
    overflow: hidden;
    background: var(--_surface);
  }

  .axis .track {
    border-block-end: 1px solid var(--_muted);
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

  .lanes {
    position: relative;
    padding-block: 10px 6px;
  }

  .grid {
    position: absolute;
    top: 0;
    left: 0;
  }

  .row .lines {
    display: none;
  }

  .lane + .lane {
    border-block-start: 1px solid var(--_line);
  }

  .chart .lane-name {
    position: sticky;
    left: 0;
    width: max-content;
    max-width: 100%;
    margin: 0;
    padding: 10px 6px 4px 0;
    border: 0;
    color: var(--_muted);
    font-size: calc(0.875 * var(--_rem));
  }

  summary,
  .chip {
    cursor: pointer;
  }

  .shelf {
    padding-block-end: 12px;
    border-block-end: 1px solid var(--_line);
  }

  .chip {
    display: inline-block;
    margin: 4px 8px 4px 0;
    padding: 3px 12px;
    border: 1px dashed var(--_muted);
    border-radius: var(--_radius);
    font-size: calc(0.9375 * var(--_rem));
  }

  small {
    color: var(--_muted);
    font-size: calc(0.8125 * var(--_rem));
  }

  .count {
    font-weight: 400;
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

  @container (max-width: 639.98px) {
    .chart {
      display: none;
    }
  }

  @container (min-width: 640px) {
    :host([layout='axis']) .chart {
      margin-block-end: 0;
    }
  }

  /* Elsewhere the list stays: without script it is what holds the details. */
  @media screen and (scripting: enabled) {
    @container (min-width: 640px) {
      :host([layout='axis']) .chart + .list {
        display: none;
      }
    }
  }

  @media print {
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

    .shelf {
      display: table-row-group;
    }

    .lanes {
      padding-block: 0;
    }

    .row .lines {
      display: initial;
    }

    .grid .lines {
      display: none;
    }

    .track {
      min-width: 0;
    }

    .row {
      break-inside: avoid;
    }

    .chart .now,
    .this-day,
    .card {
      display: none;
    }
  }
`;
