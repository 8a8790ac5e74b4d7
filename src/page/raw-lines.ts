/** Finds text whose line breaks a style sheet of another file shows (white-space: pre-wrap). Called by the builder of lines. */

const FEWEST_CHARACTERS = 120;
const FEWEST_LINES = 4;
/** Share of the lines that must be paragraphs by their look; text wrapped at a width breaks anywhere. */
const PARAGRAPHS = 0.7;
// [　　]您提出的…  …现答复如下[：]  [一、]基本情况
const BEGINS = /^(?:[\u3000\u00a0\u2003]{1,8}|[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十0-9]{1,3}[)）])/;
const ENDS = /[。：:；;！？!?”）)]$/;

/** The breaks of the file are meant as breaks of the page: nearly every line begins or ends like a paragraph. */
export function isRawLines(data: string): boolean {
  if (data.length < FEWEST_CHARACTERS || !data.includes('\n')) return false;
  const lines = data.split(/[\r\n]+/).filter((line) => line.trim() !== '');
  if (lines.length < FEWEST_LINES) return false;
  const paragraphs = lines.filter((line) => BEGINS.test(line.trimStart()) || BEGINS.test(line) || ENDS.test(line.trimEnd()));
  return paragraphs.length >= lines.length * PARAGRAPHS;
}
