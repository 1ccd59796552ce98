/** Enlarges and moves the picture on the stage. */
import type { Viewer } from './viewer.js';
import { greatestScale, keepOnStage, type Size, shift, type Zoom, zoomTo } from './zoom.js';

/** Enlarges the picture around a point of the window, else around the middle of the stage. */
export function zoomBy(viewer: Viewer, factor: number, x?: number, y?: number): void {
  move(viewer, (picture, stage) => {
    const [middleX, middleY] = [stage.left + stage.width / 2, stage.top + stage.height / 2];
    return zoomTo(
      viewer.zoom,
      viewer.zoom.scale * factor,
      (x ?? middleX) - middleX,
      (y ?? middleY) - middleY,
      greatestScale(picture.naturalWidth, fittedSize(picture)),
    );
  });
}

/** Moves the picture, CSS pixels. */
export function panBy(viewer: Viewer, x: number, y: number): void {
  move(viewer, () => shift(viewer.zoom, x, y));
}

function move(viewer: Viewer, zoomOf: (picture: HTMLImageElement, stage: DOMRect) => Zoom): void {
  const { stage } = viewer;
  const picture = stage?.querySelector<HTMLImageElement>('img.media');
  if (!stage || !picture) return;
  const box = stage.getBoundingClientRect();
  const zoom = keepOnStage(zoomOf(picture, box), fittedSize(picture), box);
  const { scale, x, y } = zoom;
  picture.style.transform = scale > 1 ? `translate(${x}px,${y}px) scale(${scale})` : '';
  viewer.show(zoom);
}

function fittedSize({ offsetWidth: width, offsetHeight: height }: HTMLElement): Size {
  return { width, height };
}
