import { awardReader } from '../records/readers/awards.js';
import type { RecordReader } from '../records/readers/reader.js';
import type { TableHost } from './long-table.js';

/** The reader of an element. Shorter tables are read at once: that takes less than two frames. */
export function awardReaderFor(host: TableHost): RecordReader<'awards'> {
  return {
    ...awardReader,
    loadHand: () =>
      Promise.all([awardReader.loadHand(), host.querySelector('tr:nth-child(400)') && import('./long-table.js')]).then(
        ([hand, long]) => (long ? { reader: long.longTableReader(hand.reader, host) } : hand),
      ),
  };
}
