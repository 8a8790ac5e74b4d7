/** Finds the charset that a page names for itself. Called by decode on the raw bytes, before anything is decoded. */

/** How far into the page a declaration is looked for; templates put it behind hundreds of script tags. */
const REACH = 128 * 1024;
const LONGEST_NAME = 30;
/** Characters of a tag in front of its charset. */
const LONGEST_TAG = 300;

// <meta http-equiv="Content-Type" content="text/html; [charset=gb2312]">  <meta [charset="utf-8"]>  <?xml version="1.0" [encoding="GBK"]?>
const NAME = /(?:charset|encoding)[ \t\r\n]{0,8}=[ \t\r\n]{0,8}["']?([a-zA-Z0-9][\w.:-]{1,29})/g;

/** The name as printed, or null. Only a meta tag or an XML declaration counts, not a script that names a charset for its file. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, REACH)).toString('latin1');
  for (const match of head.matchAll(NAME)) {
    const before = head.slice(Math.max(0, match.index - LONGEST_TAG), match.index);
    const tag = before.slice(before.lastIndexOf('<')).slice(0, 6).toLowerCase();
    if (tag.startsWith('<meta') || tag.startsWith('<?xml')) return match[1]!.slice(0, LONGEST_NAME);
  }
  return null;
}
