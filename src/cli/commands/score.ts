/** `reply-extract score GOLD`: precision and recall on a folder of marked pages. */
import { score } from '../../score/index.js';
import type { ApplyLevel } from '../../types.js';
import type { Context } from '../context.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { scoredPages } from '../gold.js';
import { escapeControls } from '../render/escape.js';
import { renderScore } from '../render/score.js';
import { writeTo } from '../sink.js';
import { usageError } from '../usage-error.js';

export interface ScoreCall {
  readonly json?: boolean;
  readonly misses?: string;
  readonly apply?: ApplyLevel;
}

export async function runScore(
  context: Context,
  folder: string,
  { json, misses = '0', apply = 'likely' }: ScoreCall,
): Promise<ExitCode> {
  if (!/^[0-9]{1,9}$/.test(misses))
    throw usageError(context, 'bad-value', { name: '--misses', value: misses, choices: '0, 1, 2, …' });
  const { score: figures, misses: found } = await score(scoredPages(folder, apply));
  if (figures.cases === 0) throw usageError(context, 'no-gold', { path: folder });
  const shown = found.slice(0, Number(misses)).map((miss) => `${context.stdout.isTTY ? escapeControls(miss) : miss}\n`);
  await writeTo(context.stdout, [json ? `${JSON.stringify(figures)}\n` : renderScore(figures, context.language), ...shown]);
  return figures.missing > 0 ? EXIT.someFailed : EXIT.done;
}
