import { css } from 'lit';

/**
 * Styles every element starts from: private aliases of the public tokens, so that an element looks right on a page that
 * sets none (the fallback is the sky theme in light), and the few rules all elements share.
 */
export const baseStyles = css`
  :host {
    --_surface: var(--kepu-surface, #ffffff);
    --_raised: var(--kepu-surface-raised, #ffffff);
    --_sunken: var(--kepu-surface-sunken, #f2f7fb);
    --_text: var(--kepu-text, #12222f);
    --_muted: var(--kepu-text-muted, #506273);
    --_accent: var(--kepu-accent, #0a5fae);
    --_line: var(--kepu-line, #d5e0e8);
    --_font: var(
      --kepu-font,
      'PingFang SC',
      'HarmonyOS Sans SC',
      'MiSans',
      'Microsoft YaHei',
      'Noto Sans CJK SC',
      'WenQuanYi Micro Hei',
      sans-serif
    );
    --_font-heading: var(
      --kepu-font-heading,
      'Songti SC',
      'Source Han Serif SC',
      'Noto Serif CJK SC',
      'SimSun',
      serif
    );
    --_radius: var(--kepu-radius, 6px);
    --_focus: var(--kepu-focus, var(--_accent));
    /* One of ours: many pages say 1rem = 100px. */
    --_rem: var(--kepu-font-size, 16px);
    display: block;
    /* No element knows whether its page is dark: without a theme of ours it brings the ground that its colours need. */
    background: var(--kepu-ground, var(--_surface));
    color: var(--_text);
    color-scheme: var(--kepu-scheme, light);
    font-family: var(--_font);
    font-size: var(--_rem);
    font-style: normal;
    font-weight: 400;
    letter-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    line-break: strict;
    overflow-wrap: break-word;
  }

  /* Not the host: “* { line-height: 1 }” of a page would win there. */
  :host > * {
    line-height: 1.6;
  }

  /* Chinese fonts draw ’ and “ as wide as a character of theirs. */
  :host(:lang(en)) {
    --_font: var(--kepu-font, system-ui, 'Segoe UI', roboto, 'Helvetica Neue', arial, sans-serif);
    --_font-heading: var(--kepu-font-heading, georgia, 'Times New Roman', serif);
  }

  :host([hidden]) {
    display: none;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  button,
  select,
  input {
    color: inherit;
    font: inherit;
  }

  button {
    min-height: 36px;
    padding: 4px 14px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
    cursor: pointer;
  }

  a {
    color: var(--_accent);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }

  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .message {
    margin: 0;
    padding: 24px 0;
    color: var(--_muted);
  }

  @media print {
    :host {
      --_surface: #ffffff;
      --_raised: #ffffff;
      --_sunken: #ffffff;
      --_text: #000000;
      --_muted: #333333;
      --_line: #999999;
    }

    button,
    select,
    input {
      display: none;
    }
  }
`;
