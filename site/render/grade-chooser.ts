import type { RenderContext } from './context.js';
import { type Html, html } from './html.js';

/**
 * “我家孩子在三年级”: chosen once, kept by the browser, applied to the home page's dates, calendars and search
 * (`site/browser/grade.ts`). Shown only with script; empty where no activity names a grade.
 */
export function gradeChooser(context: RenderContext): Html | false {
  const grades = [...new Set(context.site.collections.activities.flatMap((activity) => activity.grades))].sort(
    (a, b) => a - b,
  );
  if (grades.length === 0) return false;
  const { grade: words } = context.strings;
  return html`<p class="grade-chooser"><label for="kepu-grade">${words.label}<span class="visually-hidden">${words.question}</span></label> <select id="kepu-grade" autocomplete="off"><option value="">${words.all}</option>${grades.map(
    (grade) => html`<option value="${grade}">${words.name(grade)}</option>`,
  )}</select></p>`;
}
