/** Stretches of a text in which numerals are no figures: dates, titles in 《》, short names in quotes. Called by the scanner of figures. */
import type { Bracket, DateFact, Figure, Span } from '../../types.js';

/** Longer quotes are statements, and what they count counts. */
const LONGEST_NAME = 12;

/** Ascending, disjoint stretches that hold no figure. */
export function closedStretches(brackets: readonly Bracket[], dates: readonly DateFact[]): readonly Span[] {
  const titles = brackets.flatMap(({ kind, open, close }) =>
    kind === '《》' && open !== null && close !== null ? [{ start: open, end: close + 1 }] : [],
  );
  return merged([...titles, ...dates.map(({ span }) => span)]);
}

function merged(spans: Span[]): readonly Span[] {
  spans.sort((a, b) => a.start - b.start);
  const out: Span[] = [];
  for (const span of spans) {
    const last = out.at(-1);
    if (last && span.start <= last.end) out[out.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else out.push(span);
  }
  return out;
}

/** Tells of ascending offsets whether they lie in one of the ascending stretches; asked left to right, it stays linear. */
export function walker(stretches: readonly Span[]): (offset: number) => Span | null {
  let at = 0;
  return (offset) => {
    while (at < stretches.length && stretches[at]!.end <= offset) at++;
    const stretch = stretches[at];
    return stretch && stretch.start <= offset ? stretch : null;
  };
}

/** Cuts ascending runs of digits where a stretch begins inside them: 第2|2015年, 56|2021年. */
export function cutter(stretches: readonly Span[]): (run: Span) => Span {
  let at = 0;
  return (run) => {
    while (at < stretches.length && stretches[at]!.start <= run.start) at++;
    const stretch = stretches[at];
    return stretch && stretch.start < run.end ? { start: run.start, end: stretch.start } : run;
  };
}

/** Quotes short enough to be a name: “三项制度”, “四统一”. Ascending; none lies in another. */
export function quotedNames(brackets: readonly Bracket[]): readonly Span[] {
  return brackets.flatMap(({ kind, open, close }) =>
    (kind === '“”' || kind === '‘’') && open !== null && close !== null && close - open <= LONGEST_NAME
      ? [{ start: open, end: close + 1 }]
      : [],
  );
}

/** Whether a figure counts within such a quote: a ratio, a fraction or a percent says something; a count or an amount counts only if it fills the quote. */
export function countsInName(figure: Figure, name: Span): boolean {
  if (figure.kind === 'count') return false;
  const fills = figure.span.start === name.start + 1 && figure.span.end === name.end - 1;
  return fills || (figure.kind !== 'amount' && figure.kind !== 'rank' && figure.kind !== 'plain');
}

/** The text before `at` back to the last mark of its clause, at most `most` characters. */
export function clauseBefore(folded: string, at: number, most: number): string {
  let start = at;
  while (start > 0 && at - start < most && !CLAUSE_MARKS.has(folded[start - 1]!)) start--;
  return folded.slice(start, at);
}

const CLAUSE_MARKS = new Set(',。;、!?！？；:\n\r《》“”()'.split(''));
