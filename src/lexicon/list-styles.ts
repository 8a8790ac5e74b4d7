/** How browsers print the numbers of an ordered list (CSS Counter Styles Level 3, 6 and 7). */

const HANZI = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const FORMAL_SIMPLIFIED = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'];
const FORMAL_TRADITIONAL = ['零', '壹', '貳', '參', '肆', '伍', '陸', '柒', '捌', '玖'];

/** The number in front of a list item with what follows it; the style's name as in `list-style-type`. */
export const LIST_STYLES: ReadonlyMap<string, (ordinal: number) => string> = new Map<string, (ordinal: number) => string>([
  ['decimal', (n) => `${n}. `],
  ['decimal-leading-zero', (n) => `${String(n).padStart(2, '0')}. `],
  ['cjk-decimal', (n) => `${[...String(n)].map((digit) => HANZI[Number(digit)] ?? digit).join('')}、`],
  ['cjk-ideographic', (n) => `${counted(n, HANZI, '十')}、`],
  ['trad-chinese-informal', (n) => `${counted(n, HANZI, '十')}、`],
  ['simp-chinese-informal', (n) => `${counted(n, HANZI, '十')}、`],
  ['japanese-informal', (n) => `${counted(n, HANZI, '十')}、`],
  ['simp-chinese-formal', (n) => `${counted(n, FORMAL_SIMPLIFIED, '拾')}、`],
  ['trad-chinese-formal', (n) => `${counted(n, FORMAL_TRADITIONAL, '拾')}、`],
  ['cjk-heavenly-stem', (n) => `${cyclic(n, '甲乙丙丁戊己庚辛壬癸')}、`],
  ['cjk-earthly-branch', (n) => `${cyclic(n, '子丑寅卯辰巳午未申酉戌亥')}、`],
  ['lower-alpha', (n) => `${letters(n)}. `],
  ['lower-latin', (n) => `${letters(n)}. `],
  ['upper-alpha', (n) => `${letters(n).toUpperCase()}. `],
  ['upper-latin', (n) => `${letters(n).toUpperCase()}. `],
  ['lower-roman', (n) => `${roman(n).toLowerCase()}. `],
  ['upper-roman', (n) => `${roman(n)}. `],
  // UEditor, the editor of many Chinese CMSs, has classes for lists that CSS had no name for; their numbers are drawn by its style sheet.
  ['custom_cn', (n) => `${counted(n, HANZI, '十')}、`],
  ['custom_cn1', (n) => `(${counted(n, HANZI, '十')})`],
  ['custom_cn2', (n) => `(${counted(n, HANZI, '十')})`],
  ['custom_num', (n) => `${n}、`],
  ['custom_num1', (n) => `${n})`],
  ['custom_num2', (n) => `(${n})`],
]);

/** The `type` attribute of `<ol>` and `<li>`; its case counts. */
export const LIST_TYPES: ReadonlyMap<string, string> = new Map([
  ['1', 'decimal'],
  ['a', 'lower-alpha'],
  ['A', 'upper-alpha'],
  ['i', 'lower-roman'],
  ['I', 'upper-roman'],
]);

/** 一 to 九十九; beyond that the browser's own decimal. */
function counted(n: number, digits: readonly string[], ten: string): string {
  if (n < 0 || n > 99 || !Number.isInteger(n)) return String(n);
  if (n < 10) return digits[n]!;
  const tens = Math.floor(n / 10);
  return `${tens === 1 ? '' : digits[tens]}${ten}${n % 10 === 0 ? '' : digits[n % 10]}`;
}

const cyclic = (n: number, signs: string) => (n >= 1 && n <= signs.length ? signs[n - 1]! : String(n));

function letters(n: number): string {
  if (n < 1) return String(n);
  let text = '';
  for (let rest = n; rest > 0; rest = Math.floor((rest - 1) / 26)) text = String.fromCharCode(97 + ((rest - 1) % 26)) + text;
  return text;
}

function roman(n: number): string {
  if (n < 1 || n > 3999) return String(n);
  const signs: readonly (readonly [number, string])[] = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let text = '';
  let rest = n;
  for (const [value, sign] of signs) {
    for (; rest >= value; rest -= value) text += sign;
  }
  return text;
}
