/** The help texts of the command line, in both languages. Options are keyed by their long name. */
import type { Wording } from './language.js';

export const TITLES: Readonly<Record<string, string>> = {
  'Usage:': '用法:',
  'Arguments:': '参数:',
  'Options:': '选项:',
  'Commands:': '命令:',
};

export const COMMANDS = {
  '': {
    zh: '把抓取下来的建议、提案答复网页变成可信的数据:修复网页自身能证明的缺失,其余只作标记。',
    en: 'Turns scraped Chinese government reply pages into data that can be trusted: repairs what the page itself proves was lost, and flags the rest.',
  },
  repair: { zh: '输出修复后的全文', en: 'print the repaired text' },
  explain: { zh: '说明某处为何修复或未修复', en: 'tell why a place was or was not repaired' },
  rules: { zh: '列出修复规则及示例', en: 'list the rules of repair, with examples' },
  schema: { zh: '输出记录的 JSON Schema', en: 'print the JSON Schema of the record' },
  score: { zh: '在自己标注的网页上计算精确率和召回率', en: 'precision and recall on your own marked pages' },
  completion: { zh: '输出 shell 补全脚本', en: 'print a completion script' },
  help: { zh: '显示某个命令的帮助', en: 'show the help of a command' },
} as const satisfies Record<string, Wording>;

export const ARGUMENTS = {
  inputs: { zh: '文件、文件夹、通配符,- 表示标准输入', en: 'files, folders, globs; - for standard input' },
  file: { zh: '文件,- 表示标准输入', en: 'a file; - for standard input' },
  rule: { zh: '规则的标识', en: 'id of a rule' },
  where: { zh: '文字,或以码点计的位置', en: 'a text, or an offset in code points' },
  gold: { zh: '标注网页的文件夹', en: 'a folder of marked pages' },
  shell: { zh: 'bash、zsh 或 fish', en: 'bash, zsh or fish' },
} as const satisfies Record<string, Wording>;

export const OPTIONS = {
  format: {
    zh: 'json、ndjson、csv、tsv、xlsx 或 parquet(默认每行一条记录;终端上缩进并着色)',
    en: 'json, ndjson, csv, tsv, xlsx or parquet (default: one record a line; indented and coloured on a terminal)',
  },
  table: { zh: 'csv 和 tsv 写哪张表(默认 documents)', en: 'which table, for csv and tsv (default: documents)' },
  output: {
    zh: '写入文件,扩展名决定格式;或写入文件夹:所有表及 datapackage.json',
    en: 'write to a file, its extension names the format; or to a folder: every table, plus datapackage.json',
  },
  encoding: { zh: '指定编码,不再识别', en: 'the encoding, instead of detection' },
  apply: {
    zh: '应用到哪一级:certain、likely、guess、none(默认 likely)',
    en: 'which repairs to apply: certain, likely, guess, none (default: likely)',
  },
  decisions: { zh: '人工所作的取舍(JSON、CSV 或标记文本)', en: 'what a person decided: JSON, CSV or a marked text' },
  select: { zh: '复函所在的 CSS 选择器,不再自行寻找', en: 'where the letter is, as a CSS selector, instead of finding it' },
  text: { zh: '加上原文和修复后的全文', en: 'add the source and the repaired text' },
  excel: {
    zh: 'Excel 能正确打开的 CSV:带 BOM、CRLF,公式不会执行',
    en: 'CSV that Excel opens right: BOM, CRLF, no cell runs as a formula',
  },
  view: {
    zh: '给人看的:summary 一览,zones 各部分的划分',
    en: 'for people: summary, the record at a glance; zones, what was taken for what',
  },
  strict: { zh: '有严重问题的网页也使退出码为 1', en: 'exit 1 also where a page has an issue of severity error' },
  quiet: { zh: '不在标准错误上说话', en: 'say nothing on standard error' },
  color: { zh: '不用颜色', en: 'no colour' },
  lang: { zh: '界面语言:zh 或 en(默认随系统)', en: 'language of help and messages: zh or en (default: the locale)' },
  diff: { zh: '只显示修改之处', en: 'show what changed' },
  marked: { zh: '把插入的文字标成 ⟦…⟧', en: 'mark what was inserted as ⟦…⟧' },
  json: { zh: '输出 JSON', en: 'print JSON' },
  misses: { zh: '列出前 N 处错漏', en: 'list the first N misses' },
  help: { zh: '显示帮助', en: 'show this help' },
  version: { zh: '显示版本', en: 'show the version' },
} as const satisfies Record<string, Wording>;

export type OptionName = keyof typeof OPTIONS;

export const EXAMPLES: Readonly<Record<string, Wording>> = {
  '': {
    zh: `示例:
  reply-extract 答复.html                            终端上看一条记录
  reply-extract pages/ -o replies.ndjson             整个文件夹,每行一条记录
  reply-extract *.txt -f csv --excel > 答复.csv      给 Excel 的表
  reply-extract pages/ -t quantities -o figures.csv  正文中的数量
  curl -s URL | reply-extract -                      标准输入
与命令同名的文件请写成 ./repair。

退出码:
  0  全部完成           1  输出完整,但有输入是错误记录
  2  调用有误,未作处理  3  输出不完整`,
    en: `Examples:
  reply-extract reply.html                           one record, on the terminal
  reply-extract pages/ -o replies.ndjson             a folder, one record a line
  reply-extract *.txt -f csv --excel > replies.csv   a table for Excel
  reply-extract pages/ -t quantities -o figures.csv  the figures in the letters
  curl -s URL | reply-extract -                      standard input
A file that is named like a command is written ./repair.

Exit codes:
  0  all pages done                     1  output complete, some inputs failed
  2  the call was wrong, nothing done   3  output incomplete`,
  },
  repair: {
    zh: `示例:
  reply-extract repair 答复.txt > 修复.txt
  reply-extract repair 答复.txt --diff
标记:⟦年⟧ 已插入,⟦?年⟧ 仅建议,⟦?⟧ 此处缺失而不可知。`,
    en: `Examples:
  reply-extract repair reply.txt > repaired.txt
  reply-extract repair reply.txt --diff
Marks: ⟦年⟧ inserted, ⟦?年⟧ only suggested, ⟦?⟧ something unknown was lost here.`,
  },
  explain: {
    zh: `示例:
  reply-extract explain 答复.txt 2019112日
  reply-extract explain 答复.txt 2712
页面长度以内的数是位置;要找数字,请连同前后的字。`,
    en: `Examples:
  reply-extract explain reply.txt 2019112日
  reply-extract explain reply.txt 2712
A number within the length of the page is an offset; to look for a number, add a character beside it.`,
  },
  completion: {
    zh: `示例:
  source <(reply-extract completion bash)`,
    en: `Example:
  source <(reply-extract completion bash)`,
  },
};
