/** The year in which a letter was written: what 今年 in it means. Called by the reader of dates. */
import { within } from '../../survey/places.js';
import type { Survey, Zone, ZoneName } from '../../types.js';

/** Where the letter's own date may stand, the best first. */
const ZONES_OF_DATE: readonly ZoneName[] = ['signoff', 'metadata', 'title', 'footer'];

/** The year of the last whole date in the sign-off; else of one in the metadata or under the title; else null. */
export function letterYear(survey: Survey, zones: readonly Zone[]): number | null {
  for (const name of ZONES_OF_DATE) {
    const dates = zones
      .filter(({ zone }) => zone === name)
      .flatMap(({ span }) => within(survey.dates, span, (date) => date.span));
    const dated = dates.findLast(({ year, month }) => year !== null && month !== null);
    if (dated) return dated.year;
  }
  return null;
}
