/** Reads a marked text: a damaged page with marks at the places where text was lost. Called by score and by the calibration. */

/** A place where text was lost. */
export interface LossSite {
  /** UTF-16 offset in the damaged text. */
  readonly at: number;
  /** 1 numerals, dates, ratios, headings; 2 what touches a figure; 3 words and marks elsewhere; 0 lost for good. */
  readonly tier: 0 | 1 | 2 | 3;
  /** What was lost, first, and what is as good. */
  readonly wanted: readonly string[];
}

export interface MarkedText {
  readonly damaged: string;
  readonly sites: readonly LossSite[];
}

// 2019[⟦1:年|年的⟧]7月, 企业1[⟦?⟧]
const MARK = /⟦(?:\?|([123]):([^⟧]*))⟧/gu;

/** `⟦1:年|年的⟧` marks a loss of tier 1 with two good truths, `⟦?⟧` one that nobody can restore. Marks side by side are one place. */
export function readMarked(marked: string): MarkedText {
  const sites: LossSite[] = [];
  let damaged = '';
  let last = 0;
  for (const mark of marked.matchAll(MARK)) {
    damaged += marked.slice(last, mark.index);
    last = mark.index + mark[0].length;
    const site = siteOf(damaged.length, mark[1], mark[2]);
    const before = sites.at(-1);
    if (before?.at === site.at && before.tier > 0 && site.tier > 0) sites[sites.length - 1] = together(before, site);
    else sites.push(site);
  }
  return { damaged: damaged + marked.slice(last), sites };
}

function siteOf(at: number, tier: string | undefined, wanted: string | undefined): LossSite {
  return tier ? { at, tier: Number(tier) as 1 | 2 | 3, wanted: (wanted ?? '').split('|') } : { at, tier: 0, wanted: [] };
}

function together(a: LossSite, b: LossSite): LossSite {
  const wanted = a.wanted.flatMap((first) => b.wanted.map((second) => first + second));
  return { at: a.at, tier: Math.min(a.tier, b.tier) as LossSite['tier'], wanted };
}
