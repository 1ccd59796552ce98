import { css } from 'lit';

/** Colours of award levels, sky in light where a page sets none; goes into `static styles` beside `baseStyles`. */
export const levelStyles = css`
  .level-national {
    color: var(--kepu-level-national, #8f6500);
  }
  .level-province {
    color: var(--kepu-level-province, #56707f);
  }
  .level-city {
    color: var(--kepu-level-city, #96562b);
  }
  .level-county {
    color: var(--kepu-level-county, #6d6a61);
  }
  .level-town {
    color: var(--kepu-level-town, #6d6a61);
  }
  .level-school,
  .level-class,
  .level-none {
    color: var(--kepu-level-school, #6d6a61);
  }
`;
