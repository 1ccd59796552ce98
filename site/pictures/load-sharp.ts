import type Sharp from 'sharp';

let loading: Promise<typeof Sharp> | undefined;

/**
 * Loads the picture library. It costs a tenth of a second and 30 MB, so it is asked for with the first picture that
 * nothing is known of. Formats a school does not use stay closed: each reader is a door for a made-up file.
 */
export function loadSharp(): Promise<typeof Sharp> {
  loading ??= import('sharp').then(({ default: sharp }) => {
    // Pictures are read once each; sharp's own cache would only hold memory.
    sharp.cache(false);
    // One thread a picture, several pictures at once: nothing waits for the last strip of another.
    sharp.concurrency(1);
    sharp.block({ operation: ['VipsForeignLoad'] });
    sharp.unblock({
      operation: ['Jpeg', 'Png', 'Webp', 'Nsgif', 'Tiff', 'Heif', 'Svg'].map((name) => `VipsForeignLoad${name}`),
    });
    return sharp;
  });
  return loading;
}
