/** The column that names the plan of a record, which is the page that its address leads to. */
const PLAN = /^(?:方案|计划|所属方案|plan)$/i;

/** Whether a column that no field took names the plan. */
export function isPlanColumn(head: string): boolean {
  return PLAN.test(head);
}
