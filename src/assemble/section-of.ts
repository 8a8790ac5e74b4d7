/** Which section a place of the source falls into. Called by assemble. */
import type { Section } from '../record.js';
import { indexBefore } from '../survey/places.js';
import type { Span } from '../types.js';

interface Room {
  readonly id: string;
  readonly reach: Span;
  readonly parent: Room | null;
}

/** A function from a span of the source to the id of the innermost section in which it starts, or null. */
export function sectionFinder(sections: readonly Section[]): (span: Span) => string | null {
  const rooms: Room[] = [];
  const visit = (list: readonly Section[], parent: Room | null): void => {
    for (const section of list) {
      const room = { id: section.id, reach: section.span, parent };
      rooms.push(room);
      visit(section.children, room);
    }
  };
  visit(sections, null);
  return ({ start }) => {
    let room: Room | null = rooms[indexBefore(rooms, start, ({ reach }) => reach.start)] ?? null;
    while (room && start >= room.reach.end) room = room.parent;
    return room?.id ?? null;
  };
}
