import type { RecordForm } from '../kinds/kind.js';
import type { ReadContext, ReadResult, RecordKind, RecordsByKind } from '../types.js';
import type { HandReader } from './hand-reader.js';

/**
 * Where an element's records are understood. What `writeTable` wrote is read by the form alone; all else takes parts that
 * are loaded by need: `part-….ts`, of which a bundler makes files of their own. `kepu.js` holds them.
 */
export interface RecordReader<K extends RecordKind> {
  form: RecordForm<K>;
  /** Loads what reads the tables, lists and figures that people write. */
  loadHand: LoadHand<K>;
  /**
   * Reads a file.
   *
   * @param type `json`, `csv` or `tsv`, or an address that ends in one of them; anything else is JSON.
   * @throws RecordFormatError for JSON that is no list of such records; whatever loading a part throws.
   */
  readFile(bytes: Uint8Array, type: string, context: ReadContext): Promise<ReadResult<RecordsByKind[K]>>;
}

type LoadHand<K extends RecordKind> = () => Promise<{ handReader: HandReader<K> }>;

export function readerOf<K extends RecordKind>(form: RecordForm<K>, loadHand: LoadHand<K>): RecordReader<K> {
  return {
    form,
    loadHand,
    async readFile(bytes, type, context) {
      const extension = /(?:^|\.)(\w+)(?:[?#].*)?$/.exec(type)?.[1]?.toLowerCase();
      if (extension === 'csv' || extension === 'tsv')
        return (await loadHand()).handReader.readSheet(bytes, extension, context);
      const { lacksDates, parseJson, readJsonOf } = await import('./part-json.js');
      const data = parseJson(new TextDecoder().decode(bytes));
      const hand = lacksDates(form, data) ? await loadHand() : undefined;
      return readJsonOf(form, data, {}, hand?.handReader.readDate);
    },
  };
}
