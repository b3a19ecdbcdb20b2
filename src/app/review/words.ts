type Values = Readonly<Record<string, string | number>>;

/** Key figures in the order in which they stand. */
export const FIGURES = [
  "customers",
  "scored",
  "notScored",
  "mean",
  "median",
  "best",
  "amount",
  "bestAmount",
  "loss",
  "newCustomers",
  "returning",
  "near",
] as const;
export type Figure = (typeof FIGURES)[number];

/** Every text of the report's own sheets by its name. */
export type ReviewKey =
  | "overview.sheet"
  | "overview.title"
  | "overview.about"
  | "overview.figures"
  | "overview.figure"
  | "overview.value"
  | "overview.means"
  | `figure.${Figure}`
  | `means.${Figure}`
  | "overview.top"
  | "overview.contents"
  | "overview.sheetName"
  | "overview.content"
  | "overview.left"
  | "overview.reason"
  | "column.rank"
  | "column.customer"
  | "column.class"
  | "column.points"
  | "column.customers"
  | "column.share"
  | "column.amountShare"
  | "column.mean"
  | "column.strategy"
  | "column.from"
  | "column.range"
  | "classes.sheet"
  | "classes.title"
  | "classes.about"
  | "classes.rest"
  | "classes.sum"
  | "classes.counts"
  | "classes.shares"
  | "classes.ofCustomers"
  | "classes.ofAmount"
  | "classes.shareAxis"
  | "classes.histogram"
  | "classes.scoreAxis"
  | "classes.countAxis"
  | "classes.bin";

/** The language of the report's own sheets. */
export interface ReviewWords {
  say(key: ReviewKey, values?: Values): string;
  number(value: number): string;
  points(value: number): string;
  percent(share: number): string;
  isoDate(iso: string): string;
}
