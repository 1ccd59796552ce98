/** Measures how long the stages of a build take. */
export class Stopwatch {
  /** Milliseconds by stage. */
  readonly timings: Record<string, number> = {};

  /** Runs `work` and adds its time to the stage. */
  async time<T>(stage: string, work: () => T | Promise<T>): Promise<T> {
    const start = performance.now();
    const result = await work();
    this.#add(stage, start);
    return result;
  }

  /** The same for work that does not wait. */
  timeSync<T>(stage: string, work: () => T): T {
    const start = performance.now();
    const result = work();
    this.#add(stage, start);
    return result;
  }

  #add(stage: string, start: number): void {
    this.timings[stage] = Math.round((this.timings[stage] ?? 0) + performance.now() - start);
  }
}
