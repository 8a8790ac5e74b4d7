/** Tells what was inserted into a text to give another. Called where a person's text is read and placed. */
import type { Insertion } from '../../types.js';

type KnownInsertion = Insertion & { readonly text: string };

/** Insertions that make `repaired` out of `original`, as few as can be; null where something was changed or dropped. */
export function insertionsBetween(original: string, repaired: string): readonly KnownInsertion[] | null {
  const fromLeft = greedy(original, repaired);
  if (fromLeft === null) return null;
  const mirrored = greedy(reversed(original), reversed(repaired)) ?? [];
  const fromRight = mirrored.map(({ at, text }) => ({ at: original.length - at, text: reversed(text) })).reverse();
  return fromRight.length < fromLeft.length ? fromRight : fromLeft;
}

/** Each character of `original` is taken where it first can be. */
function greedy(original: string, repaired: string): KnownInsertion[] | null {
  const insertions: KnownInsertion[] = [];
  let at = 0;
  let text = '';
  const close = () => {
    if (text !== '') insertions.push({ at, text });
    text = '';
  };
  for (const unit of repaired.split('')) {
    if (unit !== original[at]) text += unit;
    else {
      close();
      at += 1;
    }
  }
  close();
  return at === original.length ? insertions : null;
}

const reversed = (text: string) => text.split('').reverse().join('');
