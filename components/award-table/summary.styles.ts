import { css } from 'lit';

/** The numbers above the list. */
export const summaryStyles = css`
  .number {
    font-variant-numeric: tabular-nums lining-nums;
  }
  .summary {
    margin-bottom: 40px;
  }
  .figures thead th {
    padding: 0 12px 10px 0;
    border-bottom: 2px solid var(--_text);
    font-size: 0.875em;
    font-weight: 600;
    vertical-align: bottom;
    white-space: nowrap;
  }
  .figures tbody th,
  .figures td,
  .figures tfoot th {
    padding: 10px 12px 10px 0;
    border-bottom: 1px solid var(--_line);
  }
  .figures tbody th,
  .figures tfoot th {
    font-size: 0.9375em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .summary .number {
    display: block;
    min-height: 0;
    padding: 0;
    border: 0;
    border-radius: 2px;
    background: none;
    color: inherit;
    font-family: var(--_font-heading);
    font-size: 2.25em;
    line-height: 1.2;
  }
  .summary button.number:hover,
  .summary .number.open {
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.15em;
  }
  .figures tfoot .number,
  .figures.many .number {
    font-family: inherit;
    font-size: 1.125em;
    line-height: 1.6;
  }
  .figures.many th,
  .figures.many td {
    padding-top: 4px;
    padding-bottom: 4px;
  }
  .figures .zero {
    color: var(--_muted);
    opacity: 0.7;
  }
  .figures .total {
    padding-inline-end: 0;
    text-align: end;
  }
  .figures .total .number {
    margin-inline-start: auto;
    font-weight: 700;
  }
  .figures.folded tbody tr:nth-child(n + 9) {
    display: none;
  }
  /* Of one scale, whatever the width of their columns. */
  .bar {
    display: block;
    width: 100px;
    height: 4px;
  }
  .wide .bar {
    width: 40px;
  }
  .summary rect {
    fill: currentcolor;
    opacity: 0.8;
  }

  .chart {
    display: flex;
    align-items: flex-end;
    gap: 4px;
    margin: 0;
    padding: 0;
    overflow-x: auto;
    list-style: none;
  }
  .chart li {
    flex: 1 0 44px;
    max-width: 120px;
    text-align: center;
  }
  .chart svg {
    display: block;
    width: 62%;
    height: 150px;
    margin: 0 auto;
    border-bottom: 2px solid var(--_text);
  }
  /* Of one colour, levels are told apart by the line between them. */
  .chart rect {
    stroke: var(--_surface);
    stroke-width: 1.5px;
    vector-effect: non-scaling-stroke;
  }
  /* Levels of one hue by their tone, with an outline that keeps the light ones in sight. */
  .tones .level-town {
    --_tone: 0.62;
  }
  .tones .level-school {
    --_tone: 0.3;
  }
  .tones .level-class,
  .tones .level-none {
    --_tone: 0;
  }
  .tones rect {
    fill-opacity: var(--_tone, 1);
    vector-effect: non-scaling-stroke;
  }
  .tones .level-town,
  .tones .level-school,
  .tones .level-class,
  .tones .level-none {
    stroke: currentcolor;
  }
  .chart .number {
    margin: 0 auto 2px;
    font-size: 1.375em;
  }
  .chart .name {
    font-size: 0.8125em;
    font-variant-numeric: tabular-nums;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 18px;
    margin: 10px 0 0;
    font-size: 0.875em;
  }
  .key {
    width: 0.85em;
    height: 0.85em;
    margin-inline-end: 0.2em;
  }

  @container (max-width: 639.98px) {
    .summary {
      margin-bottom: 28px;
    }
    .figures,
    .figures tbody,
    .figures tfoot {
      display: block;
    }
    .figures thead {
      display: none;
    }
    .figures tr {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(56px, 1fr));
      padding: 8px 0;
      border-bottom: 1px solid var(--_line);
    }
    .figures.few tr {
      grid-template-columns: repeat(4, 1fr);
    }
    .figures.few th {
      grid-column-end: -2;
    }
    .figures tbody tr:first-child {
      border-top: 2px solid var(--_text);
    }
    .figures tbody th,
    .figures tfoot th {
      grid-column: 1 / -3;
      padding: 0;
      border: 0;
    }
    .figures td {
      padding: 4px 6px 4px 0;
      border: 0;
    }
    /* Beside what the row is of. */
    .figures .total {
      grid-area: 1 / -3 / auto / -1;
      padding: 0;
    }
    .figures.few .total {
      grid-column-start: -2;
    }
    .figures .total .number {
      display: inline;
      margin-inline-start: 6px;
    }
    .bar,
    .wide .bar {
      width: 100%;
    }
    .figures td::before {
      content: attr(data-label);
      color: var(--_muted);
      font-size: 0.8125em;
    }
    .summary .number {
      font-size: 1.75em;
    }
    .figures .total .number {
      font-size: 1.25em;
    }
  }

  @media print, (forced-colors: active) {
    .tones .level-province {
      --_tone: 0.75;
    }
    .tones .level-city {
      --_tone: 0.5;
    }
    .tones .level-county {
      --_tone: 0.3;
    }
    .tones .level-town {
      --_tone: 0.16;
    }
    .tones .level-school {
      --_tone: 0.06;
    }
    .summary .tones rect {
      stroke: CanvasText;
    }
  }

  @media (forced-colors: active) {
    .summary rect {
      forced-color-adjust: none;
      fill: CanvasText;
      stroke: Canvas;
    }
    .summary .bar rect {
      stroke: none;
    }
  }

  @media print {
    /* Beside chosen rows the numbers of all would be taken for theirs. */
    .of-all {
      display: none;
    }
    .figures.folded tbody tr:nth-child(n) {
      display: table-row;
    }
    .summary tr,
    .chart {
      break-inside: avoid;
    }
    .summary .number {
      display: block;
      font-size: 1.25em;
    }
    .summary rect {
      fill: #000000;
    }
  }
`;
