import type { Config } from '../config/config.js';
import { type AssetOptions, placeAttachment, placePicture } from './assets.js';
import type { UsedFiles } from './check-links.js';
import type { Findings } from './findings/findings.js';
import type { AttachedTable } from './privacy/attached-tables.js';
import { judgeDocument } from './privacy/judge-document.js';
import { maskTable } from './privacy/mask-table.js';
import type { Masking } from './privacy/masking.js';
import type { Asset } from './site.js';

/**
 * Places the files that pages use. A table is published with its pupils masked, as text; a document that names some is not.
 */
export function placeAssets(
  used: UsedFiles,
  config: Config,
  routing: AssetOptions,
  { masking, tables, findings }: { masking: Masking; tables: ReadonlyMap<string, AttachedTable>; findings: Findings },
): Map<string, Asset> {
  const assets = [...new Set([...used.pictures, ...used.originals])].map((file) =>
    placePicture(file, {
      ...routing,
      // The elements name one picture in several sizes, which cannot be of several formats.
      images: { ...config.images, avif: config.images.avif && used.inText.has(file) },
      isLinked: used.originals.has(file),
    }),
  );
  const replace = masking.replaceAlso([...masking.ambiguous.keys()]);
  for (const file of used.attachments) {
    const fault = judgeDocument(file, tables.get(file.path), masking);
    if (fault !== undefined) {
      const { why, where, found } = fault;
      findings.add('privacy/attachment', { file: file.path }, { why, found, kind: where.kind, at: where.at });
      continue;
    }
    const unread = isChecked(file.path, config.privacy) ? undefined : file.document?.unread;
    if (unread !== undefined && (masking.names !== 'full' || masking.takedown.size > 0)) {
      findings.add('privacy/attachment-unread', { file: file.path }, { why: unread });
      // Roughly is better than not at all, and schools have many of these.
      if (unread !== 'old') continue;
    }
    const { text = file.text, withheld = [], numbers = [], line } = tables.get(file.path) ?? {};
    for (const found of withheld)
      findings.add('privacy/attached-column', { file: file.path, ...(line && { line }) }, { found });
    const inText = text === undefined ? [] : masking.findNumbers(text).map(({ start }) => lineAt(text, start));
    const [first, ...more] = [...numbers, ...inText].sort((a, b) => a - b);
    if (first !== undefined)
      findings.add('privacy/attached-number', { file: file.path, line: first }, { count: more.length + 1 });
    const published = text === undefined ? undefined : maskTable({ ...file, text }, replace);
    // A program may say which encoding its file has: it is written anew only if it must.
    const isAsItWas = published === file.text && /\.(?:py|ino)$/i.test(file.path);
    assets.push(placeAttachment(file, routing, isAsItWas ? undefined : published));
  }
  assets.sort((a, b) => (a.source.path < b.source.path ? -1 : 1));
  return new Map(assets.map((asset) => [asset.source.path, asset]));
}

/** 1-based. */
function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

/** True if somebody looked through the file, and says so. */
function isChecked(path: string, { checked }: Config['privacy']): boolean {
  const plain = checked.map((name) =>
    name
      .normalize('NFC')
      .replace(/\\/g, '/')
      .replace(/^\.?\//, ''),
  );
  return plain.includes(path) || plain.includes(path.slice(path.lastIndexOf('/') + 1));
}
