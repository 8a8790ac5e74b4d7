/** `reply-extract INPUTS`: reads pages and writes their records. */
import { join } from 'node:path';
import { expandInputs, type Inputs } from '../../batch/inputs.js';
import { type PageResult, readPages } from '../../batch/pages.js';
import type { OutputRecord } from '../../record.js';
import { toCodePoints } from '../../write/code-points.js';
import { filesOf, writeFolder } from '../../write/folder.js';
import { type Format, type Piece, write } from '../../write/index.js';
import type { TableName } from '../../write/tables/index.js';
import { type Context, columnsOf, hasColor, say } from '../context.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { folderFormatOf, formatOf } from '../format-of.js';
import { type PageCall, pageOptionsOf } from '../page-options.js';
import { checkOutput, isFolder, writeFile, writeFiles, writeTo } from '../sink.js';
import { type Talk, talkOn } from '../talk.js';
import { usageError } from '../usage-error.js';
import { type Outcome, tellUnplaced, watched } from '../watch.js';

export interface ExtractCall extends PageCall {
  readonly format?: Format;
  readonly table?: TableName;
  readonly output?: string;
  readonly text?: boolean;
  readonly excel?: boolean;
  readonly view?: 'summary' | 'zones';
  readonly strict?: boolean;
  readonly quiet?: boolean;
  readonly color: boolean;
}

export async function runExtract(context: Context, args: readonly string[], call: ExtractCall): Promise<ExitCode> {
  const { output, text = false, strict = false, quiet = false } = call;
  if (args.length === 0) throw usageError(context, 'no-inputs');
  const folder = output !== undefined && isFolder(output) ? folderFormatOf(context, call) : null;
  const format = folder ? null : formatOf(context, call);
  const options = await pageOptionsOf(call, text);
  const inputs = await expandInputs(args);
  const files = output === undefined ? [] : folder ? filesOf(folder).map((file) => join(output, file)) : [output];
  checkOutput(
    context,
    files,
    inputs.pages.map(({ path }) => path),
  );

  const talk = talkOn(context, { quiet });
  const outcome: Outcome = { failed: false, ruled: new Set() };
  tellPassedOver(context, inputs, talk);
  const read = readPages(inputs.pages, options, context.stdin);
  const pages = watched(read, context, { talk, outcome, strict });
  if (folder) await writeFiles(output!, writeFolder(recordsOf(pages), { format: folder, excel: call.excel ?? false, text }));
  else {
    const onePage = args.length === 1 && inputs.pages.length === 1 && inputs.pages[0]!.path === args[0];
    const pieces = await piecesOf(pages, context, call, { format, onePage });
    await (output === undefined ? writeTo(context.stdout, pieces) : writeFile(output, pieces));
  }
  tellUnplaced(context, options.rulings?.list ?? [], outcome, talk);
  return outcome.failed ? EXIT.someFailed : EXIT.done;
}

/** The content of one file or of standard output; what nobody asked a format of is shown to people on a terminal. */
async function piecesOf(
  pages: AsyncIterable<PageResult>,
  context: Context,
  call: ExtractCall,
  { format, onePage }: { readonly format: Format | null; readonly onePage: boolean },
): Promise<AsyncIterable<Piece>> {
  const { table = 'documents', excel = false, text = false, view } = call;
  if (format === null && (view !== undefined || context.stdout.isTTY === true)) return shown(pages, context, call);
  return write(recordsOf(pages), { format: format ?? 'ndjson', table, excel, text, onePage });
}

/** The records of a file: offsets in code points. */
async function* recordsOf(pages: AsyncIterable<PageResult>): AsyncGenerator<OutputRecord> {
  for await (const page of pages) {
    if ('failure' in page) yield page.failure;
    else for (const document of page.documents) yield toCodePoints(document, page.source);
  }
}

/** The pages as people look at them. */
async function shown(
  pages: AsyncIterable<PageResult>,
  context: Context,
  { view, color }: ExtractCall,
): Promise<AsyncIterable<string>> {
  const { inkFor } = await import('../render/ink.js');
  const ink = inkFor(hasColor(context.stdout, context.env, color));
  if (view === undefined) {
    const { renderJson } = await import('../render/json.js');
    return mapped(recordsOf(pages), (record) => `${renderJson(record, ink)}\n`);
  }
  const { VIEWS } = await import('../render/views.js');
  return mapped(pages, (page) => VIEWS[view](page, { ink, language: context.language, width: columnsOf(context.stdout) }));
}

async function* mapped<T>(items: AsyncIterable<T>, to: (item: T) => string): AsyncGenerator<string> {
  for await (const item of items) yield to(item);
}

function tellPassedOver(context: Context, { passedOver }: Inputs, talk: Talk): void {
  for (const [path, kinds] of passedOver) {
    const count = [...kinds.values()].reduce((sum, n) => sum + n, 0);
    talk(say(context, 'passed-over', { path, count, kinds: [...kinds.keys()].sort().join(' ') }));
  }
}
