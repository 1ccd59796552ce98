import '../../support/fixture.js';
import '../../../components/award-table/define.js';
import type { KepuAwardTable } from '../../../components/award-table/award-table.js';
import { type FixtureSpec, type Mode, mount, settle } from '../../support/fixture.js';

export const spec = (properties: Record<string, unknown>, attributes: Record<string, string> = {}): FixtureSpec => ({
  tag: 'kepu-award-table',
  properties,
  attributes,
});

export async function openTable(
  mode: Mode,
  properties: Record<string, unknown>,
  attributes: Record<string, string> = {},
): Promise<Table> {
  return new Table(await mount<KepuAwardTable>(spec(properties, attributes), mode));
}

/** What a reader can do with the table, without its markup. */
export class Table {
  readonly element: KepuAwardTable;
  constructor(element: KepuAwardTable) {
    this.element = element;
  }
  all<E extends Element>(selector: string): E[] {
    return Array.from(this.element.renderRoot.querySelectorAll<E>(selector));
  }
  get works(): string[] {
    return this.all('tbody.awards th[tabindex]').map(
      (cell) => (cell.firstElementChild ?? cell).textContent?.trim() ?? '',
    );
  }
  /** Text of the first part that a selector finds, single blanks. */
  text(selector: string): string {
    return this.all(selector)[0]?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  }
  /** What stands beside the title. */
  get count(): string {
    return this.text('caption .count');
  }
  /** What is chosen, in words, above the list. */
  get chosen(): string[] {
    return this.all('.chosen .name').map((name) => name.textContent ?? '');
  }
  /** What a screen reader hears after a change. */
  get announced(): string {
    return this.text('[role=status]');
  }
  /** The numbers above the list, row by row. */
  get numbers(): string[][] {
    return this.all('.figures tr').map((row) =>
      Array.from(row.querySelectorAll('th, td'), (cell) => cell.textContent?.trim() ?? ''),
    );
  }
  /** The heads of the groups. */
  get groups(): string[] {
    return this.all('tr.group').map((row) => row.textContent?.replace(/\s+/g, ' ').trim() ?? '');
  }
  get focused(): Element | null {
    return (this.element.renderRoot as ShadowRoot).activeElement;
  }
  /** Presses a number by its spoken name. */
  async pressNumber(name: string): Promise<void> {
    const number = this.all<HTMLButtonElement>('button.number').find((each) => each.ariaLabel === name);
    if (!number) throw new Error(`no number ${name}`);
    number.click();
    await settle(this.element);
  }
  /** Chooses from a list by its label. */
  async select(label: string, value: string): Promise<void> {
    const field = this.all<HTMLLabelElement>('.tools label').find((each) => each.textContent?.includes(label));
    const list = field?.querySelector('select');
    if (!list) throw new Error(`no list ${label}`);
    list.value = value;
    list.dispatchEvent(new Event('change'));
    await settle(this.element);
  }
  head(name: string): HTMLElement {
    return this.all<HTMLElement>('table.awards thead th').find(
      (head) => head.textContent?.trim() === name,
    ) as HTMLElement;
  }
  async sort(name: string): Promise<void> {
    this.head(name).querySelector('button')?.click();
    await settle(this.element);
  }
  async choose(value: string): Promise<void> {
    this.all<HTMLInputElement>('input[type=checkbox]')
      .find((box) => box.value === value)
      ?.click();
    await settle(this.element);
  }
  async find(text: string): Promise<void> {
    const [field] = this.all<HTMLInputElement>('.find input');
    if (!field) throw new Error('no field');
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await settle(this.element);
  }
  async press(name: string): Promise<void> {
    this.all<HTMLButtonElement>('button')
      .find((button) => [button.ariaLabel, button.textContent].some((words) => words?.trim().startsWith(name)))
      ?.click();
    await settle(this.element);
  }
}
