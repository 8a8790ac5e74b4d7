/** `reply-extract explain FILE WHERE`: why a place was or was not repaired. */
import { readInput } from '../../batch/read-input.js';
import { decode } from '../../decode/index.js';
import { ReplyExtractError } from '../../errors.js';
import { readPage } from '../../page/index.js';
import { explain } from '../../repair/explain.js';
import { RULES } from '../../repair/rules/index.js';
import { survey } from '../../survey/index.js';
import type { ApplyLevel, Span } from '../../types.js';
import { type Context, columnsOf, hasColor, say } from '../context.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { renderExplanation } from '../render/explanation.js';
import { inkFor } from '../render/ink.js';
import { writeTo } from '../sink.js';
import { describe, talkOn } from '../talk.js';

export interface ExplainCall {
  readonly encoding?: string;
  readonly apply?: ApplyLevel;
  readonly color: boolean;
}

/** More places with the same text are not shown. */
const MOST_PLACES = 20;

export async function runExplain(context: Context, path: string, where: string, call: ExplainCall): Promise<ExitCode> {
  const { stdin, stdout, env, language } = context;
  const talk = talkOn(context, { quiet: false });
  try {
    const page = await readPage(decode(await readInput({ path, error: null }, stdin), call.encoding).text);
    const facts = survey(page);
    const spans = spansOf(page.source, where).slice(0, MOST_PLACES);
    if (spans.length === 0) {
      talk(say(context, 'no-such-place', { path, where }));
      return EXIT.someFailed;
    }
    const look = { ink: inkFor(hasColor(stdout, env, call.color)), language, width: columnsOf(stdout) };
    const shown = spans.map((span) =>
      renderExplanation(explain(facts, RULES, call.apply ?? 'likely', span), span, page.source, look),
    );
    await writeTo(stdout, [shown.join('\n')]);
    return EXIT.done;
  } catch (error) {
    if (!(error instanceof ReplyExtractError) || error.code === 'output' || error.code === 'unknown-encoding') throw error;
    talk(say(context, 'input-unread', { path, what: describe(context, error) }));
    return EXIT.someFailed;
  }
}

/** A number within the page is an offset in code points, as records have it; anything else a text, at each place where it stands. */
function spansOf(source: string, where: string): readonly Span[] {
  const offset = /^[0-9]{1,12}$/.test(where) ? fromCodePoints(source, Number(where)) : null;
  if (offset !== null) return [{ start: offset, end: offset }];
  const found: Span[] = [];
  for (let at = source.indexOf(where); where !== '' && at >= 0; at = source.indexOf(where, at + where.length)) {
    found.push({ start: at, end: at + where.length });
  }
  return found;
}

/** The UTF-16 offset of the `n`-th code point; null behind the end. */
function fromCodePoints(source: string, n: number): number | null {
  let offset = 0;
  for (let left = n; left > 0; left--) {
    if (offset >= source.length) return null;
    offset += source.codePointAt(offset)! > 0xffff ? 2 : 1;
  }
  return offset;
}
