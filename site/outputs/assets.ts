import type { OutputFile, Site } from '../collect/site.js';

/** Spreadsheet programs take a table without this mark for the machine's own encoding. */
const BYTE_ORDER_MARK = '\ufeff';

/** Pictures in every width and format, attachments as they are, tables and other text with pupils masked. */
export function makeAssetFiles(site: Site): OutputFile[] {
  const files = new Map<string, OutputFile>();
  const add = (file: OutputFile): void => {
    // Two copies of one picture have one address, because it is made of the bytes.
    if (!files.has(file.path)) files.set(file.path, file);
  };
  for (const asset of site.assets.values()) {
    if (asset.source.kind === 'picture') {
      for (const { width, webp, jpeg, avif } of asset.variants) {
        add({ path: webp, contents: { pictureOf: asset, version: { format: 'webp', width } } });
        add({ path: jpeg, contents: { pictureOf: asset, version: { format: 'jpeg', width } } });
        if (avif) add({ path: avif, contents: { pictureOf: asset, version: { format: 'avif', width } } });
      }
      const largest = asset.variants.at(-1);
      if (asset.moving !== undefined && largest) {
        const version = { format: 'webp', width: largest.width, isMoving: true } as const;
        add({ path: asset.moving, contents: { pictureOf: asset, version } });
      }
      if (asset.original) add({ path: asset.url, contents: { pictureOf: asset, version: asset.original } });
      else if (asset.text !== undefined && asset.url.endsWith('.svg'))
        add({ path: asset.url, contents: asset.text, isNamedByContents: true });
    } else if (asset.text !== undefined) {
      add({ path: asset.url, contents: writeTable(asset.url, asset.text) });
    } else add({ path: asset.url, contents: { copyOf: asset.source.absolutePath } });
  }
  return [...files.values()];
}

function writeTable(url: string, text: string): string {
  if (/\.(json|vtt|srt|py|ino)$/.test(url)) return text;
  // RFC 5545 ends lines by CRLF.
  return /\.ics$/.test(url) ? text.replaceAll('\n', '\r\n') : BYTE_ORDER_MARK + text;
}
