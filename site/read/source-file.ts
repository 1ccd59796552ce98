/** What the `read` stage finds in the content folder. */
export interface SourceFile {
  /** Relative to the content folder, `/` between parts, NFC. */
  path: string;
  kind: 'markdown' | 'picture' | 'table' | 'attachment';
  /** Text of Markdown, CSV, JSON and ICS, decoded, without BOM, `\n` line ends; undefined for the rest. */
  text?: string;
  /** Absolute path, for the `write` stage to copy or encode. */
  absolutePath: string;
  size: number;
  /** sha256 of the bytes, hex; pictures and attachments only. */
  hash?: string;
  /** Pixels after orientation is applied; pictures only. */
  width?: number;
  height?: number;
}
