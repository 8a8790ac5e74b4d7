/** `reply-extract repair FILE`: the repaired text, or what changed in it. */
import type { ReplyDocument } from '../../record.js';
import type { ApplyLevel } from '../../types.js';
import { marked } from '../../write/marked.js';
import { type Context, columnsOf, hasColor } from '../context.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { readOne } from '../read-one.js';
import { escapeControls } from '../render/escape.js';
import { writeTo } from '../sink.js';
import { talkOn } from '../talk.js';

export interface RepairCall {
  readonly diff?: boolean;
  readonly marked?: boolean;
  readonly encoding?: string;
  readonly apply?: ApplyLevel;
  readonly quiet?: boolean;
  readonly color: boolean;
}

export async function runRepair(context: Context, path: string, call: RepairCall): Promise<ExitCode> {
  const { encoding, apply, quiet = false } = call;
  const options = { text: true, ...(encoding && { encoding }), ...(apply && { apply }) };
  const page = await readOne(context, path, options, talkOn(context, { quiet }));
  if (page === null) return EXIT.someFailed;
  // Repairs belong to the page: every letter of it has the same.
  const [document] = page.documents;
  await writeTo(context.stdout, [await textOf(document!, page.source, context, call)]);
  return EXIT.done;
}

async function textOf(document: ReplyDocument, source: string, context: Context, call: RepairCall): Promise<string> {
  const { stdout, env, language } = context;
  if (call.diff) {
    const [{ renderDiff }, { inkFor }] = await Promise.all([import('../render/diff.js'), import('../render/ink.js')]);
    return renderDiff(document, source, {
      ink: inkFor(hasColor(stdout, env, call.color)),
      language,
      width: columnsOf(stdout),
    });
  }
  const text = call.marked ? marked(source, document.repairs) : document.text!.repaired;
  return stdout.isTTY ? `${escapeControls(text).trimEnd()}\n` : text;
}
