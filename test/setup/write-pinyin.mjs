/**
 * Writes components/pinyin/readings.ts: the readings of Chinese characters without tones, out of pinyin-pro (MIT), which
 * the kit has for its addresses. Run it after an update: node test/setup/write-pinyin.mjs
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const root = new URL('../../', import.meta.url);
const { pinyin } = createRequire(new URL('site/package.json', root))('pinyin-pro');

/** Characters of given names that neither GB 2312 nor the first level of Big5 has. */
const NAMES =
  '喆堃祎珺翀煊頔赟垚彧旻烜玙沄璟瑄玥玮琰琬珩珞珮琤琪瑀瑭璇璐璠璨璘玘玟玦玢珂珈珉珏珣珧珽琇琚琯琛瑛瑜瑨瑾璋璞瓒昉昊昕昫晅晔晗晞晟晫暄暐暕暻曈曦炅炘炜炫烔烨焓焱煜煦熠燊燚垣堉埼埴墁峤峣峻崟崮嵘嵩嶷沅沐沣沩泓泠泱洛洮洺浔浠浥涔淇淏淳渌渲湉湜溥溱滢漪潇潼澂澍澔瀚灏忻怀恺恬悦惟愔愫憬懿歆毓钊钏钐钦钧铄铠铭铮锜锟锴锽镕镛闳闵闻闿阗颀颉颋颐颢颙飏骁骅骊骋骐骙骞骥鸢鸾鹄鹍鹏麒麟龑龢芃芊芮芷苒苓苡茗茜茵荃荟荔莀莘莞莹菀菁菡萱葳蒨蓁蓥蔚蔺蕙蕴薇蘅婕婳婵媛媞嫄嫣嬿妍妤妧姌姝姣娅娉翊翎翙翚翛翯翾裎裕褀禔禛禧禹稔穆竑笃筠筱篪粲绮绾缃缇缦罡羲聿胤臻舸艺芸衎衡诗诣诩谌谖谞谦赓赫跃轩轶辰迦逸遐邈郅郦鄯酉醴釉野靖韬韫韵頠顗飒馥馨骏鸿鹤';

const INITIALS = ['zh', 'ch', 'sh', ...'bpmfdtnlgkhjqxrzcsyw', ''];
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Ways to read a text, without tones, ü as v; those of a character from the most usual. */
const read = (text, options) =>
  pinyin(text, { toneType: 'none', type: 'array', ...options }).map((syllable) => syllable.replaceAll('ü', 'v'));

function charactersOf(encoding, first, last, from) {
  const decoder = new TextDecoder(encoding);
  const characters = [];
  for (let lead = first; lead <= last; lead += 1)
    for (let trail = from; trail <= 0xfe; trail += 1) characters.push(decoder.decode(new Uint8Array([lead, trail])));
  return characters;
}

const codes = [...charactersOf('gb18030', 0xb0, 0xf7, 0xa1), ...charactersOf('big5', 0xa4, 0xc6, 0x40), ...NAMES]
  .filter((character) => /^[\u4e00-\u9fff]$/.test(character))
  .map((character) => character.charCodeAt(0));
const characters = [...new Set(codes)]
  .sort((a, b) => a - b)
  .map((code) => {
    const character = String.fromCharCode(code);
    const first = read(character)[0];
    return { character, code, readings: [...new Set([first, ...read(character, { multiple: true })])] };
  })
  .filter(({ readings: [first] }) => /^[a-z]+$/.test(first) && first.length > 0);

const finals = [];
const split = (syllable) => {
  const initial = INITIALS.findIndex((each) => syllable.startsWith(each));
  const rest = syllable.slice(INITIALS[initial].length);
  if (!finals.includes(rest)) finals.push(rest);
  return [SIGNS[initial], SIGNS[finals.indexOf(rest)]];
};
const gap = (from, to) => (to - from < SIGNS.length ? SIGNS[to - from] : `-${to - from}-`);

let [steps, initials, lasts] = ['', '', ''];
let before = 0x4dff;
for (const { code, readings } of characters) {
  const [initial, last] = split(readings[0]);
  steps += gap(before, code);
  initials += initial;
  lasts += last;
  before = code;
}
let more = '';
let place = 0;
characters.forEach(({ readings }, at) => {
  for (const reading of readings.slice(1).filter((each) => /^[a-z]+$/.test(each))) {
    more += gap(place, at) + split(reading).join('');
    place = at;
  }
});
const surnames = characters
  .map(({ character, readings }) => [character, read(`${character}某`, { surname: 'head' })[0], readings[0]])
  .filter(([, asSurname, usual]) => asSurname !== usual)
  .map(([character, asSurname]) => character + asSurname);

const lines = (text) =>
  text
    .match(/.{1,114}/gs)
    .map((line) => `  '${line}'`)
    .join(' +\n');
const constant = (comment, name, text) => `/** ${comment} */\nexport const ${name} =\n${lines(text)};\n`;

writeFileSync(
  new URL('components/pinyin/readings.ts', root),
  `/**
 * Readings of ${characters.length.toLocaleString('en')} characters: GB 2312, the common ones of Big5, and those of given names. Written by
 * test/setup/write-pinyin.mjs out of pinyin-pro; long because it is data. Every sign stands for a number, A for 0.
 */
${constant('Parts of a syllable, in the order of their numbers.', 'INITIALS', INITIALS.join(' '))}
${constant('…', 'FINALS', finals.join(' '))}
${constant('For each character how far it is from the one before, the first from U+4DFF.', 'STEPS', steps)}
${constant('The initial of its usual reading …', 'FIRST', initials)}
${constant('… and the final.', 'LAST', lasts)}
${constant('Further readings: how many characters on from the one before, initial, final.', 'MORE', more)}
${constant('Characters with the reading that they have as a surname alone.', 'SURNAMES', surnames.join(''))}`,
);
console.log(`${characters.length} characters, ${surnames.length} surnames`);
