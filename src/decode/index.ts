/** Bytes to text. Called by extract. */
import type { Decoded } from '../types.js';

export function decode(bytes: Uint8Array, _override?: string): Decoded {
  return {
    text: new TextDecoder('utf-8').decode(bytes),
    encoding: { name: 'utf-8', declared: null, reason: 'valid-utf-8', undecodable: 0 },
  };
}
