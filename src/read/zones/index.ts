/** Zones: what each stretch of the page is. One list a letter, the page's own first. Called by extract on the survey of the repaired text. */
import type { Survey, Zone } from '../../types.js';

export function readZones(survey: Survey): readonly (readonly Zone[])[] {
  return [[{ zone: 'letter', span: { start: 0, end: survey.text.length } }]];
}
