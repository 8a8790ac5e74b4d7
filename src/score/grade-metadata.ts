/** Grades metadata fields by their dotted paths. Called by the grading of a record. */
import type { ReplyDocument } from '../record.js';
import type { Expectation } from './expectation.js';
import { isEmpty, same } from './same.js';
import type { Tally } from './tally.js';

/** Parsed out of a session: right where the session is. */
const DERIVED = /^proposals\.[0-9]{1,3}\.(?:body|level|term|meeting|year)$/;

export function gradeMetadata(want: Expectation, record: ReplyDocument | null, tally: Tally, miss: (text: string) => void): void {
  const expected = Object.entries(want.metadata ?? {});
  for (const [path, value] of expected) {
    tally.metadata.expected += 1;
    const got = valueAt(record?.metadata, path);
    if (value === null ? isEmpty(got) : same(got, value)) tally.metadata.right += 1;
    else miss(`metadata.${path}: want ${JSON.stringify(value)} got ${JSON.stringify(got ?? null)}`);
  }
  if (!want.complete) return;
  for (const path of leavesOf(record?.metadata)) {
    if (DERIVED.test(path) || expected.some(([known]) => path === known || path.startsWith(`${known}.`))) continue;
    tally.metadata.extra += 1;
    miss(`metadata.${path}: not expected, got ${JSON.stringify(valueAt(record?.metadata, path))}`);
  }
}

function valueAt(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((inner, key) => (inner as Record<string, unknown> | null | undefined)?.[key], value);
}

/** Dotted paths of everything that is not empty; `other` is free. */
function leavesOf(value: unknown, path = ''): readonly string[] {
  if (isEmpty(value) || path === 'other') return [];
  if (typeof value !== 'object') return [path];
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object')) return [path];
  return Object.entries(value as object).flatMap(([key, inner]) => leavesOf(inner, path ? `${path}.${key}` : key));
}
