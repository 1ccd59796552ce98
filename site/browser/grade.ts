import { showNext } from './countdown.js';
import { recall, remember } from './storage.js';

const KEY = 'kepu-grade';

/** The grade a reader chose, 1–12; undefined for all. */
export function chosenGrade(): number | undefined {
  const grade = Number(recall(KEY));
  return Number.isInteger(grade) && grade >= 1 && grade <= 12 ? grade : undefined;
}

/** Puts the choice into the page's choosers, lists, calendars and search boxes, now and whenever it changes. */
export function setUpGrade(): void {
  const choosers = document.querySelectorAll<HTMLSelectElement>('.grade-chooser select');
  const grade = chosenGrade();
  for (const chooser of choosers) {
    chooser.value = grade === undefined ? '' : String(grade);
    // A grade no activity of this portal names.
    if (chooser.selectedIndex < 0) chooser.value = '';
    chooser.addEventListener('change', () => {
      remember(KEY, chooser.value);
      applyGrade(chooser.value === '' ? undefined : Number(chooser.value));
    });
  }
  applyGrade(grade);
  followCalendar(grade);
}

/** The page of the calendar has no chooser: what the reader chooses in the calendar itself counts for the other pages. */
function followCalendar(chosen: number | undefined): void {
  const calendar = document.getElementById('kepu-calendar');
  const sent = calendar && gradeOfAddress(calendar);
  let known = sent ? Number(sent) : chosen;
  calendar?.addEventListener('filter-change', (event) => {
    const { grade } = (event as Event & { filter: { grade?: number } }).filter;
    if (grade === known) return;
    known = grade;
    remember(KEY, grade === undefined ? '' : String(grade));
  });
}

/** A grade that somebody sent along with the address of a calendar. */
function gradeOfAddress(element: HTMLElement): string | null {
  const { searchParams } = new URL(location.href);
  return element.hasAttribute('sync-url') ? searchParams.get(`${element.id}.grade`) : null;
}

function applyGrade(grade: number | undefined): void {
  for (const list of document.querySelectorAll<HTMLElement>('.coming__list')) {
    for (const item of list.querySelectorAll<HTMLElement>('[data-grades]')) {
      const grades = item.dataset.grades?.split(' ').filter(Boolean).map(Number) ?? [];
      item.toggleAttribute('data-other-grade', grade !== undefined && grades.length > 0 && !grades.includes(grade));
    }
    showNext(list);
  }
  for (const element of document.querySelectorAll<HTMLElement>('kepu-activity-calendar, kepu-search-box')) {
    if (!gradeOfAddress(element)) setGradeOf(element, grade);
  }
}

/**
 * Hands the grade to an element after its hydration: the first render must be the prerendered one, which knows of no
 * grade.
 */
export function setGradeOf(element: HTMLElement, grade: number | undefined): void {
  const apply = async (): Promise<void> => {
    const host = element as HTMLElement & { grade?: number | undefined; updateComplete?: Promise<unknown> };
    await host.updateComplete;
    host.grade = grade;
  };
  if (customElements.get(element.localName)) void apply();
  else void customElements.whenDefined(element.localName).then(apply);
}
