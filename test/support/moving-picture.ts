import sharp from 'sharp';

/** A picture of three frames, red, green and blue, shown for 100, 200 and 300 ms. */
export function movingPicture(format: 'gif' | 'webp', width = 60, height = 40): Promise<Buffer> {
  const frame = width * height * 3;
  const pixels = Buffer.alloc(3 * frame);
  for (let at = 0; at < pixels.length; at += 1) pixels[at] = at % 3 === Math.floor(at / frame) ? 220 : 30;
  return sharp(pixels, { raw: { width, height: 3 * height, channels: 3, pageHeight: height } })
    .withExif({ IFD0: { ImageDescription: 'SECRET-WORDS' } })
    [format]({ delay: [100, 200, 300], loop: 2 })
    .toBuffer();
}
