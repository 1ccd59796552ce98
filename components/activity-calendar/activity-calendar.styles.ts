import { css } from 'lit';
import { agendaStyles } from './agenda.styles.js';
import { almanacStyles } from './almanac.styles.js';
import { filterStyles } from './filters.styles.js';
import { itemStyles } from './items.styles.js';
import { monthStyles } from './month.styles.js';
import { panelStyles } from './panel.styles.js';
import { paperStyles } from './paper.styles.js';
import { sharingStyles } from './sharing.styles.js';
import { shelfStyles } from './shelf.styles.js';
import { termStyles } from './term.styles.js';
import { toolbarStyles } from './toolbar.styles.js';
import { yearStyles } from './year.styles.js';

/** What the parts of the calendar share, and which of them shows in which view. */
const frameStyles = css`
  h2,
  h3,
  h4,
  p,
  ul {
    margin: 0;
    padding: 0;
    font-weight: inherit;
  }

  ul {
    list-style: none;
  }

  .heading {
    margin-block-end: 12px;
    font: 600 1.625rem / 1.3 var(--_font-heading);
    text-autospace: no-autospace;
  }

  .icon {
    flex: none;
    width: 16px;
    height: 16px;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .title {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
    align-items: baseline;
    font-weight: 600;
    line-height: 1.5;
  }

  .title-link {
    color: inherit;
    text-decoration-color: var(--_line);
  }

  .title-link:hover {
    color: var(--_accent);
    text-decoration-color: currentcolor;
  }

  .title-link,
  .title-text {
    flex: 0 1 auto;
    min-width: 0;
    max-width: calc(100% - 20px);
  }

  .title.cancelled .title-link,
  .title.cancelled .title-text {
    text-decoration: line-through;
  }

  .status {
    color: var(--_muted);
    font-size: 0.8125rem;
    font-weight: 400;
  }

  .title.moved .status,
  .title.cancelled .status {
    color: var(--_warning);
  }

  .facts {
    padding-inline-start: 20px;
    color: var(--_muted);
    font-size: 0.875rem;
  }

  .due {
    padding-inline-start: 20px;
    color: var(--_now);
    font-size: 0.875rem;
    font-weight: 600;
  }

  .due.over {
    color: var(--_muted);
    font-weight: 400;
  }

  .view-auto,
  .view-month,
  .view-term,
  .view-year,
  .view-agenda {
    container-type: inline-size;
  }

  .view-agenda .period,
  .view-agenda .turn {
    display: none;
  }

  @media (max-width: 40em) {
    .view-auto .sheet,
    .view-auto .period,
    .view-auto .turn {
      display: none;
    }
  }

  @media print {
    .title-link {
      text-decoration: none;
    }

    .due,
    .title .status {
      color: #000000 !important;
    }

    /* On paper “three days left” is wrong the next morning. */
    .left {
      display: none;
    }
  }
`;

export const activityCalendarStyles = [
  frameStyles,
  toolbarStyles,
  filterStyles,
  shelfStyles,
  monthStyles,
  almanacStyles,
  itemStyles,
  termStyles,
  yearStyles,
  panelStyles,
  sharingStyles,
  agendaStyles,
  paperStyles,
];
