/** What the open viewer loads behind its first picture: enlarging, gestures, sharing. */
export { followGestures } from './viewer/gestures.js';
export { panBy, zoomBy } from './viewer/move-picture.js';
export { share } from './viewer/share.js';
