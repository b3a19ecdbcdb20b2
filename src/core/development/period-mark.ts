import { MONTH_WORDS, monthOfWord } from "../table/date-text";

export type PeriodKind = "date" | "half" | "quarter" | "month" | "fiscal" | "year" | "relative";

/** What a name says about time. */
export interface PeriodMark {
  readonly kind: PeriodKind;
  /** When the period begins, in months: of the calendar from year 0, of any year from January, or from this year. */
  readonly months: number;
  /** False for "Q1" and "Vorjahr", which say nothing about the year. */
  readonly hasYear: boolean;
  /** As written, "2023" for "'23". */
  readonly label: string;
  /** True for two digits that may be anything: "Umsatz 23". */
  readonly weak: boolean;
  /** The name without the mark. */
  readonly stem: string;
}

type Read = (parts: readonly (string | undefined)[]) => Pick<PeriodMark, "months" | "hasYear"> | undefined;

interface Form {
  readonly kind: PeriodKind;
  readonly pattern: RegExp;
  readonly read: Read;
  readonly weak?: true;
}

const YEAR = String.raw`(?:19|20)\d\d`;
const ANY_YEAR = String.raw`(?:${YEAR}|['’]?\d\d)(?!\d)`;
const GAP = String.raw`[\s/_.,–-]*`;
const FREE_BEFORE = String.raw`(?<![\p{L}\d])`;
const FREE_AFTER = String.raw`(?![\p{L}\d])`;
const BUSINESS_YEAR = String.raw`(?:GJ|WJ|FY|Gesch[aä]ftsjahr|Wirtschaftsjahr|Saison|Season)`;
const MONTH = `(${[...MONTH_WORDS].sort((a, b) => b.length - a.length).join("|")})`;

const form = (source: string): RegExp => new RegExp(source, "iu");

/** Two digits are years of this century. */
const yearOf = (digits: string): number => {
  const year = Number(digits.replace(/\D/g, ""));
  return year < 100 ? 2000 + year : year;
};

const at = (year: string | undefined, month: number) => ({
  months: (year === undefined ? 0 : 12 * yearOf(year)) + month,
  hasYear: year !== undefined,
});

/** Halves or quarters of a year: "H1 2024", "1. Hj. 2024", "2024 H1", and "H1" alone. */
function partsOfYear(kind: PeriodKind, words: string, digits: string, months: number): readonly Form[] {
  const part = String.raw`(?:(?:${words})[\s_.]?(${digits})|(${digits})(?:st|nd|rd|th)?\.?[\s_]?(?:${words})\.?)`;
  const month = (parts: readonly (string | undefined)[], from: number) =>
    months * (Number(parts[from] ?? parts[from + 1]) - 1);
  return [
    {
      kind,
      pattern: form(`${FREE_BEFORE}${part}${GAP}(${ANY_YEAR})`),
      read: (parts) => at(parts[3], month(parts, 1)),
    },
    {
      kind,
      pattern: form(String.raw`(?<!\d)(${YEAR})${GAP}${part}${FREE_AFTER}`),
      read: (parts) => at(parts[1], month(parts, 2)),
    },
    {
      kind,
      pattern: form(`${FREE_BEFORE}${part}${FREE_AFTER}`),
      read: (parts) => at(undefined, month(parts, 1)),
    },
  ];
}

const relative = (words: string, years: number): Form => ({
  kind: "relative",
  pattern: form(`${FREE_BEFORE}(?:${words})`),
  read: () => ({ months: 12 * years, hasYear: false }),
});

const dayOf = (year: string, month: string, day: string) =>
  at(year, Number(month) - 1 + (Number(day) - 1) / 31);

/** What is looked for first comes first: a date holds a year, and "2024-H1" begins like one. */
const FORMS: readonly Form[] = [
  {
    kind: "date",
    pattern: form(String.raw`(?<!\d)(\d{1,2})\.(\d{1,2})\.(${YEAR})(?!\d)`),
    read: ([, day, month, year]) => dayOf(year!, month!, day!),
  },
  {
    kind: "date",
    pattern: form(String.raw`(?<!\d)(${YEAR})-(\d\d)-(\d\d)(?!\d)`),
    read: ([, year, month, day]) => dayOf(year!, month!, day!),
  },
  ...partsOfYear("half", "HJ|H|Halbjahr|half", "[12]", 6),
  ...partsOfYear("quarter", "Q|Quartal|Qrtl|quarter|QTR", "[1-4]", 3),
  {
    kind: "fiscal",
    pattern: form(
      String.raw`(?<!\d)${BUSINESS_YEAR}?[\s_]*(?<!\d)(${YEAR}|\d\d)\s?(?:/|–|-(?!(?:0\d|1[0-2])(?!\d)))\s?(${YEAR}|\d\d)(?!\d)`,
    ),
    read: ([, first, second]) =>
      Number(second) % 100 === (Number(first) + 1) % 100 ? at(first, 0) : undefined,
  },
  {
    kind: "month",
    pattern: form(String.raw`(?<!\d)(${YEAR})[-/.](0[1-9]|1[0-2])(?!\d)`),
    read: ([, year, month]) => at(year, Number(month) - 1),
  },
  {
    kind: "month",
    pattern: form(String.raw`(?<![\d.,])(0?[1-9]|1[0-2])[/.-](${YEAR})(?!\d)`),
    read: ([, month, year]) => at(year, Number(month) - 1),
  },
  {
    kind: "month",
    pattern: form(`${FREE_BEFORE}${MONTH}(?!\\p{L})${GAP}(${ANY_YEAR})`),
    read: ([, month, year]) => at(year, monthOfWord(month!)! - 1),
  },
  {
    kind: "month",
    pattern: form(String.raw`(?<!\d)(${YEAR})${GAP}${MONTH}${FREE_AFTER}`),
    read: ([, year, month]) => at(year, monthOfWord(month!)! - 1),
  },
  {
    kind: "year",
    pattern: form(String.raw`${FREE_BEFORE}${BUSINESS_YEAR}[\s_]*(${ANY_YEAR})`),
    read: ([, year]) => at(year, 0),
  },
  {
    kind: "year",
    pattern: form(String.raw`(?<!\d|\d[.,/–-])(${YEAR})(?!\d|[.,/–-]\d)`),
    read: ([, year]) => at(year, 0),
  },
  relative(String.raw`Vorvorjahr(?:es)?|VVJ${FREE_AFTER}`, -2),
  relative(
    String.raw`Vorjahr(?:es)?|(?:VJ|PY|LY|letztes Jahr|last year|previous year|prior year)${FREE_AFTER}`,
    -1,
  ),
  relative(
    String.raw`(?:lfd\.?|laufendes|aktuelles|dieses) Jahr${FREE_AFTER}|(?:LFJ|CY|TY|this year|current year)${FREE_AFTER}`,
    0,
  ),
  {
    kind: "month",
    pattern: form(`${FREE_BEFORE}${MONTH}(?!\\p{L})\\.?${FREE_AFTER}`),
    read: ([, month]) => at(undefined, monthOfWord(month!)! - 1),
  },
  {
    kind: "year",
    pattern: form(String.raw`(?<=[\p{L}\s_])['’]?(\d\d)$`),
    read: ([, year]) => at(year, 0),
    weak: true,
  },
];

const EDGES = /^[\s_/:,;.–-]+|[\s_/:,;.–-]+$/g;

/** A name without its mark: brackets that nothing is in any more and separators that part nothing go too. */
const stemOf = (name: string, start: number, end: number): string =>
  `${name.slice(0, start)} ${name.slice(end)}`
    .replace(/\(\s*\)|\[\s*\]/g, " ")
    .replace(/[\s_]+/g, " ")
    .replace(EDGES, "");

/** The period that a header, a sheet or a table is named after; undefined where the name says nothing of the kind. */
export function periodMark(name: string): PeriodMark | undefined {
  for (const { kind, pattern, read, weak = false } of FORMS) {
    const found = pattern.exec(name);
    const period = found && read(found);
    if (!period) continue;
    const written = found[0]
      .replace(EDGES, "")
      .replace(/_/g, " ")
      .replace(/jahres$/i, "jahr");
    const label = weak || /^['’]/.test(written) ? String(period.months / 12) : written;
    return { kind, ...period, label, weak, stem: stemOf(name, found.index, found.index + found[0].length) };
  }
  return undefined;
}
