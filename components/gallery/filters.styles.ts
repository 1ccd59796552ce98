import { css } from 'lit';

export const filtersStyles = css`
  .filters {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 8px 24px;
    padding-top: 14px;
    border-top: 1px solid var(--_line);
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    min-width: 0;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    min-height: 36px;
    max-width: 100%;
    padding: 2px 14px;
    border: 1px solid var(--_line);
    border-radius: 18px;
    background: var(--_raised);
    font-size: 0.9375em;
    cursor: pointer;
  }
  select.chip {
    border-radius: var(--_radius);
  }
  .chip .number {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .chip.chosen {
    border-color: var(--_text);
    background: var(--_raised);
    box-shadow: inset 0 0 0 1px var(--_text);
    color: var(--_text);
    font-weight: 600;
  }
  .summary {
    display: flex;
    align-items: center;
    gap: 12px;
    min-height: 36px;
    margin: 8px 0 12px;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .plain {
    border-color: transparent;
    background: none;
    color: var(--_accent);
  }

  @container (max-width: 639.98px) {
    .kinds {
      flex-wrap: nowrap;
      padding: 2px;
      overflow-x: auto;
    }
    .chip,
    .plain {
      flex: none;
      min-height: 44px;
    }
    .kinds .chip {
      border-radius: 22px;
    }
    select.chip {
      flex: 1 1 0;
      min-width: 0;
      padding: 2px 8px;
    }
  }

  /* Not yet live is no reason to flicker. A browser that does not know the rule below keeps the room until the script has come. */
  select.chip:disabled {
    visibility: hidden;
    opacity: 1;
  }
  @media (scripting: enabled) {
    select.chip:disabled {
      visibility: visible;
    }
  }

  /* Without script the kinds stay as a legend. */
  @media (scripting: none) {
    select.chip {
      display: none;
    }
    .chip,
    .chip.chosen {
      box-shadow: none;
      border-color: transparent;
      padding-inline-start: 0;
      padding-inline-end: 12px;
      cursor: default;
    }
  }

  @media (forced-colors: active) {
    .chip.chosen {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      box-shadow: none;
      color: HighlightText;
    }
    .chip.chosen .number {
      color: HighlightText;
    }
  }

  /* What was chosen, and how many that are. */
  @media print {
    .chip:not(.chosen),
    .kinds .chip:first-child,
    .plain {
      display: none;
    }
    .filters {
      display: block;
    }
    .chip.chosen {
      padding: 0;
      border: 0;
      box-shadow: none;
      appearance: none;
    }
  }
`;
