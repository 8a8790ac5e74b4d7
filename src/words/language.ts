/** The two languages in which the tool talks, and how the locale chooses. Called by the command line. */

export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A wording in each language; `{name}` stands for a value. */
export type Wording = Readonly<Record<Language, string>>;

/** As POSIX orders them: the first that is set decides; Chinese where it names it, else English. */
export function languageOf(env: Readonly<Record<string, string | undefined>>): Language {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return /^zh/i.test(locale) ? 'zh' : 'en';
}

/** `wording` in `language` with its values filled in. */
export function worded(wording: Wording, language: Language, values: Readonly<Record<string, string | number>> = {}): string {
  return wording[language].replace(/\{(\w{1,20})\}/g, (whole, name: string) => String(values[name] ?? whole));
}
