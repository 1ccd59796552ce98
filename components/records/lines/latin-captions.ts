/** Captions in Latin letters whose words say who made a work. Pure. */

const SYLLABLE =
  '(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|iao|ian|uai|uan|ai|ei|ao|ou|an|en|er|ia|ie|iu|in|ua|uo|ui|un|ue|a|o|e|i|u|v)';

/** Barometer by …; or names in pinyin behind a sign: Barometer, Lin Xiaotong. */
export const LATIN_NAME = new RegExp(
  `^(.+?)(?:[，,；;|｜\\s]+by\\s+(\\S.*)|\\s*[，,；;|｜]\\s*((?:(?:${SYLLABLE}){1,3}[ -]){1,2}(?:${SYLLABLE}){1,3}))$`,
  'i',
);

const CAPITAL = "\\p{Lu}[\\p{Script=Latin}'’-]+";
/** Solar Oven, Ruby Clarke, 5A; Kite (Noah Bennett, 4C); Emily Carter, Grade 5; Kite, Noah Bennett (leader). */
export const LATIN_PLACED = new RegExp(
  `^(?:(.*?)(?:\\s*[,，–—]\\s*|\\s+-\\s+|\\s*[（(]))?(${CAPITAL}(?: ${CAPITAL}){1,2})(?:,\\s*|\\s*[（(])((?:[CYGcyg][a-z]+ )?\\d{1,2}[A-Z]?|(?:team )?(?:leader|captain))[）)]*$`,
  'u',
);
/** 五（1）班 Emily Carter */
export const LATIN_BEHIND = new RegExp(`^\\S+班 ${CAPITAL}(?: ${CAPITAL}){1,2}$`, 'u');
