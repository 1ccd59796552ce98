/** Where an enlarged picture lies. Pure; lengths in CSS pixels, points from the middle of the stage. */

/** A picture fitted to the stage is `{ scale: 1, x: 0, y: 0 }`; `x` and `y` are how far its middle is moved. */
export interface Zoom {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Even a small picture can be enlarged this much, and none more than the second. */
const LEAST_MAXIMUM = 4;
const MAXIMUM = 12;

/** How much a picture may be enlarged: until two of the screen's pixels show one of its own. */
export function greatestScale(naturalWidth: number, fitted: Size): number {
  const wanted = (2 * naturalWidth) / fitted.width;
  return Math.min(MAXIMUM, Math.max(LEAST_MAXIMUM, Number.isFinite(wanted) ? wanted : 0));
}

/** Enlarges to a scale from 1 to `greatest`, so that the point of the picture at `x`, `y` stays where it is. */
export function zoomTo(zoom: Zoom, scale: number, x: number, y: number, greatest: number): Zoom {
  const wanted = Math.min(greatest, Math.max(1, scale));
  const by = wanted / zoom.scale;
  return { scale: wanted, x: x - (x - zoom.x) * by, y: y - (y - zoom.y) * by };
}

/** Moves the picture. */
export function shift(zoom: Zoom, x: number, y: number): Zoom {
  return { scale: zoom.scale, x: zoom.x + x, y: zoom.y + y };
}

/** Keeps the picture on the stage: a side that is longer than the stage leaves no gap, a shorter one stays in the middle. */
export function keepOnStage(zoom: Zoom, fitted: Size, stage: Size): Zoom {
  const within = (at: number, length: number, room: number) => {
    const spare = Math.max(0, (length * zoom.scale - room) / 2);
    return Math.min(spare, Math.max(-spare, at));
  };
  return {
    scale: zoom.scale,
    x: within(zoom.x, fitted.width, stage.width),
    y: within(zoom.y, fitted.height, stage.height),
  };
}
