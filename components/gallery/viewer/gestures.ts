/** Fingers, pens, mouse and wheel over the stage, told apart. */
import { panBy, zoomBy } from './move-picture.js';
import type { Viewer } from './viewer.js';

/** Farther than this a finger's way across is a swipe. */
const SWIPE_PX = 48;
/** A second tap within this time and distance is a double tap. */
const DOUBLE_MS = 320;
const DOUBLE_PX = 32;
/** … which enlarges the picture to this. */
const TAP_SCALE = 2.5;

/**
 * Listens to the pointers of the stage as long as it exists. Links and films on it keep their own; a finger that goes across
 * from a button swipes as well. Until then the browser's own gestures are left alone (`data-gestures` in the styles).
 */
export function followGestures(stage: HTMLElement, viewer: Viewer): void {
  /** The last that was heard of each. */
  const pointers = new Map<number, PointerEvent>();
  /** Where the only one went down. */
  let start: PointerEvent | undefined;
  let tap: PointerEvent | undefined;
  let isOnButton = false;
  stage.dataset['gestures'] = '';

  stage.addEventListener('pointerdown', (event) => {
    const isMouse = event.pointerType === 'mouse';
    const own = (event.target as Element).closest('button, a, video');
    isOnButton = own?.localName === 'button';
    if ((own && (isMouse || !isOnButton)) || event.button > 0) return;
    pointers.set(event.pointerId, event);
    start = pointers.size === 1 ? event : undefined;
    // A capture would keep the click from it.
    if (own) return;
    // Else a mouse would drag the picture itself away.
    if (isMouse) event.preventDefault();
    stage.setPointerCapture(event.pointerId);
  });

  stage.addEventListener('pointermove', (event) => {
    const from = pointers.get(event.pointerId);
    if (!from) return;
    pointers.set(event.pointerId, event);
    const [x, y] = way(from, event);
    const other = [...pointers.values()].find((each) => each !== event);
    if (other) {
      const [toX, toY] = way(other, event);
      const factor = Math.hypot(toX, toY) / (Math.hypot(toX - x, toY - y) || 1);
      zoomBy(viewer, factor, other.clientX + toX / 2, other.clientY + toY / 2);
      panBy(viewer, x / 2, y / 2);
    } else if (viewer.isEnlarged) panBy(viewer, x, y);
  });

  const end = (event: PointerEvent) => {
    const from = start;
    if (!pointers.delete(event.pointerId)) return;
    start = undefined;
    if (!from || event.type === 'pointercancel') return;
    const [x, y] = way(from, event);
    if (Math.hypot(x, y) >= DOUBLE_PX / 2) {
      const isAcross = Math.abs(x) > SWIPE_PX && Math.abs(x) > Math.abs(y);
      if (isAcross && event.pointerType !== 'mouse' && !viewer.isEnlarged) viewer.turn(x < 0 ? 1 : -1);
      return;
    }
    if (isOnButton) return;
    const isSecond = tap && event.timeStamp - tap.timeStamp < DOUBLE_MS && Math.hypot(...way(tap, event)) < DOUBLE_PX;
    if (isSecond) zoomBy(viewer, viewer.isEnlarged ? 0 : TAP_SCALE, event.clientX, event.clientY);
    tap = isSecond ? undefined : event;
  };
  stage.addEventListener('pointerup', end);
  stage.addEventListener('pointercancel', end);

  stage.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      // Lines, as Firefox counts them, are about sixteen pixels.
      const px = event.deltaY * (event.deltaMode === 1 ? 16 : 1);
      zoomBy(viewer, Math.exp(-px / (event.ctrlKey ? 100 : 400)), event.clientX, event.clientY);
    },
    { passive: false },
  );
}

/** From one point of the window to another, CSS pixels. */
function way(from: PointerEvent, to: PointerEvent): [x: number, y: number] {
  return [to.clientX - from.clientX, to.clientY - from.clientY];
}
