/** What things look like: one colour a meaning. The only importer of chalk. */
import { Chalk, type ChalkInstance } from 'chalk';

export type Ink = ChalkInstance;

/** The terminal's own sixteen colours, so that they suit its theme; or none. */
export const inkFor = (color: boolean): Ink => new Chalk({ level: color ? 1 : 0 });
