/** What reads letters, slips and loose words: much code, of which most queries need none. */
export { readLoosely } from './find-loosely.js';
export { findScattered } from './find-scattered.js';
export { wordsForLetters } from './latin.js';
export { mendWords } from './mend.js';
