/** English words of things, places and organisations, which stand in capitals as names do: Solar Oven, North Sea, Science Fair. */
import { isKnownLatinName, isLatinName } from './latin-columns.js';

const words = (list: string): string[] => list.trim().split(/\s+/);

/** Words of family names, too: Kofi Stone is somebody, Stone Age is not. */
const SURNAMES = words(`
  brown green white black gray grey stone wood woods field young west north bell frost hill rivers lake pond march may bird fox bear
  fish cook waters snow winter summers day park rose bush castle hall street bridges little long short small best swift moon
  storm night song house marsh brook reed reid rice pope page price bloom leaf forest gold silver glass steel iron mills crane heart field wolf swan dove`);

/** No given names: what begins with one is no name, nor what ends on one that is no family name either. */
const THINGS = words(`
  the our my your his her their this that all no how why what when where who which
  air earth fire ice water rain wind weather cloud sun star space planet ocean sea river tree flower plant seed garden farm mountain
  valley island beach coast rock sand soil mud wave tide week month year morning summer autumn spring season time light dark shadow
  colour color rainbow sound music noise heat cold hot warm red blue yellow orange purple pink golden bronze crystal metal copper
  wooden paper plastic cardboard rubber magnet magnetic electric electrical electronic digital solar lunar nuclear atomic chemical
  mechanical hydraulic automatic smart mini micro super mega giant tiny big great grand high low deep fast quick slow
  flying floating sinking moving singing dancing growing living hidden secret magic mystery lost
  bee bug butterfly insect animal cat dog frog horse cow sheep whale shark lion tiger dinosaur fossil egg nest spider
  south east northern southern eastern western central upper middle lower inner outer new old junior senior
  royal national international world global european british english american chinese african asian county city town village district
  local public open free happy healthy clean safe better good first second third fourth last next final top
  science scientific maths mathematics physics chemistry biology history geography art design technology engineering computer computing
  coding robot robotics rocket rover drone car boat bus train plane bicycle bike bridge tower home wall road avenue
  school class grade form team club group society museum library centre center station stadium theatre cup
  oven clock kite lamp torch windmill turbine volcano pump engine machine model catapult periscope telescope microscope
  barometer thermometer compass battery circuit motor wheel crane ramp bottle balloon parachute pencil pen book story poster project
  poem picture photo photograph drawing painting map letter film video quiz race game sport football cricket chess swimming
  food bread cake apple potato bean milk tea sugar salt honey fruit vegetable lunch breakfast pool walk run trail
  health body heart brain eye hand blood bone teeth energy power force motion gravity friction pressure speed
  eco recycling waste rubbish compost climate carbon pollution wildlife habitat nature natural environment cycle
  ancient roman viking victorian tudor egyptian modern future early late age
  january february april june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday easter christmas
  congratulations well thank please welcome dear in on at by for from with after before during while as and or but
  yesterday today tomorrow then also later finally meanwhile here there it he she we they you
  oak ash elm beech maple willow cedar pine birch hedgehog owl badger kingfisher robin puffin
  england scotland wales ireland britain europe africa asia america china india japan hong manchester oxford cambridge london york
  liverpool united prize award medal certificate house`);

/** What a thing is at last, whoever may be called as it begins: Rose Garden, Grace Trust, Florence Museum. */
const ENDS = words(`
  association award band challenge championship charity choir competition conference contest council cup department
  engineer exhibition experiment fair festival foundation fund garden gallery institute institution island lab laboratory
  league library limited machine medal museum olympiad olympics orchestra oven prize programme project quiz race rangers road rover
  school science sea service show society stadium station studio team test theatre trail trophy trust union university
  volcano week wheel workshop world zoo city clock club poster united wanderers robot`);

/** Of whom schools tell, and who went to none of them. */
const FAMOUS =
  /^(?:ada lovelace|alan turing|albert einstein|alexander (?:graham bell|fleming)|alfred nobel|amelia earhart|bill gates|buzz aldrin|charles (?:darwin|babbage)|christopher columbus|david attenborough|edmund hillary|edward jenner|elon musk|florence nightingale|galileo galilei|george washington|grace hopper|greta thunberg|helen keller|henry ford|isaac newton|jane goodall|james (?:watt|cook)|johannes kepler|katherine johnson|leonardo da vinci|louis (?:pasteur|braille)|mae jemison|malala yousafzai|marco polo|marie curie|mary anning|michael faraday|neil armstrong|nelson mandela|nikola tesla|qian xuesen|rachel carson|roald dahl|rosa parks|rosalind franklin|sally ride|stephen hawking|steve jobs|thomas edison|tim (?:peake|berners-lee)|tu youyou|valentina tereshkova|vincent van gogh|william shakespeare|yang liwei|yuan longping|yuri gagarin)$/i;

const THING = new Set([...THINGS, ...ENDS]);
const NO_SURNAME = new Set([...THING].filter((word) => !SURNAMES.includes(word)));
const FIRST = new Set([...THING, ...SURNAMES.filter((word) => !/^(?:rose|may|page|reid|reed|robin)$/.test(word))]);
const END = new Set(ENDS);

/** True for a name of several words that is no thing's; of what many are called only the last word says that it is one. */
export function isLatinPupil(name: string): boolean {
  return (
    isLatinName(name) &&
    !FAMOUS.test(name) &&
    name.includes(' ') &&
    !areThings(name.toLowerCase().split(/[\s-]+/), isKnownLatinName(name))
  );
}

function areThings(each: readonly string[], isKnown: boolean): boolean {
  const isIn = (set: ReadonlySet<string>, word = ''): boolean => set.has(word) || set.has(word.replace(/s$/, ''));
  const last = each[each.length - 1];
  return isIn(END, last) || (!isKnown && (isIn(FIRST, each[0]) || isIn(NO_SURNAME, last)));
}
