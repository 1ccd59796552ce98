/** Fingers, pens, mouse and wheel over the stage, told apart. */

/** What a gesture asks for; points and ways in CSS pixels, points in those of the window. */
export interface GestureHandlers {
  /** Whether one finger moves an enlarged picture, else it turns. */
  isEnlarged(): boolean;
  zoomBy(factor: number, x: number, y: number): void;
  panBy(x: number, y: number): void;
  /** Turns by a swipe: 1 for the next, -1 for the one before. */
  turn(by: 1 | -1): void;
  /** A double tap or click. */
  toggle(x: number, y: number): void;
}

/** Farther than this a finger's way across is a swipe. */
const SWIPE_PX = 48;
/** A second tap within this time and distance is a double tap. */
const DOUBLE_MS = 320;
const DOUBLE_PX = 32;

/** Listens to an element's pointers as long as it exists. Buttons, links and films on it keep their own. */
export function followGestures(stage: HTMLElement, handlers: GestureHandlers): void {
  const pointers = new Map<number, { x: number; y: number }>();
  let start: { x: number; y: number } | undefined;
  let tap = { time: 0, x: 0, y: 0 };

  stage.addEventListener('pointerdown', (event) => {
    if ((event.target as Element).closest('button, a, video') || event.button > 0) return;
    pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    start = pointers.size === 1 ? { x: event.clientX, y: event.clientY } : undefined;
    // Else a mouse would drag the picture itself away.
    if (event.pointerType === 'mouse') event.preventDefault();
    stage.setPointerCapture(event.pointerId);
  });

  stage.addEventListener('pointermove', (event) => {
    const from = pointers.get(event.pointerId);
    if (!from) return;
    const to = { x: event.clientX, y: event.clientY };
    const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
    pointers.set(event.pointerId, to);
    if (other) {
      const factor = distance(to, other) / (distance(from, other) || 1);
      handlers.zoomBy(factor, (to.x + other.x) / 2, (to.y + other.y) / 2);
      handlers.panBy((to.x - from.x) / 2, (to.y - from.y) / 2);
    } else if (handlers.isEnlarged()) handlers.panBy(to.x - from.x, to.y - from.y);
  });

  const end = (event: PointerEvent) => {
    if (!pointers.delete(event.pointerId)) return;
    const from = start;
    start = undefined;
    if (!from || event.type === 'pointercancel') return;
    const [x, y] = [event.clientX - from.x, event.clientY - from.y];
    const isTap = Math.hypot(x, y) < DOUBLE_PX / 2;
    if (!isTap) {
      const across = Math.abs(x) > SWIPE_PX && Math.abs(x) > Math.abs(y);
      if (across && event.pointerType !== 'mouse' && !handlers.isEnlarged()) handlers.turn(x < 0 ? 1 : -1);
      return;
    }
    const now = event.timeStamp;
    const isSecond = now - tap.time < DOUBLE_MS && distance(tap, from) < DOUBLE_PX;
    if (isSecond) handlers.toggle(event.clientX, event.clientY);
    tap = { time: isSecond ? 0 : now, ...from };
  };
  stage.addEventListener('pointerup', end);
  stage.addEventListener('pointercancel', end);

  stage.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      // Lines, as Firefox counts them, are about sixteen pixels.
      const px = event.deltaY * (event.deltaMode === 1 ? 16 : 1);
      handlers.zoomBy(Math.exp(-px / (event.ctrlKey ? 100 : 400)), event.clientX, event.clientY);
    },
    { passive: false },
  );
}

function distance(a: { x: number; y: number }, b: { x: number; y: number }): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
