import { css } from 'lit';

/** What marks are beside their colours, the drawn signs of categories and levels; goes into `static styles` behind those. */
export const markStyles = css`
  .mark {
    flex: none;
    width: 0.7em;
    height: 0.7em;
    overflow: visible;
    fill: currentcolor;
  }
  .outline {
    fill: none;
    stroke: currentcolor;
    stroke-width: 1;
  }
  @media (forced-colors: active) {
    .mark {
      color: CanvasText;
    }
  }
  @media print {
    .mark {
      color: #000000;
    }
  }
`;
