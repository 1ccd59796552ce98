import type { Activity, SchoolYear, Term } from '@kepu/components/records';
import { type BrowserFile, hashedFile } from './browser-files.js';
import { ringMark } from './ring/ring-mark.js';

/** The small mark as a file for browser tabs, in colours of its own: no page's styles reach it there. */
export function favicon(schoolYear: SchoolYear, activities: readonly Activity[], terms: readonly Term[]): BrowserFile {
  const svg = ringMark(schoolYear, activities, terms)
    .text.replace(
      '<svg class="ring-mark"',
      '<svg xmlns="http://www.w3.org/2000/svg" fill="none" stroke-linecap="round"',
    )
    .replace(' aria-hidden="true"', '')
    .replace('class="ring-mark__outer"', 'stroke="#3f8fd6" stroke-width="3"')
    .replace('class="ring-mark__middle"', 'stroke="#3f8fd6" stroke-width="2.4"')
    .replace('class="ring-mark__inner"', 'stroke="#3f8fd6" stroke-width="2.4"')
    .replace('class="ring-mark__festival"', 'stroke="#e0662f" stroke-width="5"');
  return hashedFile('mark', 'svg', svg);
}
