/** Surveys a page: every fact that rules and readers look up, found once, in linear time. Called on the source and on the repaired text. */
import type { Page, Survey } from '../types.js';
import { findDates } from './dates.js';
import { findDocuments } from './documents.js';
import { findFigures } from './figures.js';
import { fold } from './fold.js';
import { findFrames } from './frames.js';
import { findGaps } from './gaps.js';
import { findLabels } from './labels.js';
import { findMarkers } from './markers.js';
import { type Basis, scan } from './scan.js';
import { findTitles } from './titles.js';

export function survey(page: Page): Survey {
  const folded = fold(page.source);
  const basis: Basis = { page, text: page.source, folded, ...scan(page, folded) };
  const dates = findDates(basis);
  const labels = findLabels(basis, dates);
  return {
    ...basis,
    dates,
    figures: findFigures(basis, dates),
    markers: findMarkers(basis),
    labels,
    titles: findTitles(basis, labels),
    frames: findFrames(folded),
    documents: findDocuments(basis),
    gaps: findGaps(folded),
  };
}
