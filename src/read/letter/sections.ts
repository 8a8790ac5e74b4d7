/** Turns nested heads into the sections of the record. Called by the reader of the letter. */
import type { Section } from '../../record.js';
import type { Span, Survey } from '../../types.js';
import type { Entry } from './entries.js';
import { passageOf } from './passage.js';
import { printed } from './printed.js';
import type { Branch } from './tree.js';

/** Sections in the order of the page; their ids are paths of positions. `entries` go with the heads of the branches by index. */
export function sectionsOf(
  survey: Survey,
  branches: readonly Branch[],
  entries: readonly Entry[],
  path = 's',
): readonly Section[] {
  return branches.map(({ head, index, children: branchesBelow }, n) => {
    const entry = entries[index]!;
    const id = path === 's' ? `s${n + 1}` : `${path}.${n + 1}`;
    const children = sectionsOf(survey, branchesBelow, entries, id);
    const { text, points, tables } = passageOf(survey, entry.own);
    return {
      id,
      level: head.level,
      marker: survey.text.slice(head.marker.start, head.marker.end),
      ordinal: head.ordinal,
      markerRepaired: false,
      title: printed(survey, entry.title),
      text,
      span: reachOf(entry, children),
      points,
      tables,
      children,
    };
  });
}

function reachOf({ head, title, own }: Entry, children: readonly Section[]): Span {
  const end = Math.max(head.marker.end, title.end, own.at(-1)?.end ?? 0, children.at(-1)?.span.end ?? 0);
  return { start: Math.min(head.marker.start, title.start), end };
}
