/**
 * On every page, before anything is drawn: the colour scheme a reader chose, and room for what an address names. Once the page is read: menu, grade, dates
 * that depend on today, print buttons, contents, search. No Lit; a page without elements loads nothing else.
 */
import { turnCalendars } from './calendar-month.js';
import { setUpChoices } from './choices.js';
import { markContents } from './contents.js';
import { showDates } from './countdown.js';
import { setUpGrade } from './grade.js';
import { setUpMenu } from './menu.js';
import { readPortal } from './portal.js';
import { setUpPrinting } from './printing.js';
import { reachRows } from './reach-row.js';
import { holdForAddress } from './restoring.js';
import { showNowOnRing } from './ring-now.js';
import { applyScheme, setUpSchemeButton } from './scheme.js';
import { setUpSearch } from './search-start.js';
import { civilToday } from './today.js';

const portal = readPortal(document.currentScript);
document.documentElement.classList.add('has-script');
applyScheme();
holdForAddress();

const start = (): void => {
  const today = civilToday();
  setUpSchemeButton();
  setUpMenu();
  setUpGrade();
  showDates(document, today);
  showNowOnRing(document, today, portal.lang);
  turnCalendars(today);
  setUpPrinting();
  setUpChoices();
  markContents();
  reachRows();
  setUpSearch(portal);
};
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
else start();
