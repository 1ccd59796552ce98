import { css } from 'lit';

/** Colours of category and level marks; goes into `static styles` beside `baseStyles`. */
export const markStyles = css`
  .category-1 {
    color: var(--_category-1);
  }
  .category-2 {
    color: var(--_category-2);
  }
  .category-3 {
    color: var(--_category-3);
  }
  .category-4 {
    color: var(--_category-4);
  }
  .category-5 {
    color: var(--_category-5);
  }
  .category-6 {
    color: var(--_category-6);
  }
  .category-7 {
    color: var(--_category-7);
  }
  .category-8 {
    color: var(--_category-8);
  }
  .level-national {
    color: var(--_level-national);
  }
  .level-province {
    color: var(--_level-province);
  }
  .level-city {
    color: var(--_level-city);
  }
  .level-county {
    color: var(--_level-county);
  }
  .level-town,
  .level-school,
  .level-class,
  .level-none {
    color: var(--_level-school);
  }
  .outline {
    fill: none;
    stroke: currentcolor;
    stroke-width: 1;
  }
  @media print {
    .mark {
      color: #000000;
    }
  }
`;
