/** Numbers of documents that lost a bracket of the year, the year or 号. */
import type { DocumentNumber, Evidence, Insertion, Place, RepairRule, Survey } from '../../types.js';

/** 〔2022〕88[文件], (滦政规〔2019〕12[)] */
const AFTER_NUMBER = /^(?:文件|文|通知|精神|规定|要求|[)》,。;、的])/;
/** 〔2019〕12[、13号], 〔2019〕12[-15号]: more numbers of one year. */
const MORE_NUMBERS = /^ ?[、,至\-~] ?[0-9]/;

export const numberDocument: RepairRule = {
  id: 'number-document',
  kind: 'number-frame',
  summary: 'Puts the brackets of the year, the year or 号 back into the number of a document',
  *places(survey) {
    const style = bracketStyle(survey);
    for (const document of survey.documents) {
      const place = placeFor(document, survey, style);
      if (place) yield place;
    }
  },
  examples: [
    ['(河环函20213号)', '(河环函〔2021〕3号)'],
    ['依据河环函〔20213号文件', '依据河环函〔2021〕3号文件'],
    ['河环函〔2021〕3文件', '河环函〔2021〕3号文件'],
    ['河环函〔〕3号', 'flagged'],
    ['合同编号20213号', 'untouched'],
    ['河环函〔2021〕3、4号', 'untouched'],
  ],
};

function placeFor(document: DocumentNumber, survey: Survey, style: string): Place | null {
  const { open, close, year, number, counter, span, word } = document;
  const { folded } = survey;
  const text = folded.slice(span.start, span.end);
  const form = (name: string): Evidence => ({ kind: 'form', form: name, text });
  const insertions: Insertion[] = [];
  if (year.start === year.end) {
    const copies = yearsOf(document, survey);
    const lost = copies.length > 0 ? copies : [{ text: null, evidence: form('lost-number') }];
    return {
      span,
      readings: lost.map((copy) => ({
        insertions: [{ at: year.start, text: copy.text }],
        evidence: copy.text === null ? [copy.evidence] : [copy.evidence, form('document-copy')],
      })),
      intact: [],
    };
  }
  if (number.start === number.end) {
    return { span, readings: [{ insertions: [{ at: number.start, text: null }], evidence: [form('lost-number')] }], intact: [] };
  }
  const pair = open !== null ? folded[open]! : close !== null ? folded[close]! : style;
  const [opener, closer] = PAIRS.find((own) => own.includes(pair)) ?? '〔〕';
  if (open === null) insertions.push({ at: year.start, text: opener! });
  if (close === null) insertions.push({ at: year.end, text: closer! });
  const after = folded.slice(number.end, number.end + 4);
  if (!counter && word.end - word.start >= 2 && AFTER_NUMBER.test(after) && !MORE_NUMBERS.test(after)) {
    insertions.push({ at: number.end, text: '号' });
  }
  if (insertions.length === 0) return null;
  const name = open === null && close === null ? 'document-run' : 'document-number';
  return { span, readings: [{ insertions, evidence: [form(name)] }], intact: [] };
}

const PAIRS = ['〔〕', '[]', '【】', '()'];

/** The bracket that most of the page's whole document numbers have. */
function bracketStyle({ documents, folded }: Survey): string {
  const counts = new Map<string, number>();
  for (const { open, close } of documents) {
    if (open !== null && close !== null) counts.set(folded[open]!, (counts.get(folded[open]!) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '〔';
}

/** Years that whole copies of this document number have on the page. */
function yearsOf(lost: DocumentNumber, { documents, folded }: Survey): readonly { text: string; evidence: Evidence }[] {
  const years = new Map<string, Evidence>();
  const slice = (span: { start: number; end: number }) => folded.slice(span.start, span.end);
  for (const whole of documents) {
    if (whole.year.start === whole.year.end || slice(whole.number) !== slice(lost.number)) continue;
    const [a, b] = [slice(whole.word), slice(lost.word)];
    if (!(a.endsWith(b) || b.endsWith(a)) || a === '') continue;
    if (years.size < 3) years.set(slice(whole.year), { kind: 'echo', span: whole.span, text: slice(whole.span) });
  }
  return [...years].map(([text, evidence]) => ({ text, evidence }));
}
