/** What was typed, in pieces. Pure. */
import { foldUnits } from './fold.js';
import { HOUR, joinClasses } from './numbers.js';
import { unitsOf } from './units.js';

/** A run of a query without blanks. */
export interface Piece {
  /** Folded. */
  text: string;
  /** In quotes: exactly this. */
  quoted: boolean;
  /** Holds Latin letters that may be pinyin. */
  latin: boolean;
  /** The letters as pinyin keyboards have them, where that is another text: ü is v there. */
  sounds?: string;
  /** Typed in capitals: Latin words before pinyin. */
  capital?: boolean;
}

const QUOTED = /["“”「『]([^"“”」』]+)["“”」』]/g;

/** Stands for ü while a query is folded; no letter of it, and a unit of text all the same. */
const UMLAUT = '\u024f';

/** UTF-16 units of a query that are read: nobody types more, and what is pasted tells by its beginning what it is about. */
const MOST_TYPED = 100;

/** The pieces of a query. */
export function piecesOf(typed: string): Piece[] {
  const text = typed.slice(0, MOST_TYPED);
  const pieces: Piece[] = [];
  const capital = /[A-Z]/.test(text) && !/[a-z]/.test(text);
  // ü is a u in words, but not in pinyin.
  const kept = text.replace(/[üǖǘǚǜÜǕǗǙǛ]/g, UMLAUT);
  const rest = joinNumbers(joinClasses(foldUnits(kept))).replace(QUOTED, (_, inside: string) => {
    pieces.push({ text: inside.replaceAll(UMLAUT, 'u'), quoted: true, latin: false });
    return ' ';
  });
  for (const piece of rest.split(/[\s,，。;；、:：!！?？()（）《》<>\[\]【】'’·—…~～]+/))
    if (unitsOf(piece).length > 0)
      pieces.push({
        text: piece.replaceAll(UMLAUT, 'u'),
        quoted: false,
        latin: /[a-z]/.test(piece),
        ...(piece.includes(UMLAUT) && { sounds: piece.replaceAll(UMLAUT, 'v') }),
        ...(capital && { capital }),
      });
  return pieces;
}

/** Keeps together what a query is divided at elsewhere – 12:40 and 10月26—30日 –, and divides a day of eight digits. @param folded A whole query. */
function joinNumbers(folded: string): string {
  return folded
    .replace(/(^|\D)(20\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/g, '$1$2-$3-$4')
    .replace(/(\d):(?=\d\d(?!\d))/g, `$1${HOUR}`)
    .replace(/(\d[日号]?)[—–~～]+(?=\d)/g, '$1-');
}
