import type { Shape } from './shapes.js';

/** What all ways of painting share, so that one figure can be drawn in crayon, marker or cut paper. */
export interface Medium {
  /** Colours an area. `angle` is the direction of visible strokes where the medium has them. */
  fill(shape: Shape, colour: string, angle?: number): void;
  /** Draws a line, or the outline of an area. */
  line(shape: Shape, colour: string, width?: number): void;
  /** Colours an area and outlines it, the outline in the medium's usual ink unless given. */
  draw(shape: Shape, colour: string, outline?: string, width?: number): void;
}
