// Writes the codebook of the tables, docs/tables.md, from their columns.
//   npm run build && npm run codebook
import { TABLE_NAMES, tableNamed } from '../dist/write/tables/index.js';

const cell = (text) => text.replaceAll('|', '\\|');
const row = ({ name, type, zh, en }) => `| \`${name}\` | ${type} | ${cell(en)} | ${cell(zh)} |`;

function section(name) {
  const table = tableNamed(name, { text: name === 'documents' });
  return `## ${name}

${table.en}. ${table.zh}。

| column | type | meaning | 含义 |
| --- | --- | --- | --- |
${table.columns.map(row).join('\n')}
`;
}

process.stdout.write(`# Tables

\`reply-extract INPUTS -t NAME -o FILE.csv\` writes one table; every table begins with \`key\`, which joins them. \`date\` is ISO 8601, shortened
where the page says less (\`2019-07\`); in CSV and TSV a \`list\` is joined by \`;\`, a boolean is \`true\` or \`false\`, and what is absent is empty.
Offsets count Unicode code points of the source text, half-open, as Python and R slice. \`letter_text\` stands only with \`--text\`.

With \`--excel\` a text that a spreadsheet program would run as a formula (\`=\`, \`+\`, \`-\`, \`@\` or their full-width forms, first in the text or in one
of its lines, blanks left aside) has an apostrophe before it. CSV cannot say that a column is text: a document number such as \`03-12\` may
be shown as a date; take XLSX for that.

${TABLE_NAMES.map(section).join('\n')}`);
