/** Pixels of a picture after its orientation is applied. */
export interface PictureSize {
  width: number;
  height: number;
}

/** Reads the size from a picture's head; throws what the decoder says if it is no picture. */
export type MeasurePicture = (absolutePath: string) => Promise<PictureSize>;

/**
 * Loads the picture library. It costs a tenth of a second and 30 MB, so it is asked for with the first picture only.
 */
export async function loadMeasure(): Promise<MeasurePicture> {
  const { default: sharp } = await import('sharp');
  return async (absolutePath) => {
    // The limit is checked by `read`, with a sentence; here it would be an exception.
    const { autoOrient } = await sharp(absolutePath, { limitInputPixels: false }).metadata();
    return { width: autoOrient.width, height: autoOrient.height };
  };
}
