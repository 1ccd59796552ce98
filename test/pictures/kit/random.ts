/** A repeatable stream of random numbers: the same seed gives the same picture on every machine. */
export class Random {
  #state: number;

  /** @param seed any text, usually the file stem of the picture. */
  constructor(seed: string) {
    let hash = 2166136261;
    for (const char of seed) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 16777619);
    this.#state = hash >>> 0;
  }

  /** Uniform in [0, 1). Mulberry32: 32 bits of state are plenty for a drawing. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** Uniform between two bounds. */
  between(low: number, high: number): number {
    return low + (high - low) * this.next();
  }

  /** Uniform in [-spread, spread]. */
  around(spread: number): number {
    return (this.next() * 2 - 1) * spread;
  }

  /** One of the given values. */
  pick<T>(values: readonly T[]): T {
    return values[Math.floor(this.next() * values.length)] as T;
  }
}

/** Smooth noise over the sheet: near points get near values, so that neighbouring outlines wobble together. */
export class Noise {
  readonly #lattice: number[];

  constructor(random: Random) {
    this.#lattice = Array.from({ length: 1024 }, () => random.around(1));
  }

  #corner(x: number, y: number): number {
    return this.#lattice[(x * 37 + y * 101 + 4096 * 8) & 1023] ?? 0;
  }

  /** Value in [-1, 1] at a point measured in lattice cells. */
  at(x: number, y: number): number {
    const x0 = Math.floor(x);
    const y0 = Math.floor(y);
    const ease = (t: number): number => t * t * (3 - 2 * t);
    const u = ease(x - x0);
    const v = ease(y - y0);
    const top = this.#corner(x0, y0) * (1 - u) + this.#corner(x0 + 1, y0) * u;
    const bottom = this.#corner(x0, y0 + 1) * (1 - u) + this.#corner(x0 + 1, y0 + 1) * u;
    return top * (1 - v) + bottom * v;
  }
}
