import { getHeapStatistics, setFlagsFromString } from 'node:v8';

/** Bytes of the heap in use from which on memory is spared: a portal of some hundred pages never gets there, and is built sooner. */
const LARGE = 24 * 2 ** 20;

/** What is new is looked through while it is small. Left alone its part of the heap is doubled up to 16 MB, twice over. */
export function keepNewSpaceSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}

/**
 * Lets a large heap grow by a fifth of what is in use before it is cleared; left alone it is doubled and more, as long as the machine
 * has memory. No limit: a larger portal takes what it needs.
 */
export function spareMemory(): void {
  if (getHeapStatistics().used_heap_size > LARGE) setFlagsFromString('--heap-growing-percent=20');
}
