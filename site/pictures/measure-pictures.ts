import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { decodeText } from '../read/decode.js';
import type { SourceFile } from '../read/source-file.js';
import type { PictureFault } from './picture-fault.js';
import type { PictureStore } from './picture-store.js';
import { formatOfFile, probeDrawing, probePicture } from './probe-picture.js';
import { type Drawing, readDrawing } from './svg/read-drawing.js';

/** Pictures worked on side by side: enough to keep two processors busy, not so many that memory runs out. */
export const PICTURES_AT_ONCE = Math.min(4, Math.max(2, availableParallelism()));

/**
 * Adds to pictures what pages have to know of them: size, colour, the cleaned text of a drawing, or why they cannot be
 * published. What the store knows from an earlier build is not looked at again.
 *
 * @param isNamed False for pictures no page names; they are left alone.
 */
export async function measurePictures(
  files: readonly SourceFile[],
  isNamed: (path: string) => boolean,
  store: PictureStore,
): Promise<void> {
  const queue = files.filter((file) => file.kind === 'picture' && isNamed(file.path)).values();
  const work = async (): Promise<void> => {
    for (const file of queue) Object.assign(file, await measure(file, store));
  };
  await Promise.all(Array.from({ length: PICTURES_AT_ONCE }, work));
}

async function measure({ path, absolutePath, hash }: SourceFile, store: PictureStore): Promise<Partial<SourceFile>> {
  const known = hash === undefined ? undefined : store.factsOf(hash);
  if (known && 'code' in known) return { fault: known };
  if (known && known.format !== 'svg') return known;
  try {
    const format = known?.format ?? formatOfFile(path, absolutePath);
    if (format === undefined) return { fault: { code: 'picture/unreadable', reason: 'empty' } };
    if (typeof format === 'object') return { fault: foreignFault(format.foreign) };
    // The text of a drawing is needed each time, its colour is known from the first.
    const drawing = format === 'svg' ? readDrawingOf(absolutePath) : undefined;
    if (format === 'svg' && !drawing) return { fault: { code: 'picture/unreadable', reason: 'drawing' } };
    const facts = known ?? (drawing ? await probeDrawing(drawing) : await probePicture(format, absolutePath));
    // What cannot be named may be the machine's fault, not the picture's: it is looked at again next time.
    const isDoubtful = 'code' in facts && facts.code === 'picture/unreadable' && facts.reason === 'other';
    if (hash !== undefined && !known && !isDoubtful) store.keepFacts(hash, facts);
    if ('code' in facts) return { fault: facts };
    return drawing ? { ...facts, svg: drawing.text } : facts;
  } catch (error) {
    // The file went, or may not be read any more, since `read` looked at it.
    const said = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return { fault: { code: 'picture/unreadable', reason: 'other', said } };
  }
}

function foreignFault(found: string): PictureFault {
  return found === '' || found === 'HTML'
    ? { code: 'picture/unreadable', reason: 'none' }
    : { code: 'picture/format', found };
}

function readDrawingOf(absolutePath: string): Drawing | undefined {
  const decoded = decodeText(readFileSync(absolutePath));
  return 'text' in decoded ? readDrawing(decoded.text) : undefined;
}
