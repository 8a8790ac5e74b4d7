/** The letter of a record as text, and its sections as one list. Asked by the tables. */
import type { ReplyDocument, Section } from '../record.js';

/** Every section, parents before children, in page order. */
export function flatSections(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((section) => [section, ...flatSections(section.children)]);
}

/** The letter: preamble, each section's marker, title and text, closing. Every sentence once. */
export function letterText({ preamble, sections, closing }: ReplyDocument): string {
  const own = flatSections(sections).flatMap(({ marker, title, text }) => [marker + title, text]);
  return [preamble.text, ...own, closing.text].filter((part) => part !== '').join('\n');
}

/** Characters that are no blanks, as code points. */
export function countChars(text: string): number {
  let count = 0;
  for (const char of text) if (!/\s/.test(char)) count += 1;
  return count;
}
