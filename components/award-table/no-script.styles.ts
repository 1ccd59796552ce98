import { css } from 'lit';

/** Where there is no script nothing is offered that needs it. Only the sheets of prerendered pages hold this. */
export const noScriptStyles = css`
  @media (scripting: none) {
    /* Twice: some are shown by more than a class. */
    .scripted.scripted,
    .caret {
      display: none;
    }
  }

  /* A browser that does not know the next rule shows what needs script when the script has come, in the room kept for it. */
  .idle .scripted,
  .idle .caret,
  .idle .find,
  .idle .option input {
    visibility: hidden;
  }
  @media (scripting: enabled) {
    .idle .scripted,
    .idle .caret,
    .idle .find,
    .idle .option input {
      visibility: visible;
    }
  }

  /* Without script nothing can be chosen; what stands behind the choices is still worth reading as figures. */
  @media (scripting: none) {
    .folded .facet {
      display: block;
    }
    .unfold,
    .find,
    .option input {
      display: none;
    }
    .facet:first-of-type {
      margin-top: 0;
    }
    .option {
      cursor: default;
    }
  }

  @media (scripting: none) {
    .figures.folded tbody tr:nth-child(n) {
      display: table-row;
    }
  }
`;
