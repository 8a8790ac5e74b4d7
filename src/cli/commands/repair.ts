/** `reply-extract repair FILE`: the repaired text, or what changed in it. */
import type { ReplyDocument } from '../../record.js';
import { writeMarks } from '../../repair/marks.js';
import { type Context, columnsOf, hasColor } from '../context.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { type PageCall, pageOptionsOf } from '../page-options.js';
import { readOne } from '../read-one.js';
import { escapeControls } from '../render/escape.js';
import { writeTo } from '../sink.js';
import { talkOn } from '../talk.js';
import { tellUnplaced } from '../watch.js';

export interface RepairCall extends PageCall {
  readonly diff?: boolean;
  readonly marked?: boolean;
  readonly quiet?: boolean;
  readonly color: boolean;
}

export async function runRepair(context: Context, path: string, call: RepairCall): Promise<ExitCode> {
  const talk = talkOn(context, { quiet: call.quiet ?? false });
  const options = await pageOptionsOf(call, true);
  const page = await readOne(context, path, options, talk);
  if (page === null) return EXIT.someFailed;
  tellUnplaced(context, options.rulings?.list ?? [], { failed: false, ruled: new Set(page.ruled) }, talk);
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
  const text = call.marked ? writeMarks(source, document.repairs) : document.text!.repaired;
  return stdout.isTTY ? `${escapeControls(text).trimEnd()}\n` : text;
}
