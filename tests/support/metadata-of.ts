/** The metadata of a text page, for tests: through the whole pipeline, so that zones and repairs are the real ones. */
import { extract } from '../../src/extract.js';
import type { ReplyDocument } from '../../src/record.js';

/** The first record of the page. */
export async function recordOf(text: string): Promise<ReplyDocument> {
  const [record] = await extract(new TextEncoder().encode(text), { path: 'page.txt', text: true });
  return record!;
}

/** A reply with `head` above its salutation and `foot` below its last sentence. */
export async function replyWith(head: string, foot = '', salutation = '王小明代表:'): Promise<ReplyDocument> {
  return recordOf([head, '', salutation, '', ...BODY, '', foot].join('\n'));
}

const BODY = [
  '您提出的关于改善农村客运条件的建议收悉。感谢您对交通工作的关心,经研究,现答复如下:',
  '我局高度重视农村客运工作,会同有关部门到现场调研,听取乡镇和群众的意见,形成了分步实施的方案,目前已经开通客运线路,沿线群众出行更加方便。',
  '下一步,我局将继续加大投入,完善站点设施,加强安全监管,让群众走得了、走得好。',
  '感谢您的关心和支持,希望继续提出宝贵意见。',
];
