/** Search in an index of many small parts, and what writes one. Pure; runs in pages, workers and Node alike. */

export { daysIn, dayUnits } from './days.js';
export { type Facets, writeFacets } from './facets.js';
export { type FoundSections, findSections } from './find-sections.js';
export { foldUnits } from './fold.js';
export {
  ALONE,
  ANY,
  END,
  INITIALS,
  MOST_PARTS,
  type RawText,
  readText,
  type SearchCore,
  type SearchPage,
  type SearchSection,
  SKIP,
  SKIPS_FROM,
  type TextPart,
  type WordPart,
  writeKeys,
  writeShard,
  writeTexts,
} from './index-format.js';
export { createIndexProvider, type IndexProvider } from './index-provider.js';
export { IndexReader, type LoadPart } from './index-reader.js';
export { type PartList, type PutParts, partAt, partName, writeParts } from './part-list.js';
export { initialsOfLetters } from './pinyin-parse.js';
export { encodePostings, type Posting } from './postings.js';
export { worthOfCharacter } from './rank.js';
export { levelOneSyllables } from './syllables.js';
export { type Readings, readingsOf, termKey } from './term-key.js';
export { type TitledPage, type TitledRecord, type Titles, writeTitles } from './title-part.js';
export { isHan, UNITS, unitsOf } from './units.js';
export { ENDINGS } from './words/endings.js';
export { Thesaurus, type WordSet, writeThesaurus } from './words/thesaurus.js';
export { commonTerms, wordTerms } from './words/word-terms.js';
