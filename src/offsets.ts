/** Moves every offset of a record or a part of it: `start` and `end` of spans and `at` of insertions. Called by assemble and by write. */

const OFFSET_KEYS: ReadonlySet<string> = new Set(['start', 'end', 'at']);

/** A copy of `value`, plain JSON, with `move` applied to each number under an offset's key. Dates, which are strings, stay. */
export function moveOffsets<T>(value: T, move: (offset: number) => number): T {
  return moved(value, move) as T;
}

function moved(value: unknown, move: (offset: number) => number): unknown {
  if (Array.isArray(value)) return value.map((item) => moved(item, move));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      OFFSET_KEYS.has(key) && typeof item === 'number' ? move(item) : moved(item, move),
    ]),
  );
}
