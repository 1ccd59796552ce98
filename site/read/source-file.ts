import type { DocumentText } from '../documents/document-text.js';
import type { PictureFault } from '../pictures/picture-fault.js';
import type { PictureFormat } from '../pictures/picture-format.js';

/** What the `read` stage finds in the content folder. */
export interface SourceFile {
  /** Relative to the content folder, `/` between parts, NFC. */
  path: string;
  kind: 'markdown' | 'picture' | 'table' | 'attachment';
  /** Text of Markdown, tables, captions of films and plain text, decoded, without BOM, `\n` line ends; undefined for the rest. */
  text?: string;
  /** Absolute path, for the `write` stage to copy or encode. */
  absolutePath: string;
  size: number;
  /** sha256 of the bytes, hex; pictures and attachments only. */
  hash?: string;
  /** What an attachment that is no plain text says, once looked into; only for those that pages name. */
  document?: DocumentText;
  /** Pixels after orientation is applied; this and all below only for pictures that pages name, once measured. */
  width?: number;
  height?: number;
  /** What the file holds, whatever its name says. */
  format?: PictureFormat;
  /** The average colour, `#rrggbb`. */
  color?: string;
  /** Of a picture that moves: whether it still does when it is published. */
  motion?: 'kept' | 'lost';
  /** The cleaned text of a drawing. */
  svg?: string;
  /** Why the picture cannot be published. */
  fault?: PictureFault;
}
