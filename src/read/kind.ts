/** What kind of document the page is, by its title, to whom it is addressed and how it begins. Called by extract on the survey of the repaired text. */
import { LAW_TITLE_ENDINGS, NOTICE_TITLE_ENDINGS } from '../lexicon/title-words.js';
import type { DocumentKind } from '../record.js';
import { fold } from '../survey/fold.js';
import { isReplyTitle } from '../survey/title-form.js';
import type { Survey, Zone } from '../types.js';
import { titlesOf } from './metadata/fields/title.js';
import { makeSheet } from './metadata/sheet.js';

/** Behind the last word a note may stand: 条例[(2018年修正)]. */
const TAIL = String.raw`(?: ?\([^()]{1,40}\))?$`;
const LAW = new RegExp(`(?:${LAW_TITLE_ENDINGS.join('|')})${TAIL}`);
const NOTICE = new RegExp(`(?:${NOTICE_TITLE_ENDINGS.join('|')})${TAIL}`);
/** 建议, 提案 and what is done with them in the letter's first sentence: 您提出的…[建议收悉], …的[提案]已[收到] */
const ANSWERS = /(?:建议|提案|议案).{0,60}?(?:收悉|收到|已阅)|(?:建议|提案|议案).{0,40}?(?:答复|函复|办理)/;
const TO_PERSONS = /(?:代表|委员|主席|主任|常委|院士|教授|同志|先生|女士)们?(?:\([^()]{0,20}\))?[: ]*$/;
/** Longest stretch of the letter in which it says what it answers. */
const OPENING = 400;
const FEWEST_ARTICLES = 2;

export function readKind(survey: Survey, zones: readonly Zone[]): DocumentKind {
  const { title, subtitle } = titlesOf(makeSheet(survey, zones));
  const titles = [title, subtitle].flatMap((won) => (won ? [fold(won.value).replaceAll(' ', '')] : []));
  const textOf = (name: Zone['zone']) => {
    const zone = zones.find((candidate) => candidate.zone === name);
    return zone
      ? survey.folded.slice(zone.span.start, Math.min(zone.span.end, zone.span.start + OPENING)).replace(/\s/g, '')
      : '';
  };
  const answers = ANSWERS.test(textOf('letter'));
  if (
    titles.some((text) => isReplyTitle(text) && /建议|提案|议案/.test(text)) &&
    (answers || TO_PERSONS.test(textOf('salutation')))
  )
    return 'reply';
  if (
    titles.some(
      (text) => isReplyTitle(text) && /(?:届|[0-9]号).*(?:建议|提案|议案)|(?:建议|提案|议案).*(?:届|[0-9]号)/.test(text),
    )
  )
    return 'reply';
  if (TO_PERSONS.test(textOf('salutation')) && answers) return 'reply';
  const articles = survey.markers.filter(({ form, place }) => form === 'article' && place === 'heading').length;
  if (titles.some((text) => LAW.test(text)) && articles >= FEWEST_ARTICLES) return 'law';
  if (titles.some((text) => NOTICE.test(text))) return 'notice';
  return title && isNews(zones, survey) ? 'news' : 'other';
}

/** A headline over a text, with a source or a date between them, and nobody addressed. */
function isNews(zones: readonly Zone[], survey: Survey): boolean {
  const letter = zones.find(({ zone }) => zone === 'letter');
  if (!letter || zones.some(({ zone }) => zone === 'salutation')) return false;
  return survey.labels.some(({ label, labelSpan }) => labelSpan.end <= letter.span.start && /来源|时间|日期|作者/.test(label));
}
