import { css } from 'lit';

/** The figures above the list. */
export const figuresStyles = css`
  .figures {
    margin-bottom: 48px;
  }
  .figures thead th,
  .figures thead td {
    padding: 0 12px 12px 0;
    border-bottom: 2px solid var(--_text);
    font-size: 0.875em;
    font-weight: 600;
    vertical-align: bottom;
    white-space: nowrap;
  }
  .figures tbody th,
  .figures tbody td {
    padding: 10px 12px 10px 0;
    border-bottom: 1px solid var(--_line);
  }
  .figures tbody th {
    font-size: 0.9375em;
    font-weight: 600;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .figures .number {
    display: block;
    font-family: var(--_font-heading);
    font-size: 2.5em;
    line-height: 1.2;
  }
  .figures tbody tr:first-child .number {
    font-size: 3em;
  }
  .figures .zero .number {
    color: var(--_muted);
    opacity: 0.7;
  }
  .figures .total {
    padding-inline-end: 0;
    text-align: end;
  }
  .figures .total .number {
    font-weight: 700;
  }
  .bar {
    display: block;
    width: 86%;
    height: 4px;
    fill: currentcolor;
    opacity: 0.75;
  }

  @media (max-width: 640px) {
    .figures {
      margin-bottom: 32px;
    }
    .figures,
    .figures tbody {
      display: block;
    }
    .figures thead {
      display: none;
    }
    .figures tbody tr {
      display: flex;
      flex-wrap: wrap;
      padding: 8px 0;
      border-bottom: 1px solid var(--_line);
    }
    .figures tbody tr:first-child {
      border-top: 2px solid var(--_text);
    }
    .figures tbody th {
      flex: 0 0 100%;
      padding: 0;
      border: 0;
    }
    .figures tbody td {
      flex: 1 1 3em;
      padding: 4px 6px 4px 0;
      border: 0;
    }
    .figures tbody td::before {
      content: attr(data-label);
      color: var(--_muted);
      font-size: 0.8125em;
    }
    .figures .number,
    .figures tbody tr:first-child .number {
      font-size: 1.75em;
    }
  }

  @media (forced-colors: active) {
    .bar {
      forced-color-adjust: none;
      color: CanvasText;
    }
  }

  @media print {
    .figures tr {
      break-inside: avoid;
    }
    .figures .number,
    .figures tbody tr:first-child .number {
      font-size: 1.5em;
    }
    .bar {
      color: #000000;
    }
  }
`;
