/** What mends slips and finds loose words: much code, of which most queries need none. */
export { readLoosely } from './find-loosely.js';
export { findScattered } from './find-scattered.js';
export { mendWords } from './mend.js';
