/** Pixels of a unit at 96 to the inch. */
const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 4 / 3,
  pc: 16,
  mm: 96 / 25.4,
  cm: 96 / 2.54,
  in: 96,
};
/** What browsers take for a drawing that does not say. */
const DEFAULT = { width: 300, height: 150 };
/** Longer or flatter ones are mistakes: no page can show them. */
const MAX_RATIO = 50;

export interface DrawingSize {
  width: number;
  height: number;
  viewBox: string;
}

/** Size and `viewBox` of a drawing by its attributes; undefined if it is no size to draw in. */
export function drawingSize(attribute: (name: string) => string | undefined): DrawingSize | undefined {
  const box = (attribute('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const hasBox = box.length === 4 && box.every(Number.isFinite);
  const [, , boxWidth = 0, boxHeight = 0] = hasBox ? box : [];
  const ratio = boxWidth > 0 && boxHeight > 0 ? boxWidth / boxHeight : undefined;
  let width = lengthOf(attribute('width'));
  let height = lengthOf(attribute('height'));
  if (ratio !== undefined) {
    width ??= height === undefined ? boxWidth : height * ratio;
    height ??= width / ratio;
  }
  width ??= DEFAULT.width;
  height ??= DEFAULT.height;
  if (!(width > 0 && height > 0) || width / height > MAX_RATIO || height / width > MAX_RATIO) return undefined;
  // Nobody needs the drawing's own pixels; a sane size keeps those who draw it from asking for gigabytes.
  const scale = Math.min(1, 4096 / Math.max(width, height));
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
    viewBox: hasBox && ratio !== undefined ? box.join(' ') : `0 0 ${width} ${height}`,
  };
}

/** A length in pixels; undefined for a share of something, for nonsense and for none. */
function lengthOf(text: string | undefined): number | undefined {
  const match = /^\s*([+]?\d*\.?\d+(?:e[+-]?\d+)?)\s*(px|pt|pc|mm|cm|in)?\s*$/i.exec(text ?? '');
  const unit = UNITS[(match?.[2] ?? '').toLowerCase()];
  const length = Number(match?.[1]) * (unit ?? Number.NaN);
  return Number.isFinite(length) && length > 0 ? length : undefined;
}
