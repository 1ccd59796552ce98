import { css } from 'lit';

/** What paper and forced colours ask for: black, the list as a table. It comes with what readers do. */
export const paperStyles = css`
  @media (forced-colors: active) {
    .chart,
    .list svg {
      forced-color-adjust: none;

      --_surface: Canvas;
      --_raised: Canvas;
      --_sunken: Canvas;
      --_text: CanvasText;
      --_muted: CanvasText;
      --_accent: CanvasText;
      --_line: CanvasText;
      --_now: Highlight;
      --_focus: Highlight;
      color: CanvasText;
    }
  }

  @media print {
    :host {
      container-type: normal;
    }

    .chart,
    .list svg {
      --_accent: #000000;
      --_now: #000000;
    }

    .head {
      min-height: 0;
      break-after: avoid;
    }

    .toolbar {
      display: none;
    }

    .lane-name {
      break-after: avoid;
    }

    /* A table: shape, date, status, and in the last column all the rest, tasks and people run in. */
    .list ol {
      display: table;
      width: 100%;
      border-collapse: collapse;
      font-size: calc(0.8125 * var(--_rem));
      line-height: 1.45;
    }

    .list .phase {
      display: table-row;
      break-inside: avoid;
      border-block-end: 1px solid var(--_line);
    }

    .list .phase::before,
    .share {
      content: none;
      display: none;
    }

    .list .dot {
      position: static;
      margin-inline-end: 6px;
      vertical-align: -4px;
    }

    .list .when {
      display: contents;
      font-size: inherit;
    }

    .list time,
    .list .status {
      display: table-cell;
      width: 14.5em;
      padding-inline-end: 12px;
      font-size: inherit;
    }

    .list .status {
      width: 5em;
    }

    .list .title {
      padding-block-start: 4px;
      font-size: inherit;
    }

    .list .title ~ *,
    .tasks li {
      display: inline;
      padding: 0 1em 0 0;
      font-size: inherit;
    }

    .tasks li {
      padding: 0;
    }

    .tasks li:not(:last-child)::after {
      content: '；';
    }

    .status,
    .kind,
    .title a {
      border-color: #000000 !important;
      color: #000000 !important;
      text-decoration: none;
    }
  }
`;
