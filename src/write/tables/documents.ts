/** The table `documents`: a row for every input, failed ones too. */
import { type ErrorRecord, isErrorRecord, type OutputRecord, type ReplyDocument } from '../../record.js';
import type { RepairStatus } from '../../types.js';
import { countChars, flatSections, letterText } from '../letter.js';
import { type Cell, type Column, type ColumnType, column, defineTable, type Run, type Table } from '../table.js';

interface Row {
  readonly record: OutputRecord;
  readonly copyOf: string | null;
}

/** A column that only a page which was read can fill. */
const read = (name: string, type: ColumnType, zh: string, en: string, value: (document: ReplyDocument) => Cell): Column<Row> =>
  column(name, type, zh, en, ({ record }) => (isErrorRecord(record) ? null : value(record)));

const count = (status: RepairStatus) => (document: ReplyDocument) =>
  document.repairs.filter((repair) => repair.status === status).length;

const COLUMNS: readonly Column<Row>[] = [
  column('status', 'string', '处理结果:ok 或 error', 'What became of the input: ok or error', ({ record }) =>
    isErrorRecord(record) ? 'error' : 'ok',
  ),
  column('error_code', 'string', '错误代码', 'Code of the error', ({ record }) =>
    isErrorRecord(record) ? record.error.code : null,
  ),
  column('error_message', 'string', '错误说明(英文)', 'What went wrong, in English', ({ record }) =>
    isErrorRecord(record) ? record.error.message : null,
  ),
  column('id', 'string', '网页的标识(由字节算出)', 'Identity of the page, from its bytes', ({ record }) => record.id),
  read('letter_id', 'string', '复函的标识(由正文算出)', 'Identity of the letter, from its text', (d) => d.letterId),
  column(
    'copy_of',
    'string',
    '本次运行中同一复函首次出现的键',
    'Key of the first record of the run with the same letter',
    (r) => r.copyOf,
  ),
  read('kind', 'string', '文种:reply、notice、law、news、other', 'Kind of page: reply, notice, law, news, other', (d) => d.kind),
  read('index_number', 'string', '索引号', 'Index number (索引号)', (d) => d.metadata.indexNumber),
  read('publisher', 'string', '发布机构', 'Publisher', (d) => d.metadata.publisher),
  read('category', 'string', '主题分类', 'Subject category', (d) => d.metadata.category),
  read('document_number', 'string', '文号', 'Document number (文号)', (d) => d.metadata.documentNumber),
  read('document_date', 'date', '成文日期', 'Date of the document', (d) => d.metadata.documentDate),
  read('published_date', 'date', '发布日期', 'Date of publication', (d) => d.metadata.publishedDate),
  read('title', 'string', '标题', 'Title', (d) => d.metadata.title),
  read('subtitle', 'string', '副标题', 'Subtitle', (d) => d.metadata.subtitle),
  read('proposals', 'integer', '答复的建议、提案件数', 'Number of proposals answered', (d) => d.metadata.proposals.length),
  read(
    'proposal_kind',
    'string',
    '首件:suggestion 建议,proposal 提案',
    'First one: suggestion (建议) or proposal (提案)',
    (d) => first(d)?.kind ?? null,
  ),
  read('proposal_number', 'string', '首件编号', 'Number of the first one', (d) => first(d)?.number ?? null),
  read('proposal_session', 'string', '首件所属会议', 'Session of the first one', (d) => first(d)?.session ?? null),
  read('proposal_body', 'string', 'congress 人大,cppcc 政协', 'congress (人大) or cppcc (政协)', (d) => first(d)?.body ?? null),
  read(
    'proposal_level',
    'string',
    '级别:national、province、city、county、town',
    'Level of the body',
    (d) => first(d)?.level ?? null,
  ),
  read('proposal_term', 'integer', '届', 'Term of the body (届)', (d) => first(d)?.term ?? null),
  read('proposal_meeting', 'integer', '次会议', 'Meeting within the term (次)', (d) => first(d)?.meeting ?? null),
  read('proposal_year', 'integer', '年份', 'Year of the proposal', (d) => first(d)?.year ?? null),
  read('addressees', 'list', '主送代表、委员', 'To whom the letter is addressed', (d) => d.metadata.addressees),
  read('addressee_count', 'integer', '主送人数', 'How many they are', (d) => d.metadata.addresseeCount),
  read('agencies', 'list', '落款单位', 'Offices that sign', (d) => d.metadata.agencies),
  read('signed_date', 'date', '落款日期', 'Date under the letter', (d) => d.metadata.signedDate),
  read('signer', 'string', '签发人', 'Who signed it off', (d) => d.metadata.signer),
  read('reply_class', 'string', '办理结果类别', 'Class of the outcome, A to D', (d) => d.metadata.replyClass),
  read('openness', 'string', '公开属性', 'Openness as printed', (d) => d.metadata.openness),
  read('contact_unit', 'string', '首个联系单位', 'Unit of the first contact', (d) => d.metadata.contacts[0]?.unit ?? null),
  read('contact_name', 'string', '首个联系人', 'Name of the first contact', (d) => d.metadata.contacts[0]?.name ?? null),
  read('contact_phone', 'string', '首个联系电话', 'Phone of the first contact', (d) => d.metadata.contacts[0]?.phone ?? null),
  read('copied_to', 'list', '抄送单位', 'Offices that got a copy', (d) => d.metadata.copiedTo),
  read('attachments', 'list', '附件', 'Attachments', (d) => d.metadata.attachments),
  read('footer_host', 'string', '页脚主办单位', 'Host in the footer', (d) => d.metadata.footer.host),
  read('footer_address', 'string', '页脚地址', 'Address in the footer', (d) => d.metadata.footer.address),
  read('footer_postcode', 'string', '页脚邮编', 'Postcode in the footer', (d) => d.metadata.footer.postcode),
  read('validity', 'string', '有效性', 'Validity as printed', (d) => d.metadata.validity),
  read('keywords', 'list', '关键词', 'Keywords', (d) => d.metadata.keywords),
  read('other', 'list', '其他有标签的值', 'Further labelled values', (d) =>
    d.metadata.other.map(({ label, value }) => `${label}=${value}`),
  ),
  read('sections', 'integer', '小节数', 'Number of sections', (d) => flatSections(d.sections).length),
  read('repairs_applied', 'integer', '已应用的修复数', 'Repairs applied', count('applied')),
  read('repairs_suggested', 'integer', '仅建议的修复数', 'Repairs only suggested', count('suggested')),
  read('repairs_ambiguous', 'integer', '两可而未修的处数', 'Places with several readings', count('ambiguous')),
  read('repairs_flagged', 'integer', '缺失而不可知的处数', 'Places where unknown text was lost', count('flagged')),
  read('issues', 'integer', '问题数', 'Number of issues', (d) => d.issues.length),
  read('letter_chars', 'integer', '正文字数(不计空白)', 'Characters of the letter, blanks not counted', (d) =>
    countChars(letterText(d)),
  ),
  read('encoding', 'string', '编码', 'Encoding', (d) => d.source.encoding.name),
  read(
    'undecodable',
    'integer',
    '无法解码的字符数',
    'Characters that could not be decoded',
    (d) => d.source.encoding.undecodable,
  ),
  column('tool', 'string', '工具及版本', 'Tool and version', ({ record }) => record.producer.tool),
  column('apply', 'string', '应用修复的门槛', 'Bar at which repairs are applied', ({ record }) => record.producer.apply),
];

const first = ({ metadata }: ReplyDocument) => metadata.proposals[0];

/** Pages without a letter are no copies of one another. */
function copyOf(document: ReplyDocument, { firstOf }: Run): string | null {
  if (letterText(document) === '') return null;
  const known = firstOf.get(document.letterId);
  if (known === undefined) firstOf.set(document.letterId, document.key);
  return known ?? null;
}

const documentsWith = (columns: readonly Column<Row>[]): Table =>
  defineTable<Row>({
    name: 'documents',
    zh: '每个输入一行,读取失败的也在内',
    en: 'A row for every input, failed ones too',
    columns,
    rows: (record, run) => [{ record, copyOf: copyOf(record, run) }],
    failed: (record: ErrorRecord) => [{ record, copyOf: null }],
  });

export const documents = documentsWith(COLUMNS);

/** With `--text`. */
export const documentsWithText = documentsWith([
  ...COLUMNS,
  read('letter_text', 'string', '正文(已修复)', 'Text of the letter, repaired', letterText),
]);
