/** Strict GB18030: checks the byte structure and decodes. GBK and GB2312 are subsets. Called by decode. */
import iconv from 'iconv-lite';

/**
 * How many bytes do not fit the structure of GB18030-2022, 5.2: one byte 00-7F, two bytes 81-FE 40-7E/80-FE,
 * four bytes 81-FE 30-39 81-FE 30-39. Stops counting at `most`. A character cut off by the end counts as one.
 */
export function gb18030Faults(bytes: Uint8Array, most = Number.POSITIVE_INFINITY): number {
  const end = bytes.length;
  let faults = 0;
  for (let i = 0; i < end && faults < most; ) {
    const first = bytes[i]!;
    if (first < 0x80) {
      i += 1;
      continue;
    }
    const second = bytes[i + 1] ?? 0;
    if (first === 0x80 || first === 0xff) {
      faults += 1;
      i += 1;
    } else if (second >= 0x40 && second !== 0x7f && second !== 0xff) {
      i += 2;
    } else if (second >= 0x30 && second <= 0x39 && isSecondHalf(bytes[i + 2], bytes[i + 3])) {
      i += 4;
    } else {
      faults += 1;
      i += 1;
    }
  }
  return faults;
}

function isSecondHalf(third = 0, fourth = 0): boolean {
  return third >= 0x81 && third <= 0xfe && fourth >= 0x30 && fourth <= 0x39;
}

/** The built-in decoder follows the table of 2022; builds of Node without full ICU have none and take iconv-lite's of 2005. */
const builtIn = createBuiltIn();

function createBuiltIn() {
  try {
    return new TextDecoder('gb18030');
  } catch {
    return null;
  }
}

export function decodeGb18030(bytes: Uint8Array): string {
  return builtIn ? builtIn.decode(bytes) : iconv.decode(Buffer.from(bytes), 'gb18030', { stripBOM: false });
}
