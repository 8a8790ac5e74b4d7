/** Runs rules on a text and says in one word, or by the repaired text, what became of it. For rule tables and examples. */
import { repair } from '../../src/repair/engine.js';
import type { RepairRule } from '../../src/types.js';
import { surveyOf } from './survey-of.js';

/** The repaired text where anything was applied; else the status of the first decision; else `untouched`. */
export async function outcomeOf(rules: readonly RepairRule[], text: string): Promise<string> {
  const { decisions, text: repaired } = repair(await surveyOf(text), rules, 'likely');
  if (decisions.some(({ status }) => status === 'applied')) return repaired;
  return decisions[0]?.status ?? 'untouched';
}
