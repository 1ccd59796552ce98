import type { ReadContext, ReadResult, RecordKind, RecordsByKind } from '../types.js';
import type { DataReader } from './data-reader.js';
import type { HandReader, LineReader } from './hand-reader.js';

/**
 * Where an element's records are understood, in parts that are loaded by need: a bundler makes files of their own of them,
 * `kepu.js` holds them, and the scripts of a portal hold what reads the kit's own tables.
 */
export interface RecordReader<K extends RecordKind> {
  /** Loads what reads the tables that the kit wrote, and JSON. */
  loadData: LoadData<K>;
  /** Loads what reads the tables, lists and figures that people write, as well as those of the kit. */
  loadHand: LoadHand<K>;
  /** Loads what reads lists and figures, where `loadHand` reads tables alone. */
  loadLines?: () => Promise<{ reader: LineReader<K> }>;
  kind: K;
  /** Reads files of a format that this kind alone has; `undefined` for a file of another one. */
  readOther?(bytes: Uint8Array, type: string, context: ReadContext): Promise<ReadResult<RecordsByKind[K]>> | undefined;
}

export type LoadData<K extends RecordKind> = () => Promise<{ reader: DataReader<K> }>;
export type LoadHand<K extends RecordKind> = () => Promise<{ reader: HandReader<K> }>;
