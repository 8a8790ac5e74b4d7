/** Phrases of every reply letter whose wording is closed: what is missing from one has one place. Called by the rule of phrases. */

/** Before 复如下: what may be lost between 现 and 复 is not known; 现复如下 is written, too. */
export const ANSWER_WORDS: readonly string[] = ['答复', '函复', '回复', '复函', '批复', '汇报', '说明', '报告', '反馈'];

/** What a deputy or a member of a committee is called. */
export const ADDRESSEE_WORDS: readonly string[] = ['代表', '委员', '先生', '女士', '同志'];
