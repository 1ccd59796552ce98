import { type Html, raw } from './html.js';

/** Thin-line icons in a box of 20, drawn for this project; decoration beside words, so hidden from readers' tools. */
const PATHS = {
  search: 'M9 3.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11Zm4 9.5 4 4',
  menu: 'M3 5.5h14M3 10h14M3 14.5h14',
  close: 'm4.5 4.5 11 11m0-11-11 11',
  light:
    'M10 6.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7Zm0-4.5v1.5m0 13v1.5M2 10h1.5m13 0H18M4.4 4.4l1 1m9.2 9.2 1 1m0-11.2-1 1m-9.2 9.2-1 1',
  dark: 'M16.5 11.8A6.8 6.8 0 0 1 8.2 3.5a6.8 6.8 0 1 0 8.3 8.3Z',
  auto: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14Zm0 0v14',
  print: 'M5.5 7.5V3h9v4.5M5.5 14H3V7.5h14V14h-2.5m-9-2.5h9V17h-9Z',
  download: 'M10 3v9.5m-4-4 4 4 4-4M3.5 16.5h13',
  calendar: 'M3.5 5h13v11.5h-13Zm0 3.5h13M7 3v3.5M13 3v3.5',
  file: 'M5 2.5h6.5l4 4v11H5Zm6.5 0v4h4',
  arrow: 'M4 10h11.5m-4.5-4.5 4.5 4.5-4.5 4.5',
  clock: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14Zm0 3v4.3l2.8 1.7',
  feed: 'M4 4a12 12 0 0 1 12 12M4 9.5a6.5 6.5 0 0 1 6.5 6.5M4.7 15.3h.01',
} as const;

export type IconName = keyof typeof PATHS;

/** An icon; coloured by its surroundings. */
export function icon(name: IconName): Html {
  return raw(`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true"><path d="${PATHS[name]}"/></svg>`);
}
