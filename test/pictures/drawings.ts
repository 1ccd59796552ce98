import type { Sheet } from './kit/sheet.js';
import { drawCamelWithSea } from './paintings/camel-with-sea.js';
import { drawDandelionPost } from './paintings/dandelion-post.js';
import { drawDreamProjector } from './paintings/dream-projector.js';
import { drawOctopusDoctor } from './paintings/octopus-doctor.js';
import { drawSnailLibrary } from './paintings/snail-library.js';
import { drawStandingHouses } from './paintings/standing-houses.js';
import { drawSunflowerLamps } from './paintings/sunflower-lamps.js';
import { drawUndergroundLine } from './paintings/underground-line.js';
import { drawVolcanoTap } from './paintings/volcano-tap.js';

/** Stem of each picture → how it is drawn. */
export const drawings: Readonly<Record<string, (sheet: Sheet) => void>> = {
  'kehuan-01': drawCamelWithSea,
  'kehuan-02': drawSnailLibrary,
  'kehuan-03': drawDandelionPost,
  'kehuan-04': drawUndergroundLine,
  'kehuan-05': drawVolcanoTap,
  'kehuan-06': drawOctopusDoctor,
  'kehuan-07': drawDreamProjector,
  'kehuan-08': drawSunflowerLamps,
  'kehuan-09': drawStandingHouses,
};
