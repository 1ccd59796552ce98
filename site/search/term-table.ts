/** Counts that a posting may hold before it is weighed; more than the highest says no more. */
const COUNTS = 2 ** 11;
/** Terms whose postings fit 32 bits. */
const SHORT = 2 ** 32 / COUNTS;
/** Postings of a block of what is counted: blocks are given back one by one as they are weighed. */
const BLOCK = 1 << 16;
const FIRST_SIZE = 1 << 10;
/** By so much columns grow, and so full the slots may be: there are millions of terms, and what is copied is there twice. */
const GROWTH = 1.5;
const FULL = 0.7;

/** What sections say of terms, in the order in which it was counted: term × `COUNTS` + count. */
type Block = Uint32Array<OwnMemory> | Float64Array<OwnMemory>;

/** Memory that is given back when its owner says so, and not when the heap is cleared next: of a block there are hundreds. */
type OwnMemory = ArrayBuffer & { resize(bytes: number): void };
// Browsers of the floor have none, so the types of the project do not name it.
const ResizableBuffer = ArrayBuffer as unknown as new (bytes: number, options: { maxByteLength: number }) => OwnMemory;
const ownMemory = (bytes: number) => new ResizableBuffer(bytes, { maxByteLength: bytes });

/**
 * Terms – pairs of units – and where they stand, in columns of numbers: lists and maps of their own would take ten times the memory,
 * and they are most of what a large index takes. First the sections are counted one after the other, then `weigh` puts the postings
 * of each term together.
 */
export class TermTable {
  /** Every unit, once; terms name units by their place. */
  readonly units: string[] = [];
  /** How many terms there are, those that were dropped as well. */
  size = 0;
  #firsts: Int32Array;
  #seconds: Int32Array;
  /** Term + 1 by the hash of its units, open addressing; as many as a power of two. */
  #slots: Int32Array;
  /** What the term is marked with. */
  #marks: Uint8Array;
  /** How many postings a term has. */
  #sizes: Int32Array;
  /** Where the postings of a term end in `#postings`; those of the next one begin there. */
  #ends: Float64Array = new Float64Array(0);
  #postings = new Int32Array(ownMemory(0));

  // What is counted of the section that is open; given back once all are weighed.
  #open: Uint16Array;
  #met: number[] = [];
  #blocks: Block[] = [];
  #counted = 0;
  /** For each section that is done, how many postings have been counted up to its end. */
  readonly #sectionEnds: number[] = [];

  /** @param expected How many terms there may be: columns that need not grow leave no shorter ones behind. */
  constructor(expected = 0) {
    const size = Math.max(FIRST_SIZE, expected);
    this.#firsts = new Int32Array(size);
    this.#seconds = new Int32Array(size);
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(size / FULL)));
    this.#marks = new Uint8Array(size);
    this.#sizes = new Int32Array(size);
    this.#open = new Uint16Array(size);
  }

  /** The term of two units; −1 if there is none. */
  find(first: number, second: number): number {
    return (this.#slots[this.#slotOf(first, second)] as number) - 1;
  }

  /** The term of two units, made if there is none. @param mark Of a new one. */
  termOf(first: number, second: number, mark: (first: number, second: number) => number): number {
    let slot = this.#slotOf(first, second);
    const known = this.#slots[slot] as number;
    if (known > 0) return known - 1;
    if (this.size === this.#firsts.length) this.#lengthen();
    if (this.size > FULL * this.#slots.length) {
      this.#addSlots();
      slot = this.#slotOf(first, second);
    }
    const term = this.size++;
    this.#slots[slot] = term + 1;
    this.#firsts[term] = first;
    this.#seconds[term] = second;
    this.#marks[term] = mark(first, second);
    return term;
  }

  firstOf(term: number): number {
    return this.#firsts[term] as number;
  }

  secondOf(term: number): number {
    return this.#seconds[term] as number;
  }

  markOf(term: number): number {
    return this.#marks[term] as number;
  }

  /** How many sections hold a term; 0 if it was dropped. */
  sizeOf(term: number): number {
    return this.#sizes[term] as number;
  }

  /** Section × 8 + weight − 1, ascending; shared, and to be changed by `renumber` only. */
  postingsOf(term: number): Int32Array {
    const end = this.#ends[term] as number;
    return this.#postings.subarray(end - (this.#sizes[term] as number), end);
  }

  /** Forgets the postings of a term. */
  drop(term: number): void {
    this.#sizes[term] = 0;
  }

  /**
   * Counts a term in the section that is open.
   *
   * @param most More than this it does not come to by what is counted now.
   */
  count(term: number, weight: number, most = COUNTS - 1): void {
    const before = this.#open[term] as number;
    if (before === 0) this.#met.push(term);
    if (before < most) this.#open[term] = Math.min(before + weight, most);
  }

  /** Ends a section; the next one is counted from now on. */
  endSection(): void {
    for (const term of this.#met) {
      const at = this.#counted % BLOCK;
      if (at === 0) this.#blocks.push(this.#makeBlock());
      const block = this.#blocks[this.#blocks.length - 1] as Block;
      block[at] = term * COUNTS + (this.#open[term] as number);
      this.#open[term] = 0;
      (this.#sizes[term] as number) += 1;
      this.#counted += 1;
    }
    this.#met.length = 0;
    this.#sectionEnds.push(this.#counted);
  }

  /** Puts the postings of each term together. @param weigh Gives 1–8 for what was counted in a section. */
  weigh(weigh: (count: number, section: number) => number): void {
    const ends = new Float64Array(this.size);
    let total = 0;
    // First where each begins; that moves on to its end while postings come.
    for (let term = 0; term < this.size; term += 1) {
      ends[term] = total;
      total += this.#sizes[term] as number;
    }
    const postings = new Int32Array(ownMemory(4 * total));
    let at = 0;
    this.#sectionEnds.forEach((end, section) => {
      for (; at < end; at += 1) {
        const number = Math.floor(at / BLOCK);
        const counted = (this.#blocks[number] as Block)[at % BLOCK] as number;
        const term = Math.floor(counted / COUNTS);
        if (this.#sizes[term] !== 0) {
          const place = ends[term] as number;
          postings[place] = section * 8 + weigh(counted % COUNTS, section) - 1;
          ends[term] = place + 1;
        }
        if (at % BLOCK === BLOCK - 1) (this.#blocks[number] as Block).buffer.resize(0);
      }
    });
    this.#postings = postings;
    this.#ends = ends;
    this.#blocks.at(-1)?.buffer.resize(0);
    this.#blocks = [];
    this.#open = new Uint16Array(0);
    this.#sectionEnds.length = 0;
  }

  /** Brings the postings to another order of the sections. @param order Their old numbers. */
  renumber(order: readonly number[]): void {
    if (order.every((number, place) => number === place)) return;
    const places = new Int32Array(order.length);
    order.forEach((number, place) => {
      places[number] = place;
    });
    for (let term = 0; term < this.size; term += 1) {
      const postings = this.postingsOf(term);
      for (let at = 0; at < postings.length; at += 1) {
        const value = postings[at] as number;
        postings[at] = (places[value >> 3] as number) * 8 + (value & 7);
      }
      postings.sort();
    }
  }

  /** Gives the memory back: nothing is asked any more. */
  clear(): void {
    this.size = 0;
    this.#postings.buffer.resize(0);
    this.#firsts = this.#seconds = this.#slots = this.#sizes = new Int32Array(0);
    this.#marks = new Uint8Array(0);
    this.#ends = new Float64Array(0);
  }

  /** New terms are counted as they are made: in a block there are no more of them than postings. */
  #makeBlock(): Block {
    const isShort = this.size + BLOCK < SHORT;
    return isShort ? new Uint32Array(ownMemory(4 * BLOCK)) : new Float64Array(ownMemory(8 * BLOCK));
  }

  /** The slot of two units, or the empty one where it belongs. */
  #slotOf(first: number, second: number): number {
    const mask = this.#slots.length - 1;
    let hash = Math.imul(first, 0x9e37_79b1) ^ Math.imul(second, 0x85eb_ca77);
    hash ^= hash >>> 15;
    let slot = hash & mask;
    for (;;) {
      const term = (this.#slots[slot] as number) - 1;
      if (term < 0 || (this.#firsts[term] === first && this.#seconds[term] === second)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #lengthen(): void {
    const size = Math.ceil(GROWTH * this.#firsts.length);
    const longer = <C extends Int32Array | Uint16Array | Uint8Array>(old: C, made: C): C => {
      made.set(old);
      return made;
    };
    this.#firsts = longer(this.#firsts, new Int32Array(size));
    this.#seconds = longer(this.#seconds, new Int32Array(size));
    this.#marks = longer(this.#marks, new Uint8Array(size));
    this.#sizes = longer(this.#sizes, new Int32Array(size));
    this.#open = longer(this.#open, new Uint16Array(size));
  }

  #addSlots(): void {
    this.#slots = new Int32Array(2 * this.#slots.length);
    for (let term = 0; term < this.size; term += 1)
      this.#slots[this.#slotOf(this.#firsts[term] as number, this.#seconds[term] as number)] = term + 1;
  }
}
