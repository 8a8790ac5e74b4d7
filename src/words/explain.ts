/** Words of the explain command. */
import type { Wording } from './language.js';

export const EXPLAIN = {
  unseen: { zh: '没有规则在此看到损坏', en: 'no rule sees damage here' },
  silent: { zh: '不作处理', en: 'left alone' },
  outcome: { zh: '结果', en: 'outcome' },
  intact: { zh: '表明未损坏', en: 'what speaks for nothing being lost' },
  'no-evidence': { zh: '没有依据', en: 'no evidence' },
  row: { zh: '合于 {row}:{word}', en: 'takes {row}: {word}' },
  'no-row': { zh: '依据不足以提出', en: 'its evidence is not enough to be reported' },
  'missed-intact': {
    zh: '不合 {row}({word}):表明未损坏的依据太强',
    en: 'not {row} ({word}): too much speaks for nothing being lost',
  },
  'missed-damage': {
    zh: '不合 {row}({word}):须有 {needed} 处确定的缺失,此页另有 {damage} 处',
    en: 'not {row} ({word}): it asks for {needed} certain losses elsewhere on the page, there are {damage}',
  },
} as const satisfies Record<string, Wording>;

/** What a row of the table of confidence says of a reading. */
export const ROW_WORDS = {
  certain: { zh: '确定', en: 'certain' },
  likely: { zh: '很可能', en: 'likely' },
  guess: { zh: '猜测', en: 'a guess' },
  offer: { zh: '或有缺失', en: 'perhaps something was lost' },
  open: { zh: '确有缺失,位置不定', en: 'something was lost, and where is open' },
  flag: { zh: '缺失而不可知', en: 'something was lost that nobody can know' },
} as const satisfies Record<string, Wording>;
