import { GIVEN_NAMES } from '../names/latin-given-names.js';

const WORD = String.raw`\p{Lu}[\p{Script=Latin}\p{Mark}'’‘-]+`;
/** Carter, Emily; O’Brien, Sean (5A); van Dyke, Ella Rose */
const TURNED = new RegExp(
  `(?<=^|[;\\n、]|\\band|&)(\\s*)((?:(?:van|von|de|der|la|le) ){0,2}${WORD})\\s*,\\s*(${WORD}(?: ${WORD}| \\p{Lu}\\.?)?)(?=\\s*(?:$|[;\\n、([]|\\band\\b|&))`,
  'gu',
);

/** A cell of names with the family name behind the given one: Carter, Emily is Emily Carter; Emma, Jack are two pupils. */
export function inNameOrder(text: string): string {
  if (!/[A-Za-z]\s*,/.test(text)) return text;
  return text.replace(TURNED, (written, blank: string, family: string, given: string) =>
    GIVEN_NAMES.has(family.toLowerCase()) ? written : `${blank}${given} ${family}`,
  );
}
