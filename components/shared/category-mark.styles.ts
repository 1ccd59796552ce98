import { css } from 'lit';

/** Colours of category marks, sky in light where a page sets none; goes into `static styles` beside `baseStyles`. */
export const categoryStyles = css`
  .category-1 {
    color: var(--kepu-category-1, #0a5fae);
  }
  .category-2 {
    color: var(--kepu-category-2, #c2410c);
  }
  .category-3 {
    color: var(--kepu-category-3, #7443b8);
  }
  .category-4 {
    color: var(--kepu-category-4, #17714a);
  }
  .category-5 {
    color: var(--kepu-category-5, #0b7480);
  }
  .category-6 {
    color: var(--kepu-category-6, #b02467);
  }
  .category-7 {
    color: var(--kepu-category-7, #75690a);
  }
  .category-8 {
    color: var(--kepu-category-8, #586874);
  }
`;
