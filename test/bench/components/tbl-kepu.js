/**
 * The award table as one bundle, filled by script or around a table of the page, where it takes over when its script has
 * come; the form of an entry is described in ../elements.ts.
 */
import { KepuAwardTable } from '../../../components/dist/award-table/award-table.js';

const LEVELS = { 国家级: 'national', 省级: 'province', 市级: 'city', 区级: 'county', 校级: 'school' };
const PLACES = { 一等奖: 'first', 二等奖: 'second', 三等奖: 'third', 优秀奖: 'merit' };
const GRADES = { 七年级: 7, 八年级: 8, 九年级: 9, 高一: 10, 高二: 11, 高三: 12 };

const toAward = (row) => ({
  // Looked at by the benchmark alone, which compares the order of names.
  name: row.name,
  id: `a${row.id}`,
  work: '',
  people: [{ name: row.name, role: 'pupil', grade: GRADES[row.grade] }],
  tutors: [{ name: row.teacher, role: 'adult' }],
  level: LEVELS[row.level],
  place: PLACES[row.prize],
  placeText: row.prize,
  competition: row.contest,
  schoolYear: `${row.year}-${row.year + 1}`,
  date: String(row.year),
  grade: GRADES[row.grade],
  extras: {},
});

const rows = (root) => root.querySelector('kepu-award-table')?.shadowRoot?.querySelectorAll('tbody.awards > tr') ?? [];

// Every table gets its rows as it takes them, before the clock starts; two thousand are those of a table in the page.
const { table, tableDom, el } = __data;
__data.table = (n) => (n === 2000 ? table(n) : table(n).map(toAward));
__data.tableDom = (rows) => el('kepu-award-table', {}, tableDom(rows));

globalThis.__peer = {
  html: true,
  mode: 'table: all up to 2,000, of more 500',
  render(root, data, { html }) {
    customElements.define('kepu-award-table', KepuAwardTable);
    if (html) return;
    const element = document.createElement('kepu-award-table');
    element.awards = data;
    root.append(element);
  },
  // Sixteen rows are more than a first screen; other entries wait for seven or eight.
  ready: (root) => rows(root).length >= 16,
  sort(root) {
    const heads = [...root.firstElementChild.shadowRoot.querySelectorAll('.sort')];
    heads.find((head) => head.textContent.trim() === '获奖者').click();
    // The benchmark waits for other text outside of the shadow tree.
    root.firstElementChild.updateComplete.then(() => root.append('sorted'));
  },
};
