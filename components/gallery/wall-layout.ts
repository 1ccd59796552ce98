/**
 * The wall: justified rows of uncropped pictures, laid out by the style sheet alone, so that it stands before and without
 * script. A picture's share of its row and the height of its frame come from a class that names its ratio; with rows of
 * one height and shares in proportion to the ratios the edges align. (`style` attributes are blocked by a strict CSP.)
 * Pure.
 */
import type { Picture } from '../records/types.js';

/** Ratios are width / height. A panorama and a scroll are framed as the nearest of these, the picture whole inside. */
export const LEAST_RATIO = 0.5;
export const GREATEST_RATIO = 3;
/** Assumed until the picture itself is there, if its size is not given. */
export const UNKNOWN_RATIO = 1.34;
/** Classes are this far apart, in hundredths: at most 1 % of a square is spare. */
const STEP = 2;

/** The ratio of a picture whose size is given; undefined if not, or if the size makes no sense. */
export function ratioOf(picture: Picture | undefined): number | undefined {
  const ratio = (picture?.width ?? 0) / (picture?.height ?? 0);
  return Number.isFinite(ratio) && ratio > 0 ? ratio : undefined;
}

/** The class of a ratio: `r134` for 4 : 3, and for one that is not known. Outside of 0.5–3 the nearest. */
export function ratioClass(ratio = UNKNOWN_RATIO): string {
  const within = Math.min(GREATEST_RATIO, Math.max(LEAST_RATIO, ratio));
  return `r${Math.round((within * 100) / STEP) * STEP}`;
}

/** Whether a frame of this ratio fits the picture as it is, give or take the distance of the classes; not if it is unknown. */
export function fitsFrame(ratio = 0): boolean {
  return ratio >= LEAST_RATIO - STEP / 200 && ratio <= GREATEST_RATIO + STEP / 200;
}

/** The rules of all classes, each setting `--_ratio`. */
export function ratioRules(): string {
  let rules = '';
  for (let hundredths = LEAST_RATIO * 100; hundredths <= GREATEST_RATIO * 100; hundredths += STEP)
    rules += `.r${hundredths}{--_ratio:${hundredths / 100}}`;
  return rules;
}
