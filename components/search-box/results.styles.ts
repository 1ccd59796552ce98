import { css } from 'lit';

/** What stands below the field of a search page: what results can be kept to, records, sections, a way on. */
export const resultsStyles = css`
  .facets {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-top: 16px;
  }
  .facet {
    display: block;
    min-width: 0;
    max-width: 100%;
  }
  select {
    width: 100%;
    min-height: 44px;
    padding: 4px 8px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .chosen {
    border-color: var(--_accent);
    background: var(--kepu-accent-soft, #e2eef8);
    color: var(--_accent);
    font-weight: 600;
  }
  option {
    background: var(--_raised);
    color: var(--_text);
    font-weight: 400;
  }
  .clear {
    min-height: 44px;
    border-color: transparent;
    background: none;
    color: var(--_accent);
  }

  .asked {
    display: none;
  }
  .summary {
    min-height: 1.6em;
    margin: 20px 0 8px;
    color: var(--_muted);
  }
  ol,
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .literal {
    margin: 0 0 16px;
  }
  h2 {
    margin: 0 0 8px;
    font-family: var(--_font-heading);
    font-size: 1.125em;
    line-height: 1.4;
  }
  .way-on {
    margin-top: 28px;
  }
  .tries {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-bottom: 28px;
  }
  .tries a {
    display: block;
    min-height: 44px;
    padding: 9px 14px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    text-decoration: none;
  }
  .tries a:hover {
    border-color: var(--_accent);
    text-decoration: underline;
  }
  .records {
    margin-bottom: 28px;
    padding: 16px 20px;
    border-radius: var(--_radius);
    background: var(--_sunken);
  }
  .records a,
  .results a {
    display: block;
    padding: 10px 0;
    color: inherit;
    text-decoration: none;
  }
  .records li + li {
    border-top: 1px solid var(--_line);
  }
  .results > li {
    padding-bottom: 16px;
    border-bottom: 1px solid var(--_line);
  }
  .results > li:first-child {
    border-top: 2px solid var(--_text);
  }
  .results a {
    padding: 16px 0 0;
  }
  .results .hit-title {
    color: var(--_accent);
    font-size: 1.125em;
  }
  li a:hover .hit-title,
  summary:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .results .hit-excerpt {
    margin-top: 4px;
    font-size: 0.9375em;
  }
  /* Further sections of a page stand below its best one, and are less to look at. */
  .same-page {
    margin-top: 12px;
    padding-inline-start: 16px;
    border-inline-start: 2px solid var(--_line);
  }
  .same-page a {
    min-height: 44px;
    padding: 4px 0;
  }
  .same-page .hit-title {
    font-size: 1em;
  }
  .same-page .hit-excerpt {
    margin-top: 0;
    font-size: 0.875em;
  }
  summary {
    min-height: 44px;
    padding-top: 10px;
    color: var(--_accent);
    cursor: pointer;
  }
  details .same-page {
    margin: 0;
  }

  /* On paper the field is gone, and with it what was asked. */
  @media print {
    .facets {
      display: none;
    }
    .asked {
      display: block;
    }
  }

  @media (max-width: 640px) {
    .facet {
      flex: 1 1 40%;
    }
    .records {
      padding: 14px 16px;
    }
  }
`;
