/** Pupils whom an English sentence names: beside their class or age, and as those who have won something. */
import { isLatinPupil } from '../../names/latin-words.js';

/** Who stands in office, as teacher or as guest. */
const ADULT = String.raw`(?:teacher|tutor|coach|leader|coordinator|head|parent|mum|dad|mother|father|governor|assistant|librarian|trainer|staff)s?`;
const PLACE = String.raw`(?:[Cc]lass(?:es)?|[Gg]rades?|[Yy]ears?|[Ff]orms?)\s*\d{1,2}\s?[A-Ha-h]?|\d{1,2}[A-Ha-h]`;
/** (6A); , Year 5; of 5A; , both in Year 5; (aged 9); , 9, */
const BESIDE = String.raw`(?:\s*[(\[]|,?\s)(?:(?:both |all )?(?:now |currently )?(?:of |in |from )?(?:our )?(?:${PLACE})|(?:aged? )?(?:[3-9]|1\d)(?=[)\],]|$)|aged? (?:[3-9]|1\d)|(?:[3-9]|1\d) years? old)(?![\w-])[)\]]?(?!\s*(?:[a-z]+ )?${ADULT}\b)`;
const WORD = String.raw`\p{Lu}[\p{Script=Latin}\p{Mark}'’-]*\.?`;
const RUN = String.raw`${WORD}(?: (?:d[aeiu]|del|van|von|der|den|bin|al|el|la|le|ter|${WORD})){0,4}`;
const ITEM = String.raw`(?:${RUN})(?:${BESIDE})?`;
const JOIN = String.raw`(?:,\s(?:and\s)?|\s(?:and|&)\s(?:(?:her|his|their) (?:partner|friend|team-?mate|classmate|brother|sister|twin)s?,? )?)`;
/** Several in a row, with their classes. */
const GROUP = new RegExp(`(?<![\\p{L}\\d])${ITEM}(?:${JOIN}${ITEM})*`, 'gu');
const NAMED = new RegExp(`(${RUN})(${BESIDE})?`, 'gu');

/** A noun of pupils before them: Year 5 pupil Ada Lee, ten-year-old Ada Lee. */
const PUPIL_BEFORE =
  /\b(?:pupils?|students?|learners?|classmates?|winners?|runners?-up|champions?|finalists?|medal+ists?|captain|schoolboy|schoolgirl|boys?|girls?|youngsters?|\w+-year-olds?)(?: (?:of|from|in) [\w ]{2,15})?[,:]?\s(?:[–—-]\s)?$/i;
const FOR_PUPILS =
  /\b(?:(?:goes|went|awarded|presented|given) to|(?:congratulations|well done),?(?: to)?) (?:our (?:very )?own )?$/i;
/** What only persons, or teams, do. */
const HAS_WON =
  /^,?\s(?:[a-z]+ly\s)?(?:(?:has|have|had)\s)?(?:both\s|each\s|all\s|also\s|jointly\s|just\s)*(?:won|wins?|(?:was|were|been|is|are|being)\s(?:both\s|each\s|also\s|jointly\s)*(?:crowned|commended|highly commended|named|chosen|selected|voted|declared))\b/;
const HAS_TAKEN =
  /^,?\s(?:[a-z]+ly\s)?(?:(?:has|have|had)\s)?(?:both\s|each\s|all\s|also\s|jointly\s|just\s)*(?:(?:was|were|been|is|are)\s(?:both\s|each\s|also\s|jointly\s)*(?:awarded|given|presented with)|received|receives?|earned|earns?|gained|gains?|took|takes?|taken|came|comes?|got|gets?|scored|achieved|achieves?|finished|finishes|secured|scooped|claimed|collected|bagged|clinched|reached|qualified|placed|shared|beat)\b/;
const OF_PRIZE =
  /\b(?:prizes?|awards?|medals?|certificates?|badges?|trophy|trophies|ribbons?|place|first|second|third|fourth|1st|2nd|3rd|\dth|gold|silver|bronze|mentions?|scholarships?|cup|title|shield|final|finals|semi-?finals?|competition|contest|quiz|race|olympiad|championships?|merit|distinction|honou?rs?|commendation|book tokens?|marks?)\b/i;
/** Between those who are named and what they did: , who is in Year 5, / , head of science, */
const CLAUSE = /^,\s[^,.;]{2,50},(?=\s[a-z])/;
const OF_ADULTS = new RegExp(
  String.raw`\b(?:${ADULT}|principal|director|professor|mayor|minister|judges?|volunteers?|alumn\w+|author|writer|guide|farmer|doctor|nurse|officer|manager|owner|explorer|(?!final|medal)\w+(?:ist|ician|neer|naut))\b`,
  'i',
);
const TITLE =
  /^(?:Coach|Teacher|Head|Headteacher|Principal|Governor|Professor|Mayor|Councillor|Lady|Lord|Judge|Captain|President|Chef|Nurse|Officer|Saint|St|Reverend|Rev|King|Queen|Prince|Princess|Director|Chair|Minister|Inspector|Uncle|Aunt|Author|Artist|Engineer|Astronaut|Explorer|Writer|Guide)\b/;
const TITLE_BEFORE = new RegExp(
  String.raw`\b(?:Mrs?|Ms|Miss|Mx|Dr|Prof|Sir|${ADULT}|principal|director|professor|engineer|author|scientist|guest|judge|speaker|mayor|parent)\.?,?\s$`,
  'i',
);
/** Begins a sentence and is no part of a name. */
const LEAD =
  /^(?:(?:On|In|By|At|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December|Yesterday|Today|Then|Also|And|But|Our|Finally|Congratulations|Pupils?|Students?|Winners?|Runners?-up|Champions?|When|While|After|Meanwhile|Last|This|[A-Z]\w+-year-olds?) )+/;

/** @returns Names, each as often as it stands there. */
export function pupilsInSentence(sentence: string): string[] {
  return [...sentence.matchAll(GROUP)].flatMap(({ 0: group, index }) => {
    const [lead = ''] = LEAD.exec(group) ?? [];
    const before = sentence.slice(0, index) + lead;
    const names = [...group.slice(lead.length).matchAll(NAMED)];
    if (
      TITLE_BEFORE.test(before) ||
      !isOfPupils(
        names.some(([, , beside]) => beside),
        before,
        sentence.slice(index + group.length),
      )
    )
      return [];
    return names
      .map(([, name = '']) => name.replace(/\.$|['’]s?$/, ''))
      .filter((name) => isLatinPupil(name) && !TITLE.test(name));
  });
}

/** Whether what stands beside names says that they are pupils'. */
function isOfPupils(isPlaced: boolean, before: string, after: string): boolean {
  if (isPlaced || PUPIL_BEFORE.test(before) || FOR_PUPILS.test(before)) return true;
  const [clause = ''] = CLAUSE.exec(after) ?? [];
  if (clause && OF_ADULTS.test(clause)) return false;
  const said = after.slice(clause.length);
  return HAS_WON.test(said) || (HAS_TAKEN.test(said) && OF_PRIZE.test(said));
}
