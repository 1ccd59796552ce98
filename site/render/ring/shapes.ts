/** Path data of the eight shapes in a box of 12 × 12 around 0,0, by number − 1. */
export const MARK_PATHS: readonly string[] = [
  'M0-5.2A5.2 5.2 0 1 1 0 5.2A5.2 5.2 0 1 1 0-5.2Z',
  'M0-5.6 5.6 4.8H-5.6Z',
  'M-4.7-4.7H4.7V4.7H-4.7Z',
  'M-5.6-2H5.6A5.6 5.6 0 0 1-5.6-2Z',
  'M0-6 6 0 0 6-6 0Z',
  'M0-5.4A5.4 5.4 0 1 1 0 5.4A5.4 5.4 0 1 1 0-5.4ZM0-2.5A2.5 2.5 0 1 0 0 2.5A2.5 2.5 0 1 0 0-2.5Z',
  'M0-5.8 5-2.9V2.9L0 5.8-5 2.9V-2.9Z',
  'M-1.8-5.4H1.8V-1.8H5.4V1.8H1.8V5.4H-1.8V1.8H-5.4V-1.8H-1.8Z',
];

/** Path data of a five-pointed star around 0,0, its points 6 away. */
export const STAR_PATH = 'M0-6 1.7-2 5.8-1.7 2.6 1 3.7 5.1 0 2.8-3.7 5.1-2.6 1-5.8-1.7-1.7-2Z';
