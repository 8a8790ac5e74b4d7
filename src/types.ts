/**
 * The shapes that cross a stage border: bytes, page, survey, readings, zones. No logic.
 *
 * One coordinate system: every `start`, `end` and `at` is half-open, in UTF-16 units, into the text of the
 * stage that made it: the source up to repair, the repaired text after it. `OffsetMap` carries one to the other;
 * `write/` alone converts to code points.
 */
export type * from './types/decoded.js';
export type * from './types/facts.js';
export type * from './types/frames.js';
export type * from './types/gaps.js';
export type * from './types/page.js';
export type * from './types/readings.js';
export type * from './types/rulings.js';
export type * from './types/span.js';
export type * from './types/zones.js';
