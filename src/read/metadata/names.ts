/** Reads the names of persons or bodies out of a salutation or out of the value behind 提案人. Called by the field addressees. */
import { isOfficeName } from '../../survey/title-form.js';
import type { Span } from '../../types.js';
import { ordinalOf } from './ordinals.js';

export interface Names {
  /** Places in the text given. */
  readonly spans: readonly Span[];
  /** As many as are named or counted; null where 等 leaves it open. */
  readonly count: number | null;
  readonly countSpan: Span | null;
}

const LEAD = /^[ •·*]*(?:致:)? *(?:尊敬的?|敬爱的|亲爱的)? *(?:各位)?/;
/** 王某某代表[,您好:] */
const END = /[ ,]{0,4}(?:[您你]们?好)?[ :,;.!]{0,8}$/;
/** …[等], …[等3名]代表, …[等(12位)]委员, …[等 4 人] */
const AND_OTHERS =
  / *等 ?\(? ?(?:([0-9]{1,4}|[一二三四五六七八九十]{1,3}) ?[名位个人]?)? ?\)? ?(?:人大|政协|市|县|区|省)?(?:代表|委员|同志|人|提案人|建议人)?(?:们)? *$/;
/** 王某某[代表], 李某某[委员], 钱某[同志], never the 委员 of 委员会 */
const SUFFIX = / *(?:(?:人大|政协)?(?:代表|委员)们?)?(?:同志|先生|女士)? *(?:\([^()]{0,20}\))? *$/;
/** [市十五届人大代表]王某某, [县政协委员]李某某, [九届全国政协委员]张某某 */
const PREFIX =
  /^[\u3400-\u9fff\ud840-\udfff0-9]{0,16}?(?:人大|政协|届|全国|人民代表大会|[省市县区州镇乡])(?:常委会)?(?:代表|委员)(?! *$)/;
const BODY =
  /(?:代表团|代表小组|委员会|总支部|支部|总支|小组|中央|界别?|[省市州县区]委|工商联|党组|会|局|厅|办|部|院|政府|公司|中心|处|社|单位|部门|机构)$/;
const LIST = /[、,;]|(?<=[\u3400-\u9fff\ud840-\udfff]{2})(?:和|及|与)(?=[\u3400-\u9fff\ud840-\udfff]{2})/g;
const GENERIC = /^(?:人大|政协|市|县|区|省)*(?:代表|委员)?$/;

/** `text`: folded, of one salutation. */
export function namesIn(text: string): Names {
  const start = LEAD.exec(text)![0].length;
  const whole = { start, end: END.exec(text)!.index };
  const words = text.slice(whole.start, whole.end);
  if (isBody(words)) return all(text, bodiesIn(text, whole));
  const others = AND_OTHERS.exec(words);
  const named = { start, end: others ? start + others.index : whole.end };
  const spans = split(text, named, LIST).flatMap((piece) => personsIn(text, piece));
  if (!others) return all(text, spans);
  const count = others[1] ? ordinalOf(others[1]) : null;
  return { spans, count, countSpan: count === null ? null : { start: start + others.index, end: whole.end } };
}

const all = (_text: string, spans: readonly Span[]): Names => ({ spans, count: spans.length || null, countSpan: null });

const isBody = (words: string) => BODY.test(words) && !/(?:代表|委员)$/.test(words);

/** Offices are parted by commas; by 、 only where each part is an office by itself. */
function bodiesIn(text: string, whole: Span): readonly Span[] {
  return split(text, whole, /[,;]/g).flatMap((piece) => {
    const parts = split(text, piece, /、/g);
    const each = parts.every(({ start, end }) => end - start >= 4 && isOfficeName(text.slice(start, end)));
    return each ? parts : [piece];
  });
}

/** One person or, where only blanks part them, several; 张  三 is one, its blanks are layout. */
function personsIn(text: string, piece: Span): readonly Span[] {
  const suffix = isBody(text.slice(piece.start, piece.end)) ? '' : SUFFIX.exec(text.slice(piece.start, piece.end))![0];
  const end = piece.end - suffix.length;
  const prefix = PREFIX.exec(text.slice(piece.start, end))?.[0].length ?? 0;
  const name = trimmed(text, { start: piece.start + prefix, end });
  if (GENERIC.test(text.slice(name.start, name.end))) return [];
  const words = split(text, name, / +/g);
  const persons: Span[] = [];
  let open = false;
  for (const word of words) {
    const single = word.end - word.start === 1;
    if (single && open) {
      const last = persons.pop()!;
      persons.push({ start: last.start, end: word.end });
      open = false;
    } else {
      persons.push(word);
      open = single;
    }
  }
  return persons.map((person) => withoutSuffix(text, person));
}

function withoutSuffix(text: string, person: Span): Span {
  if (isBody(text.slice(person.start, person.end))) return person;
  const suffix = SUFFIX.exec(text.slice(person.start, person.end))![0];
  return { start: person.start, end: person.end - suffix.length };
}

function split(text: string, span: Span, separator: RegExp): readonly Span[] {
  const words = text.slice(span.start, span.end);
  const parts: Span[] = [];
  let from = 0;
  for (const { 0: mark, index } of [...words.matchAll(separator), { 0: '', index: words.length }]) {
    const part = trimmed(text, { start: span.start + from, end: span.start + index });
    if (part.end > part.start) parts.push(part);
    from = index + mark.length;
  }
  return parts;
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: end - (words.length - words.trimEnd().length) };
}
