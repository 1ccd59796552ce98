/** Why a picture cannot be published; told at each place that names it. */
export type PictureFault =
  /** A format we cannot decode; `found` is its name, `HEIC`. */
  | { code: 'picture/format'; found: string }
  /** `reason` is a word of ours or, with `other`, what the decoder said. */
  | { code: 'picture/unreadable'; reason: 'empty' | 'cut' | 'none' | 'drawing' | 'other'; said?: string }
  | { code: 'picture/too-large'; width: number; height: number };

/** Pixels above which a picture is a mistake or an attack; the largest photos of today's phones have as many. */
export const MAX_PIXELS = 110_000_000;
