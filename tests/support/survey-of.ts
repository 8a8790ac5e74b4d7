/** Surveys a text as the pipeline does, for tests of scanners, rules and readers. */
import { readPage } from '../../src/page/index.js';
import { survey } from '../../src/survey/index.js';
import type { Survey } from '../../src/types.js';

export async function surveyOf(text: string): Promise<Survey> {
  return survey(await readPage(text));
}
