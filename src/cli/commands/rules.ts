/** `reply-extract rules [ID]`: what each rule does, with the examples that are its tests. */
import { RULES } from '../../repair/rules/index.js';
import type { RepairRule } from '../../types.js';
import { STATUSES } from '../../words/record.js';
import { type Context, hasColor } from '../context.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { escapeControls } from '../render/escape.js';
import { type Ink, inkFor } from '../render/ink.js';
import { padTo, widthOf } from '../render/width.js';
import { writeTo } from '../sink.js';
import { usageError } from '../usage-error.js';

export async function runRules(
  context: Context,
  id: string | undefined,
  { color }: { readonly color: boolean },
): Promise<ExitCode> {
  const ink = inkFor(hasColor(context.stdout, context.env, color));
  const rule = RULES.find((one) => one.id === id);
  if (id !== undefined && !rule) throw usageError(context, 'unknown-rule', { name: id });
  await writeTo(context.stdout, [rule ? explained(rule, ink, context) : listed(ink)]);
  return EXIT.done;
}

function listed(ink: Ink): string {
  const column = Math.max(...RULES.map(({ id }) => widthOf(id)));
  return RULES.map(({ id, summary }) => `${ink.bold(padTo(id, column))}  ${summary}\n`).join('');
}

function explained({ id, kind, summary, examples }: RepairRule, ink: Ink, { language }: Context): string {
  const shown = (text: string) => escapeControls(text).replaceAll('\n', '⏎');
  const column = Math.max(...examples.map(([input]) => widthOf(shown(input))));
  const outcomes: Readonly<Record<string, string>> = {
    ...Object.fromEntries(Object.entries(STATUSES).map(([status, name]) => [status, ink.yellow(name[language])])),
    untouched: ink.dim(language === 'zh' ? '不动' : 'untouched'),
  };
  const rows = examples.map(
    ([input, outcome]) => `  ${padTo(shown(input), column)}  →  ${outcomes[outcome] ?? ink.green(shown(outcome))}\n`,
  );
  return `${ink.bold(id)}  ${ink.dim(kind)}\n${summary}\n\n${rows.join('')}`;
}
