import { css } from 'lit';

/** Colours of today, of what went well and of what wants care; goes into `static styles` beside `baseStyles`. */
export const statusStyles = css`
  :host {
    --_now: var(--kepu-now, #c2360c);
    --_positive: var(--kepu-positive, #17714a);
    --_warning: var(--kepu-warning, #a14b00);
  }
`;
