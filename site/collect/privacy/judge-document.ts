import type { Where } from '../../documents/document-text.js';
import type { SourceFile } from '../../read/source-file.js';
import type { AttachedTable } from './attached-tables.js';
import type { Masking } from './masking.js';
import { namesInProse } from './names-in-prose.js';
import { normaliseName } from './person-name.js';

/** Why a document is not published. */
export interface DocumentFault {
  why: 'name' | 'list' | 'column' | 'number' | 'takedown';
  where: Where;
  /** The name or heading; never the number, nor who was taken down. */
  found?: string;
}

/**
 * Looks for what a document must not say. Nothing in it can be masked: its letters are also in pictures of pages, signatures and
 * older versions.
 *
 * @param lists What its tables say of people.
 * @returns undefined if it may be published.
 */
export function judgeDocument(
  { document }: SourceFile,
  lists: AttachedTable | undefined,
  masking: Masking,
): DocumentFault | undefined {
  if (document === undefined) return undefined;
  const ofWhole: Where = { kind: 'whole', at: '' };
  const [column] = lists?.withheld ?? [];
  if (lists !== undefined && column !== undefined)
    return { why: 'column', where: lists.where ?? ofWhole, found: column };
  for (const { where, text } of document.passages) {
    for (const { start, end, replacement } of masking.replace.find(text)) {
      if (replacement === masking.takenDown) return { why: 'takedown', where };
      const found = text.slice(start, end).replace(/\s+/g, ' ').trim();
      return /\d{6}/.test(found.replace(/\D/g, '')) ? { why: 'number', where } : { why: 'name', where, found };
    }
    if (masking.names === 'full') continue;
    // Alone in its cell a word is somebody's name.
    if (where.kind === 'cell' && masking.ambiguous.get(normaliseName(text)) === 'word')
      return { why: 'name', where, found: text.trim() };
    const named = namesInProse(text).find(({ certainty }) => certainty === 'sure');
    if (named && !masking.adults.has(named.name)) return { why: 'name', where, found: named.name };
  }
  if (lists !== undefined && masking.names !== 'full') return { why: 'list', where: lists.where ?? ofWhole };
  return undefined;
}
