/** What a page must give: the shape of `NAME.expect.json`. */

export interface Expectation {
  /** Dotted path to value; null: nothing may come out there. */
  readonly metadata?: Readonly<Record<string, unknown>>;
  /** No other metadata field may come out. */
  readonly complete?: boolean;
  /** Each piece of the letter's text stands in it exactly once. */
  readonly contains?: readonly string[];
  readonly excludes?: readonly string[];
  /** `chars`: its length without white space, within three in a hundred. */
  readonly letter?: { readonly starts?: string; readonly ends?: string; readonly chars?: number };
  readonly encoding?: string;
  readonly markers?: readonly string[];
  readonly sections?: readonly (readonly [level: number, title: string])[];
  /** [raw, kind, value, unit, valueStd, unitStd]; null: not tested. */
  readonly quantities?: readonly (readonly unknown[])[];
  /** [raw, start, end] */
  readonly dates?: readonly (readonly unknown[])[];
  readonly citations?: readonly (string | readonly unknown[])[];
}
