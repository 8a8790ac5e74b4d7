/** Reads the letter of a page as the pipeline does, for tests of its reader. */
import { type Letter, readLetter } from '../../src/read/letter/index.js';
import { readZones } from '../../src/read/zones/index.js';
import type { Section } from '../../src/record.js';
import { surveyOf } from './survey-of.js';

export async function letterOf(page: string): Promise<Letter> {
  const survey = await surveyOf(page);
  return readLetter(survey, readZones(survey)[0]!);
}

/** Sections in the order of the page, parents before children. */
export function flat(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((section) => [section, ...flat(section.children)]);
}

/** The outline, a line a section: id, marker and title. */
export const outline = ({ sections }: Letter): readonly string[] =>
  flat(sections).map(({ id, marker, title }) => `${id} ${marker}${title}`);
