import { Noise, Random } from './random.js';
import type { Point, Shape } from './shapes.js';
import { pathOf, resample } from './stroke-path.js';

/** Attributes of an SVG element; numbers are rounded to two digits. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A group's opacity costs a renderer a whole layer, a paint's opacity nothing: use the paint's where it is the same. */
function withPaintOpacity({ opacity, ...rest }: Attributes): Attributes {
  if (opacity === undefined || opacity === 1) return rest;
  if (rest.stroke === undefined) return { ...rest, 'fill-opacity': opacity };
  if (rest.fill === undefined) return { ...rest, 'stroke-opacity': opacity };
  return { ...rest, opacity };
}

const write = (attributes: Attributes): string =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? Math.round(value * 100) / 100 : value}"`)
    .join('');

/** A sheet of paper: collects what is drawn, in order, and knows the hand that draws. */
export class Sheet {
  readonly random: Random;
  readonly #noise: Noise;
  #body = '';
  #defs = '';
  #names = 0;
  #lastStroke = '';

  constructor(
    stem: string,
    readonly width: number,
    readonly height: number,
  ) {
    this.random = new Random(stem);
    this.#noise = new Noise(this.random);
  }

  /** The point as an unsteady hand would put it; `amount` is the largest error in units. */
  wobble([x, y]: Point, amount: number): Point {
    const cell = 70;
    const fine = 23;
    return [
      x + amount * (this.#noise.at(x / cell, y / cell) * 0.8 + this.#noise.at(y / fine + 40, x / fine) * 0.35),
      y +
        amount * (this.#noise.at(x / cell + 90, y / cell + 13) * 0.8 + this.#noise.at(x / fine, y / fine + 70) * 0.35),
    ];
  }

  /** Points of a shape as the hand puts them. */
  trace(shape: Shape, wobble: number, step = 34): Point[] {
    return resample(shape, step).map((point) => this.wobble(point, wobble));
  }

  /** Path data of a shape drawn by hand. */
  outline(shape: Shape, wobble: number, step = 34): string {
    return pathOf(this.trace(shape, wobble, step), shape.closed, shape.smooth);
  }

  /** Adds an element. */
  add(name: string, attributes: Attributes): void {
    this.#body += `<${name}${write(withPaintOpacity(attributes))}/>`;
  }

  /** Adds a path. Unfilled paths of one pen in a row become one element, which keeps files small. */
  path(d: string, attributes: Attributes): void {
    if (d === '') return;
    const style = write(withPaintOpacity(attributes));
    const tail = `"${style}/>`;
    if (attributes.fill === undefined && this.#body.endsWith(tail) && this.#lastStroke === style) {
      this.#body = `${this.#body.slice(0, -tail.length)}${d}${tail}`;
    } else this.#body += `<path d="${d}${tail}`;
    this.#lastStroke = attributes.fill === undefined ? style : '';
  }

  /** Draws inside a group: for opacity, clipping or a moved and turned part. */
  group(attributes: Attributes, draw: () => void): void {
    this.#body += `<g${write(attributes)}>`;
    draw();
    this.#body += '</g>';
  }

  /** Draws at another place, size (1 = same) and angle in degrees. */
  at(x: number, y: number, size: number, angle: number, draw: () => void): void {
    const turned = angle === 0 ? '' : ` rotate(${angle})`;
    const sized = size === 1 ? '' : ` scale(${size})`;
    this.group({ transform: `translate(${Math.round(x)} ${Math.round(y)})${turned}${sized}` }, draw);
  }

  /** Draws only inside the shape. */
  inside(shape: Shape, wobble: number, draw: () => void): void {
    const id = this.define('clipPath', {}, `<path d="${this.outline(shape, wobble)}"/>`);
    this.group({ 'clip-path': `url(#${id})` }, draw);
  }

  /** Adds a definition and returns its id. */
  define(name: string, attributes: Attributes, content: string): string {
    this.#names += 1;
    const id = `k${this.#names}`;
    this.#defs += `<${name} id="${id}"${write(attributes)}>${content}</${name}>`;
    return id;
  }

  /** Keeps a shape for `stamp`, so that many of a kind cost little. The shape is drawn about 0, 0. */
  keep(shape: Shape, step = 16): string {
    return this.define('path', { d: pathOf(resample(shape, step), shape.closed, shape.smooth) }, '');
  }

  /** Puts down a kept shape at a place, turned by degrees. */
  stamp(id: string, x: number, y: number, angle: number, attributes: Attributes): void {
    this.add('use', {
      href: `#${id}`,
      transform: `translate(${Math.round(x)} ${Math.round(y)})${angle === 0 ? '' : `rotate(${Math.round(angle)})`}`,
      ...attributes,
    });
  }

  /** Paint of a straight blend between colours; from and to are shares of the painted shape's box. */
  blend(colours: readonly string[], x1 = 0, y1 = 0, x2 = 0, y2 = 1): string {
    const stops = colours.map(
      (colour, index) => `<stop offset="${round(index / (colours.length - 1))}" stop-color="${colour}"/>`,
    );
    return `url(#${this.define('linearGradient', { x1, y1, x2, y2 }, stops.join(''))})`;
  }

  /** Paint of a round blend from the middle outwards. The last stop may be transparent. */
  glow(inner: string, outer: string, { cx = 0.5, cy = 0.5, r = 0.5, innerOpacity = 1, outerOpacity = 1 } = {}): string {
    const stops =
      `<stop offset="0" stop-color="${inner}" stop-opacity="${innerOpacity}"/>` +
      `<stop offset="1" stop-color="${outer}" stop-opacity="${outerOpacity}"/>`;
    return `url(#${this.define('radialGradient', { cx, cy, r }, stops)})`;
  }

  /** The finished file, one line. */
  toSvg(): string {
    const { width, height } = this;
    const defs = this.#defs === '' ? '' : `<defs>${this.#defs}</defs>`;
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" fill="none" stroke-linecap="round" stroke-linejoin="round">${defs}${this.#body}</svg>\n`;
  }
}

const round = (value: number): number => Math.round(value * 100) / 100;
