import { css } from 'lit';

/** What there is to filter with: beside the list, folded above it where both do not fit; on phones a row of choices to push aside for each facet. */
export const filtersStyles = css`
  .filters {
    flex: 1 1 220px;
    min-width: 0;
  }
  .find span,
  legend {
    display: block;
    padding: 0;
    font-size: 0.875em;
    font-weight: 600;
  }
  .find input {
    display: block;
    width: 100%;
    max-width: 420px;
    min-height: 40px;
    margin-top: 6px;
    padding: 4px 10px;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .facet {
    min-width: 0;
    margin: 16px 0 0;
    padding: 12px 0 0;
    border: 0;
    border-top: 1px solid var(--_line);
  }
  .facet legend {
    float: left;
    width: 100%;
    margin-bottom: 4px;
  }
  .options {
    clear: both;
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(170px, 1fr));
    column-gap: 24px;
  }
  .option {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 30px;
    font-size: 0.9375em;
    cursor: pointer;
  }
  .option input {
    flex: none;
    width: 16px;
    height: 16px;
    margin: 0;
    accent-color: var(--_accent);
  }
  .option .name {
    flex: 1;
    min-width: 0;
  }
  .option .level {
    color: inherit;
    font-weight: 400;
  }
  .option .number {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .option.none .name {
    color: var(--_muted);
  }
  .fold {
    margin-top: 12px;
    min-height: 28px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font-size: 0.875em;
  }

  .chosen {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-bottom: 16px;
    font-size: 0.875em;
  }
  .chip {
    max-width: 100%;
    border-radius: 20px;
    border-color: var(--_accent);
    color: var(--_accent);
  }
  .chip .name {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .chosen .clear {
    border: 0;
    background: none;
    color: var(--_accent);
  }

  .unfold {
    display: none;
  }

  /* Above the list they would push it out of sight. */
  @container (max-width: 1023.98px) {
    .filters {
      display: flex;
      flex-wrap: wrap;
      align-items: flex-end;
      gap: 0 10px;
    }
    .find {
      flex: 0 1 420px;
      min-width: 0;
    }
    .unfold {
      display: block;
      flex: none;
      min-height: 40px;
    }
    .facet {
      flex: 0 0 100%;
    }
    .folded .facet {
      display: none;
    }
  }

  @container (max-width: 639.98px) {
    .find {
      flex: 1 1 0;
    }
    .facet {
      margin-top: 10px;
      padding-top: 8px;
    }
    .options {
      display: flex;
      gap: 8px;
      overflow-x: auto;
      padding: 2px 2px 6px;
    }
    .option {
      flex: none;
      min-height: 40px;
      padding: 0 12px;
      border: 1px solid var(--_line);
      border-radius: 20px;
      white-space: nowrap;
    }
  }

  @media (forced-colors: active) {
    .option {
      border-color: CanvasText;
    }
  }

  @media print {
    .filters,
    .chosen .clear,
    .cross {
      display: none;
    }
    .chip {
      padding: 0;
      border: 0;
    }
  }
`;
