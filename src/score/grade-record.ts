/** Grades the record of one page against what it must give. Called by score. */
import type { Passage, ReplyDocument, Section } from '../record.js';
import { aligned } from './arithmetic.js';
import type { Expectation } from './expectation.js';
import { gradeMetadata } from './grade-metadata.js';
import { gradeRows } from './grade-rows.js';
import { normal } from './same.js';
import type { Share, Tally } from './tally.js';
import { plain } from './truth.js';

type Miss = (text: string) => void;

/** `record` is null where none came out. */
export function gradeRecord(want: Expectation, record: ReplyDocument | null, tally: Tally, miss: Miss): void {
  gradeMetadata(want, record, tally, miss);
  gradeLetter(want, record, tally, miss);
  if (want.encoding) {
    tally.encoding.expected += 1;
    const got = record?.source.encoding.name;
    if (got === want.encoding) tally.encoding.right += 1;
    else miss(`encoding: want ${want.encoding} got ${got}`);
  }
  if (want.quantities) {
    const got = (record?.quantities ?? []).map((q) => [q.raw, q.kind, q.value, q.unit, q.valueStd, q.unitStd]);
    gradeRows('quantities', want.quantities, got, tally, miss);
  }
  if (want.dates) {
    const got = (record?.dates ?? []).map((date) => [date.raw, date.start, date.end]);
    gradeRows('dates', want.dates, got, tally, miss);
  }
  if (want.citations) {
    const got = (record?.citations ?? []).map(({ text }) => [text]);
    gradeRows(
      'citations',
      want.citations.map((citation) => [citation].flat()),
      got,
      tally,
      miss,
    );
  }
  gradeTree(want, record, tally, miss);
}

function gradeTree(want: Expectation, record: ReplyDocument | null, tally: Tally, miss: Miss): void {
  if (want.markers) {
    const got = markersOf(record);
    const shared = count(tally.markers, want.markers.map(normal), got);
    if (shared < want.markers.length) miss(`markers: ${shared} of ${want.markers.length}: got ${got.join(' ').slice(0, 160)}`);
  }
  if (want.sections) {
    const got = sectionsOf(record?.sections).map(({ level, title }) => normal(`${level} ${title}`));
    const wanted = want.sections.map(([level, title]) => normal(`${level} ${title}`));
    count(tally.sections, wanted, got);
    for (const section of wanted) if (!got.includes(section)) miss(`section: want ${section}`);
    for (const section of got) if (!wanted.includes(section)) miss(`section: extra ${section}`);
  }
}

function count(total: Share, wanted: readonly unknown[], got: readonly unknown[]): number {
  const shared = aligned(got, wanted).length;
  total.expected += wanted.length;
  total.right += shared;
  total.extra += got.length - shared;
  return shared;
}

function gradeLetter(want: Expectation, record: ReplyDocument | null, tally: Tally, miss: Miss): void {
  const letter = letterOf(record);
  const grade = (holds: boolean, fault: string) => {
    tally.letter.expected += 1;
    if (holds) tally.letter.right += 1;
    else miss(fault);
  };
  for (const piece of want.contains ?? []) {
    const times = letter.split(String(normal(piece))).length - 1;
    grade(times === 1, `letter has ${times} times: ${piece.slice(0, 40)}`);
  }
  for (const piece of want.excludes ?? []) grade(!letter.includes(String(normal(piece))), `letter holds: ${piece.slice(0, 40)}`);
  const { starts, ends, chars } = want.letter ?? {};
  const length = [...letter].length;
  if (starts !== undefined) grade(letter.startsWith(String(normal(starts))), `letter (${length}) does not start with ${starts}`);
  if (ends !== undefined)
    grade(unclosed(letter).endsWith(unclosed(String(normal(ends)))), `letter (${length}) does not end with ${ends}`);
  if (chars !== undefined)
    grade(Math.abs(length - chars) <= Math.max(4, chars * 0.03), `letter (${length}) is not as long as ${chars}`);
}

/** Without the mark that closes it: that may be what was lost. */
const unclosed = (text: string) => text.replace(/[。！？!?；;.]{1,9}$/u, '');

function sectionsOf(sections: readonly Section[] | undefined): readonly Section[] {
  return (sections ?? []).flatMap((section) => [section, ...sectionsOf(section.children)]);
}

/** Points that are said in words (一是) do not count. */
const SAID = /^(?:[一二三四五六七八九十]{1,4}是|第[一二三四五六七八九十]{1,4}[,，])$/;

function markersOf(record: ReplyDocument | null): readonly unknown[] {
  if (!record) return [];
  const own = (passage: Pick<Passage, 'points'>) => passage.points.map(({ marker }) => marker);
  const all = [
    ...own(record.preamble),
    ...sectionsOf(record.sections).flatMap((s) => [s.marker, ...own(s)]),
    ...own(record.closing),
  ];
  return all.filter((marker) => marker && !SAID.test(marker)).map(normal);
}

/** The letter, without white space. */
function letterOf(record: ReplyDocument | null): string {
  if (!record) return '';
  const sections = sectionsOf(record.sections).flatMap(({ marker, title, text }) => [marker, title, text]);
  return plain([record.preamble.text, ...sections, record.closing.text].filter(Boolean).join('')).replace(/\s+/g, '');
}
