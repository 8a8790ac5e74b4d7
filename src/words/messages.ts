/** What the command line says on standard error, in both languages. */
import type { ErrorCode } from '../errors.js';
import type { Wording } from './language.js';

/** What is wrong with an input or a call, by the code of its error. English says it in the error's own message. */
export const ERRORS: Readonly<Record<ErrorCode, string>> = {
  usage: '用法有误',
  'not-found': '找不到文件',
  'not-a-file': '不是文件',
  unreadable: '无法读取',
  empty: '空文件',
  binary: '二进制文件,不是网页或文本',
  'too-large': '文件过大',
  'unknown-encoding': '未知的编码',
  output: '无法写出',
  internal: '内部错误',
};

export const MESSAGES = {
  'input-failed': { zh: '{path}: {what};已记为错误记录', en: '{path}: {what}; an error record stands in its place' },
  'input-unread': { zh: '{path}: {what};未作处理', en: '{path}: {what}; nothing was done' },
  'page-issue': { zh: '{path}: {what};已保留', en: '{path}: {what}; kept as it is' },
  'passed-over': {
    zh: '{path}: 跳过 {count} 个扩展名不是网页或文本的文件({kinds});直接列出即可读取',
    en: '{path}: passed over {count} files that are named neither as pages nor as text ({kinds}); name them to read them',
  },
  'see-help': { zh: '用法见 {command} --help', en: 'See {command} --help.' },
  'did-you-mean': { zh: ';是否指 {guess}?', en: '; did you mean {guess}?' },
  'did-you-mean-command': { zh: '(是否指命令 {guess}?)', en: ' (did you mean the command {guess}?)' },
  'no-inputs': { zh: '没有指定输入文件', en: 'no input was named' },
  'table-format': { zh: '--table 只用于 csv、tsv 和 parquet', en: '--table goes with csv, tsv and parquet only' },
  'excel-format': { zh: '--excel 只用于 csv 和 tsv', en: '--excel goes with csv and tsv only' },
  'view-format': {
    zh: '--view 不能与 --format、--table、--output 同用',
    en: '--view does not go with --format, --table or --output',
  },
  'output-format': {
    zh: '由文件名 {path} 看不出格式;请用 --format 指明',
    en: 'the name {path} does not tell a format; name it with --format',
  },
  'output-input': { zh: '输出文件 {path} 同时是输入;未作处理', en: 'the output {path} is an input too; nothing was done' },
  'folder-table': {
    zh: '输出到文件夹时写出所有表,不能再用 --table',
    en: 'a folder gets every table; --table does not go with it',
  },
  'folder-format': { zh: '文件夹只能写成 csv、tsv 或 parquet', en: 'a folder holds csv, tsv or parquet' },
  'output-failed': { zh: '写出未完成: {what}', en: 'output is incomplete: {what}' },
  'unknown-option': { zh: '没有选项 {name}', en: 'there is no option {name}' },
  'bad-value': { zh: '{name} 不能取 {value};可取 {choices}', en: '{name} cannot be {value}; it is one of {choices}' },
  'needs-value': { zh: '{name} 缺少取值', en: '{name} needs a value' },
  'needs-argument': { zh: '缺少参数 {name}', en: 'the argument {name} is missing' },
  'too-many': { zh: '参数太多', en: 'there are too many arguments' },
  'no-such-place': { zh: '{path}: 页面上没有 {where}', en: '{path}: the page does not hold {where}' },
  unplaced: {
    zh: '取舍 {text}: 各网页上都找不到;未应用',
    en: 'decision on {text}: it stands on no page, or not once; it was not applied',
  },
  'no-gold': { zh: '{path}: 没有标注的网页', en: '{path}: there is no marked page in this folder' },
  'unknown-rule': { zh: '没有规则 {name}', en: 'there is no rule {name}' },
  bug: { zh: '{path}: 本工具出错,请附上网页报告', en: '{path}: this is a bug in the tool; please report it with the page' },
} as const satisfies Record<string, Wording>;

export type MessageName = keyof typeof MESSAGES;
