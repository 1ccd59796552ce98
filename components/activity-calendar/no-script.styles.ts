import { css } from 'lit';

/** Where there is no script nothing is offered that needs it. Only the sheets of prerendered pages hold this. */
export const noScriptStyles = css`
  @media (scripting: none) {
    .turn,
    .views,
    .download,
    .narrowing,
    .next-deadline {
      display: none;
    }

    /* Categories stay as a legend. */
    .chip.chip {
      border-color: transparent;
      padding-left: 0;
      box-shadow: none;
      appearance: none;
      cursor: default;
    }
  }
`;
