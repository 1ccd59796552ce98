import type { Sheet } from './kit/sheet.js';
import { drawBallPicker } from './objects/ball-picker.js';
import { drawBottleRocket } from './objects/bottle-rocket.js';
import { drawFanHat } from './objects/fan-hat.js';
import { drawFeathers } from './objects/feathers.js';
import { drawHolidayFlowerpot } from './objects/holiday-flowerpot.js';
import { drawPaperBridge } from './objects/paper-bridge.js';
import { drawPillClock } from './objects/pill-clock.js';
import { drawPlanetMobile } from './objects/planet-mobile.js';
import { drawRiverStones } from './objects/river-stones.js';
import { drawRubberBandCar } from './objects/rubber-band-car.js';
import { drawSeedBoxes } from './objects/seed-boxes.js';
import { drawShoeboxSpectroscope } from './objects/shoebox-spectroscope.js';
import { drawShyClothesRack } from './objects/shy-clothes-rack.js';
import { drawStairCart } from './objects/stair-cart.js';
import { drawSummerInsects } from './objects/summer-insects.js';
import { drawWeatherVane } from './objects/weather-vane.js';
import { drawAlienDeskmate } from './paintings/alien-deskmate.js';
import { drawCamelWithSea } from './paintings/camel-with-sea.js';
import { drawDandelionPost } from './paintings/dandelion-post.js';
import { drawDragonflyAmbulance } from './paintings/dragonfly-ambulance.js';
import { drawDreamProjector } from './paintings/dream-projector.js';
import { drawEarthwormTrain } from './paintings/earthworm-train.js';
import { drawIcebergMachine } from './paintings/iceberg-machine.js';
import { drawKitePower } from './paintings/kite-power.js';
import { drawOctopusDoctor } from './paintings/octopus-doctor.js';
import { drawSnailLibrary } from './paintings/snail-library.js';
import { drawSpaceFishing } from './paintings/space-fishing.js';
import { drawStandingHouses } from './paintings/standing-houses.js';
import { drawSunflowerLamps } from './paintings/sunflower-lamps.js';
import { drawUndergroundLine } from './paintings/underground-line.js';
import { drawVeinSubmarine } from './paintings/vein-submarine.js';
import { drawVolcanoTap } from './paintings/volcano-tap.js';
import { drawLightPaper } from './papers/light-paper.js';
import { drawMoonDiary } from './papers/moon-diary.js';
import { drawShadowDiary } from './papers/shadow-diary.js';
import { drawSilkwormDiary } from './papers/silkworm-diary.js';
import { drawSproutDiary } from './papers/sprout-diary.js';
import { drawStationPaper } from './papers/station-paper.js';
import { drawWastePaper } from './papers/waste-paper.js';
import { drawWaterPaper } from './papers/water-paper.js';
import { drawWindPaper } from './papers/wind-paper.js';
import { drawFestivalOpening } from './scenes/festival-opening.js';
import { drawModelPlanes } from './scenes/model-planes.js';
import { drawSchoolObservatory } from './scenes/school-observatory.js';
import { drawScienceCaravan } from './scenes/science-caravan.js';
import { drawScienceCorner } from './scenes/science-corner.js';
import { drawWeatherStation } from './scenes/weather-station.js';
import { drawFeverPoster } from './screen/fever-poster.js';
import { drawMarsTractor } from './screen/mars-tractor.js';
import { drawTurtleFireworks } from './screen/turtle-fireworks.js';

/** Stem of each picture → how it is drawn. */
export const drawings: Readonly<Record<string, (sheet: Sheet) => void>> = {
  'biaoben-01': drawSeedBoxes,
  'biaoben-02': drawRiverStones,
  'biaoben-03': drawSummerInsects,
  'biaoben-04': drawFeathers,
  'diannao-01': drawMarsTractor,
  'diannao-02': drawFeverPoster,
  'diannao-03': drawTurtleFireworks,
  'faming-01': drawBallPicker,
  'faming-02': drawHolidayFlowerpot,
  'faming-03': drawFanHat,
  'faming-04': drawPillClock,
  'faming-05': drawShyClothesRack,
  'faming-06': drawStairCart,
  'kehuan-01': drawCamelWithSea,
  'kehuan-02': drawSnailLibrary,
  'kehuan-03': drawDandelionPost,
  'kehuan-04': drawUndergroundLine,
  'kehuan-05': drawVolcanoTap,
  'kehuan-06': drawOctopusDoctor,
  'kehuan-07': drawDreamProjector,
  'kehuan-08': drawSunflowerLamps,
  'kehuan-09': drawStandingHouses,
  'kehuan-10': drawEarthwormTrain,
  'kehuan-11': drawKitePower,
  'kehuan-12': drawSpaceFishing,
  'kehuan-13': drawIcebergMachine,
  'kehuan-14': drawDragonflyAmbulance,
  'kehuan-15': drawVeinSubmarine,
  'kehuan-16': drawAlienDeskmate,
  'riji-01': drawSproutDiary,
  'riji-02': drawSilkwormDiary,
  'riji-03': drawMoonDiary,
  'riji-04': drawShadowDiary,
  'shouchao-01': drawWaterPaper,
  'shouchao-02': drawWastePaper,
  'shouchao-03': drawStationPaper,
  'shouchao-04': drawLightPaper,
  'shouchao-05': drawWindPaper,
  'xinwen-01': drawSchoolObservatory,
  'xinwen-02': drawScienceCorner,
  'xinwen-03': drawFestivalOpening,
  'xinwen-04': drawWeatherStation,
  'xinwen-05': drawModelPlanes,
  'xinwen-06': drawScienceCaravan,
  'zhizuo-01': drawPaperBridge,
  'zhizuo-02': drawBottleRocket,
  'zhizuo-03': drawWeatherVane,
  'zhizuo-04': drawShoeboxSpectroscope,
  'zhizuo-05': drawRubberBandCar,
  'zhizuo-06': drawPlanetMobile,
};
