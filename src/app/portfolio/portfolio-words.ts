/** Values that a text of the portfolio takes. */
type Values = Readonly<Record<string, string | number>>;

type MatrixKey =
  | "sheet"
  | "title"
  | "about"
  | "right"
  | "up"
  | "rightPlain"
  | "upPlain"
  | "along"
  | "border"
  | "corners"
  | "place"
  | "placeOf"
  | "level.low"
  | "level.middle"
  | "level.high"
  | "bubble"
  | "bubbleEqual"
  | "shownAll"
  | "shown"
  | "shownPositive"
  | "without"
  | "chart"
  | "points"
  | "borders"
  | "bordersAbout"
  | "fields"
  | "field"
  | "customers"
  | "ofCustomers"
  | "amount"
  | "ofAmount"
  | "strategy"
  | "movers"
  | "moversAbout"
  | "from"
  | "to"
  | "way"
  | "change"
  | "data"
  | "customer"
  | "class"
  | "noClass"
  | "size";

type FieldsKey =
  "sheet" | "title" | "heading" | "headingPlain" | "empty" | "more" | "morePlain" | "all" | "score";

/** Every text of the pages of the portfolio by its name. */
export type PortfolioKey =
  `page.${MatrixKey}` | `fieldsPage.${FieldsKey}` | "part.weighed" | "part.score" | "part.growth";

/** The language of the pages of the portfolio. */
export interface PortfolioWords {
  say(key: PortfolioKey, values?: Values): string;
  number(value: number): string;
  /** "A, B and C" */
  list(items: readonly string[]): string;
  /** An ISO date. */
  isoDate(iso: string): string;
}

/** Every text of the page about concentration by its name. */
export type ConcentrationKey =
  | "sheet"
  | "title"
  | "about"
  | "figures"
  | "customers"
  | "unknown"
  | "total"
  | "gains"
  | "losses"
  | "lossCustomers"
  | "gini"
  | "giniMeans"
  | "lossesMean"
  | "noTotal"
  | "largest"
  | "share"
  | "number"
  | "amount"
  | "ofTotal"
  | "abc"
  | "abcAbout"
  | "abcOne"
  | "group"
  | "ofCustomers"
  | "from"
  | "departure"
  | "departureAbout"
  | "leaving"
  | "lost"
  | "lostShare"
  | "left"
  | "top"
  | "rank"
  | "customer"
  | "cumulated"
  | "lorenz"
  | "lorenzSays"
  | "lorenzX"
  | "lorenzY"
  | "curve"
  | "equal"
  | "data"
  | "dataX"
  | "dataY";

/** The language of the page about concentration. */
export interface ConcentrationWords {
  say(key: ConcentrationKey, values?: Values): string;
  number(value: number): string;
  /** A share 0…1. */
  percent(share: number): string;
  /** An ISO date. */
  isoDate(iso: string): string;
}
