/** Who handled it: between the letter and the site's footer only. Two phones are two contacts; the leader in charge is none. */
import type { Contact } from '../../../record.js';
import { isOfficeName } from '../../../survey/title-form.js';
import type { Span } from '../../../types.js';
import { foldedAt, printed, type Sheet } from '../sheet.js';
import type { SheetLabel } from '../sheet-label.js';
import { givenValue, pieces, withoutBlanks, withoutStop } from '../values.js';

interface ContactPart {
  readonly value: string;
  readonly span: Span;
  readonly found: string;
}

export type FoundContact = { readonly [key in keyof Contact]: ContactPart | null };

/** [0874-3215506] [(0571)87052222] [13812345678] [021-12345678转8012] [6628117] */
const PHONE =
  /(?:(?:\(0[0-9]{2,3}\)|0[0-9]{2,3})[- ]{0,3})?(?:1[3-9][0-9]{9}|[0-9]{7,8}|[0-9]{3,4}-[0-9]{7,8}|[0-9]{3,4}[ -][0-9]{4})(?:(?:-|转) ?[0-9]{1,5})?/g;
/** Longest value with names and phones. */
const LONGEST = 200;
const SEPARATOR = /[ ,;、|/()]+/g;
/** Words beside a name that say what it is. */
const NO_NAME = /^(?:(?:联系)?电话|手机|(?:科室|处室|部门)?负责人|(?:副?[科处股局镇乡所站]长)|主任)$/;
const UNIT = /(?:科|股|处|室|局|办|中心|委|所|站|队|院|部|厅|组|会|政府|公司|社|单位)$/;

/** [疾控处] 余某: a section before a name. */
const SECTION = /^.{2,8}(?:科|股|处|室|办|局|中心|大队)$/;

export function contactsOf(sheet: Sheet): readonly FoundContact[] {
  const contacts: FoundContact[] = [];
  for (const [n, label] of sheet.labels.entries()) {
    if (label.zone !== 'signoff' || !isContact(label) || isOfLeader(label, sheet.labels[n - 1])) continue;
    const value = givenValue(sheet, label);
    if (value && value.end - value.start <= LONGEST) for (const part of partsOf(sheet, label, value)) add(contacts, part);
  }
  return contacts;
}

const isContact = ({ role }: SheetLabel) =>
  role === 'handler' || role === 'phone' || role === 'contactUnit' || role === 'handlerPhone';

/** 分管领导:某某 [电话]:… is the leader's. */
const isOfLeader = ({ role, line }: SheetLabel, before: SheetLabel | undefined) =>
  role === 'phone' && before?.line === line && /(?:分管|主管|主要|责任)领导$|^(?:主要)?负责人$/.test(before.label);

/** A name joins a phone that stands alone before it: 联系电话:… 联系人:… A part opens a new contact where the last one has its kind already; a phone stays with the name before it. */
function add(contacts: FoundContact[], [key, part]: readonly [keyof Contact, ContactPart]): void {
  const last = contacts.at(-1);
  const alone = last && last.unit === null && last.name === null;
  if (!last || last[key] !== null || (key !== 'phone' && last.phone !== null && !alone)) {
    const unit = key === 'unit' ? null : (last?.unit ?? null);
    const empty: FoundContact = { unit: null, name: null, phone: null };
    contacts.push({
      ...empty,
      unit: key === 'phone' ? unit : null,
      name: key === 'phone' ? (last?.name ?? null) : null,
      [key]: part,
    });
    return;
  }
  contacts[contacts.length - 1] = { ...last, [key]: part };
}

/** 某局某科 乔某 0377-63128840: unit, name and phone by the form of each. */
function partsOf(sheet: Sheet, label: SheetLabel, value: Span): readonly (readonly [keyof Contact, ContactPart])[] {
  const folded = foldedAt(sheet, value);
  const phones = [...folded.matchAll(PHONE)].map(({ 0: phone, index }): Span => {
    return { start: value.start + index, end: value.start + index + phone.trimEnd().length };
  });
  const part = (span: Span, blanks: boolean): ContactPart => {
    const text = printed(sheet, span);
    return { value: blanks ? text : withoutBlanks(text), span, found: label.form };
  };
  const words = wordsBetween(sheet, value, phones);
  const parts = [
    ...words
      .flatMap((span) => unitAndName(sheet, span))
      .map((span, n, all): readonly [keyof Contact, ContactPart] => [
        isUnit(sheet, label, span) || (n === 0 && all.length > 1 && SECTION.test(foldedAt(sheet, span))) ? 'unit' : 'name',
        part(span, false),
      ]),
    ...phones.map((span): readonly [keyof Contact, ContactPart] => ['phone', part(span, true)]),
  ];
  return parts.sort(([, a], [, b]) => a.span.start - b.span.start);
}

/** The words outside the phones: a name whose two characters are parted by blanks is one word. */
function wordsBetween(sheet: Sheet, value: Span, phones: readonly Span[]): readonly Span[] {
  const words: Span[] = [];
  let from = value.start;
  for (const { start, end } of [...phones, { start: value.end, end: value.end }]) {
    for (const span of pieces(sheet, { start: from, end: start }, SEPARATOR)) {
      const word = withoutStop(sheet, span);
      const last = words.at(-1);
      const joins = last && last.end - last.start === 1 && word.end - word.start <= 2 && last.start >= from;
      if (joins) words[words.length - 1] = { start: last.start, end: word.end };
      else if (/[\u3400-\u9fff\ud840-\udfff]/.test(foldedAt(sheet, word)) && !NO_NAME.test(foldedAt(sheet, word)))
        words.push(word);
    }
    from = end;
  }
  return words;
}

/** [县民政局][张某]: a unit and a name with nothing between them. */
function unitAndName(sheet: Sheet, span: Span): readonly Span[] {
  const word = foldedAt(sheet, span);
  const unit = /^.{3,20}(?:局|科|股|室|办|中心|委|站|队|所|院|处)(?=[^ ]{2,3}$)/.exec(word)?.[0];
  if (!unit || UNIT.test(word)) return [span];
  return [
    { start: span.start, end: span.start + unit.length },
    { start: span.start + unit.length, end: span.end },
  ];
}

function isUnit(sheet: Sheet, { role }: SheetLabel, span: Span): boolean {
  const word = withoutBlanks(foldedAt(sheet, span));
  if (role === 'contactUnit') return word.length > 3 || UNIT.test(word);
  return word.length >= 4 && (UNIT.test(word) || isOfficeName(word));
}
