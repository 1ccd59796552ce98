/**
 * A text of its own. A piece that is cut from a text keeps all of it in memory for as long as the piece lives: a title its whole file.
 */
export function detach(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}
