/** What sections are worth: a row each, in columns, because objects for thousands of sections take ten times as long. */
export interface Scores {
  /** What all that is asked would weigh. */
  total: number;
  /** Their numbers, in no order. */
  sections: Int32Array;
  score: Float64Array;
  /** 0–1: how much of what is asked a section holds, other words for it not quite. */
  fraction: Float64Array;
  /** 0–1: the same, in these words or others. */
  held: Float64Array;
}

/** Adds scores up, a section at a time. One for an index; each use ends before the next begins. */
export class Tally {
  readonly score: Float64Array;
  readonly fraction: Float64Array;
  readonly held: Float64Array;
  readonly #sections: Int32Array;
  /** In which use a section was met last. */
  readonly #uses: Uint32Array;
  #use = 0;
  #size = 0;

  /** @param sections Number of sections of the index. */
  constructor(sections: number) {
    this.score = new Float64Array(sections);
    this.fraction = new Float64Array(sections);
    this.held = new Float64Array(sections);
    this.#sections = new Int32Array(sections);
    this.#uses = new Uint32Array(sections);
  }

  begin(): void {
    this.#use += 1;
    this.#size = 0;
  }

  has(section: number): boolean {
    return this.#uses[section] === this.#use;
  }

  /** Makes sure that a section has a row. @returns Whether it is a new one, of noughts. */
  meet(section: number): boolean {
    if (this.#uses[section] === this.#use) return false;
    this.#uses[section] = this.#use;
    this.#sections[this.#size++] = section;
    this.score[section] = 0;
    this.fraction[section] = 0;
    this.held[section] = 0;
    return true;
  }

  /** The sections met so far, in the order in which they were. */
  get met(): Int32Array {
    return this.#sections.subarray(0, this.#size);
  }

  /** @param total See `Scores`. */
  take(total: number): Scores {
    const sections = this.met.slice();
    const score = new Float64Array(sections.length);
    const fraction = new Float64Array(sections.length);
    const held = new Float64Array(sections.length);
    // By hand, because `from` with a function takes ten times as long.
    for (let row = 0; row < sections.length; row += 1) {
      const section = sections[row] as number;
      score[row] = this.score[section] as number;
      fraction[row] = this.fraction[section] as number;
      held[row] = this.held[section] as number;
    }
    return { total, sections, score, fraction, held };
  }
}
