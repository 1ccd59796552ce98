/** A page that is never idle waits no longer. */
const PATIENCE_MS = 1000;

/** Does something as soon as the browser has nothing else to do. Safari has no idle callbacks. */
export function whenIdle(task: () => void): void {
  globalThis.requestIdleCallback?.(task, { timeout: PATIENCE_MS }) ?? setTimeout(task, 50);
}
