import type { RecordReader } from '../records/readers/reader.js';
import type { Film, Picture, ReadContext, ReadResult, RecordKind, RecordsByKind } from '../records/types.js';

export { SourceLoadEvent } from './source-load.events.js';

/** Reading of `src`: a part that is loaded by need. */

/** @throws Error if there is no such file; whatever `fetch` throws. */
export async function fetchBytes(src: string, signal: AbortSignal): Promise<Uint8Array> {
  const response = await fetch(src, { signal, credentials: 'same-origin' });
  if (!response.ok) throw new Error(`${src}: HTTP ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/**
 * Reads a file whose addresses are relative to itself, not to the page that shows it.
 *
 * @param src Address of the file, as the page names it.
 * @param type `json`, `csv` or `tsv`, or an address that ends in one of them; anything else is JSON.
 * @throws RecordFormatError for JSON that is no list of such records; whatever loading a part throws.
 */
export async function readFile<K extends RecordKind>(
  reader: RecordReader<K>,
  src: string,
  bytes: Uint8Array,
  type: string,
  context: ReadContext,
): Promise<ReadResult<RecordsByKind[K]>> {
  const result = await readBytes(reader, bytes, type, context);
  const base = new URL(src, document.baseURI).href;
  return { ...result, records: result.records.map((record) => withAddresses(record, base)) };
}

function withAddresses<
  T extends {
    url?: string;
    workUrl?: string;
    awardUrl?: string;
    links?: Record<string, string>;
    pictures?: Picture[];
    video?: Film;
  },
>(record: T, base: string): T {
  const whole = (address: string): string => {
    try {
      return new URL(address, base).href;
    } catch {
      // A file within an address (`data:`) has nothing around it.
      return address;
    }
  };
  return {
    ...record,
    ...(record.url && { url: whole(record.url) }),
    ...(record.workUrl && { workUrl: whole(record.workUrl) }),
    ...(record.links && {
      links: Object.fromEntries(Object.entries(record.links).map(([name, url]) => [name, whole(url)])),
    }),
    ...(record.awardUrl && { awardUrl: whole(record.awardUrl) }),
    ...(record.video && { video: filmFrom(record.video, whole) }),
    ...(record.pictures && {
      pictures: record.pictures.map((picture) => ({
        ...picture,
        src: whole(picture.src),
        ...(picture.full && { full: whole(picture.full) }),
        ...(picture.srcset && {
          srcset: picture.srcset.replace(/(^|, )(\S+)/g, (_, comma, each) => comma + whole(each)),
        }),
      })),
    }),
  };
}

function filmFrom({ src, captions, tracks }: Film, whole: (address: string) => string): Film {
  return {
    src: whole(src),
    ...(captions && { captions: whole(captions) }),
    ...(tracks && { tracks: tracks.map((track) => ({ ...track, src: whole(track.src) })) }),
  };
}

async function readBytes<K extends RecordKind>(
  { readOther, loadData, loadHand }: RecordReader<K>,
  bytes: Uint8Array,
  type: string,
  context: ReadContext,
): Promise<ReadResult<RecordsByKind[K]>> {
  const other = readOther?.(bytes, type, context);
  if (other) return other;
  const sheet = /(?:^|\.)([ct]sv)(?:[?#]|$)/i.exec(type)?.[1]?.toLowerCase();
  if (sheet) return (await loadHand()).reader.readSheet(bytes, sheet as 'csv' | 'tsv', context);
  return (await loadData()).reader.readJson(new TextDecoder().decode(bytes), loadHand);
}
