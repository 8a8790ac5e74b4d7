/** The public door of the library. */
export { ReplyExtractError } from './errors.js';
export { extract } from './extract.js';
export type { ExtractOptions } from './options.js';
export type * from './record.js';
export type { ApplyLevel, Confidence, EncodingVerdict, Evidence, Insertion, Span, Zone, ZoneName } from './types.js';
