import type { PageState } from './page-state.js';

/**
 * Start tag of the region around a table: a wide one scrolls by itself, not the page. What scrolls has a name of its
 * own and takes the keyboard.
 */
export function openTableRegion(page: PageState): string {
  const label = `${page.isChinese ? '表格' : 'Table'} ${page.nextTable()}`;
  return `<section class="table-scroll" tabindex="0" aria-label="${label}">`;
}
