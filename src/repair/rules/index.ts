/** The rules, in order: of two decisions as strong and as long, the earlier rule's stands. A test holds this list to the folder. */
import type { RepairRule } from '../../types.js';
import { bracketLabel } from './bracket-label.js';
import { bracketParen } from './bracket-paren.js';
import { breakColon } from './break-colon.js';
import { breakFigure } from './break-figure.js';
import { breakParagraph } from './break-paragraph.js';
import { breakRange } from './break-range.js';
import { dateLostAll } from './date-lost-all.js';
import { dateLostDay } from './date-lost-day.js';
import { dateLostInText } from './date-lost-in-text.js';
import { dateLostMonth } from './date-lost-month.js';
import { dateLostMonthOfDay } from './date-lost-month-of-day.js';
import { dateLostMonthOfPart } from './date-lost-month-of-part.js';
import { dateLostYear } from './date-lost-year.js';
import { dateLostYearMonth } from './date-lost-year-month.js';
import { decimalLostPoint } from './decimal-lost-point.js';
import { labelLost } from './label-lost.js';
import { numberDocument } from './number-document.js';
import { numberLost } from './number-lost.js';
import { numberProposal } from './number-proposal.js';
import { numberSession } from './number-session.js';
import { ordinalHeading } from './ordinal-heading.js';
import { ordinalSaid } from './ordinal-said.js';
import { quoteName } from './quote-name.js';
import { ratioLostColon } from './ratio-lost-colon.js';
import { titleClose } from './title-close.js';
import { titleOpen } from './title-open.js';
import { unitLost } from './unit-lost.js';
import { yearBeforeCount } from './year-before-count.js';
import { yearBehindFigure } from './year-behind-figure.js';
import { yearDecade } from './year-decade.js';
import { yearLone } from './year-lone.js';
import { yearPlan } from './year-plan.js';

export const RULES: readonly RepairRule[] = [
  // -- dates
  dateLostYearMonth,
  dateLostYear,
  dateLostMonth,
  dateLostDay,
  dateLostAll,
  dateLostInText,
  dateLostMonthOfDay,
  dateLostMonthOfPart,

  // -- years
  yearLone,
  yearBeforeCount,
  yearBehindFigure,
  yearDecade,
  yearPlan,

  // -- ordinals
  ordinalHeading,
  ordinalSaid,
  // -- number frames
  numberSession,
  numberProposal,
  numberDocument,

  // -- brackets, quotes, book marks
  bracketParen,
  bracketLabel,
  labelLost,
  titleOpen,
  titleClose,
  quoteName,
  // -- ratios
  ratioLostColon,
  // -- decimals
  decimalLostPoint,
  // -- breaks, units
  breakFigure,
  breakParagraph,
  breakRange,
  breakColon,
  unitLost,
  numberLost,
];
