import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isoOfSerial, serialOfIso } from "../../../src/core";
import { summariseTransactions, type SummaryOptions } from "../../../src/core/transactions";
import { random } from "./random";

type Entry = readonly [customer: string | number | null, date: string, amount?: number];

const columns = (entries: readonly Entry[]) => ({
  customers: entries.map(([customer]) => customer),
  dates: entries.map(([, date]) => serialOfIso(date) ?? NaN),
  amounts: entries.map(([, , amount = 1]) => amount),
});

function summary(entries: readonly Entry[], end?: string, options: SummaryOptions = { timeUnit: "day" }) {
  const result = summariseTransactions(columns(entries), {
    ...options,
    ...(end === undefined ? {} : { endDate: serialOfIso(end) }),
  });
  if (!result.ok) throw new Error(result.issues[0].kind);
  return result.value;
}

const rows = (entries: readonly Entry[], end?: string, options?: SummaryOptions) => {
  const { customers, frequency, recency, age, monetary } = summary(entries, end, options);
  return customers.map((name, at) => [name, frequency[at], recency[at], age[at], monetary[at]]);
};

// The data and figures of the tests of the lifetimes package (summary_data_from_transaction_data).
const SIX_CUSTOMERS: readonly Entry[] = [
  [1, "2015-01-01", 1],
  [1, "2015-02-06", 2],
  [2, "2015-01-01", 2],
  [3, "2015-01-01", 3],
  [3, "2015-01-02", 1],
  [3, "2015-01-05", 5],
  [4, "2015-01-16", 6],
  [4, "2015-02-02", 3],
  [4, "2015-02-05", 3],
  [5, "2015-01-16", 3],
  [5, "2015-01-17", 1],
  [5, "2015-01-18", 8],
  [6, "2015-02-02", 5],
];

describe("summariseTransactions agrees with the lifetimes package", () => {
  it("on frequency, recency, age and monetary value in days", () => {
    expect(rows(SIX_CUSTOMERS, "2015-02-07")).toEqual([
      [1, 1, 36, 37, 2],
      [2, 0, 0, 37, 0],
      [3, 2, 4, 37, 3],
      [4, 2, 20, 22, 3],
      [5, 2, 2, 22, 4.5],
      [6, 0, 0, 5, 0],
    ]);
  });

  it("on leaving out the earliest purchase's amount, not the first row's", () => {
    const unsorted: Entry[] = [
      [2, "2014-04-09", 20],
      [2, "2014-03-14", 10],
      [2, "2014-05-21", 25],
    ];
    expect(summary(unsorted).monetary[0]).toBe(22.5);
  });

  it("on two purchases of one day being one", () => {
    expect(
      rows([
        [1, "2015-01-01"],
        [1, "2015-01-01"],
      ]),
    ).toEqual([[1, 0, 0, 0, 0]]);
  });
});

describe("summariseTransactions", () => {
  it("divides days by 7 for weeks, 30.4375 for months and 365.25 for years", () => {
    const entries: Entry[] = [
      ["A", "2020-01-01"],
      ["A", "2021-01-01"],
    ];
    const times = (timeUnit: "week" | "month" | "year") => {
      const { recency, age } = summary(entries, "2024-01-01", { timeUnit });
      return [recency[0], age[0]];
    };
    // 2020 has 366 days, the four years to 2024 have 1461.
    expect(times("week")).toEqual([366 / 7, 1461 / 7]);
    expect(times("month")).toEqual([366 / 30.4375, 48]);
    expect(times("year")).toEqual([366 / 365.25, 4]);
  });

  it("takes the latest date for the end of the observation unless told otherwise", () => {
    expect(isoOfSerial(summary(SIX_CUSTOMERS).endDate)).toBe("2015-02-06");
    expect(rows(SIX_CUSTOMERS)[5]).toEqual([6, 0, 0, 4, 0]);
  });

  it("leaves out what was bought after the end, and customers who came later", () => {
    const { customers, frequency, leftOut } = summary(SIX_CUSTOMERS, "2015-01-17");
    expect(customers).toEqual([1, 2, 3, 4, 5]);
    expect([...frequency]).toEqual([0, 0, 2, 0, 1]);
    expect(leftOut).toMatchObject({ afterEnd: 5, withoutPurchase: 0 });
  });

  it("counts a purchase at any time of the last day", () => {
    const dates = [42_000.1, 42_010.99];
    const result = summariseTransactions(
      { customers: ["A", "A"], dates, amounts: [1, 2] },
      { endDate: 42_010, timeUnit: "day" },
    );
    expect(result).toMatchObject({ ok: true, value: { age: Float64Array.of(10), frequency: Float64Array.of(1) } }); // prettier-ignore
  });

  it("nets returns within their day and does not count a day that they use up", () => {
    const entries: Entry[] = [
      ["A", "2020-01-01", 50],
      ["A", "2020-02-01", 80],
      ["A", "2020-02-01", -30],
      ["A", "2020-03-01", 0.3],
      ["A", "2020-03-01", -0.1],
      ["A", "2020-03-01", -0.2],
      ["A", "2020-04-01", -50],
    ];
    const { frequency, recency, monetary, leftOut } = summary(entries);
    expect([frequency[0], recency[0], monetary[0]]).toEqual([1, 31, 50]);
    expect(leftOut.returnDays).toBe(2);
  });

  it("counts a purchase of 0 as a purchase", () => {
    const entries: Entry[] = [
      ["A", "2020-01-01", 10],
      ["A", "2020-01-02", 0],
    ];
    expect(rows(entries)).toEqual([["A", 1, 1, 1, 0]]);
  });

  it("leaves out a customer who only returned things, and says so", () => {
    const entries: Entry[] = [
      ["A", "2020-01-01", 10],
      ["B", "2020-01-01", -10],
    ];
    const { customers, leftOut } = summary(entries);
    expect(customers).toEqual(["A"]);
    expect(leftOut.withoutPurchase).toBe(1);
  });

  it("counts transactions without customer or date instead of taking them for something else", () => {
    const entries: Entry[] = [
      ["A", "2020-01-01"],
      ["", "2020-01-02"],
      ["  ", "2020-01-02"],
      [null, "2020-01-02"],
      ["A", "no date"],
    ];
    expect(summary(entries).leftOut).toMatchObject({ withoutCustomer: 3, withoutDate: 1 });
  });

  it("does not know the monetary value where the amount of a repeat purchase is unknown", () => {
    const entries: Entry[] = [
      ["A", "2020-01-01", NaN],
      ["A", "2020-01-02", 7],
      ["B", "2020-01-01", 7],
      ["B", "2020-01-02", NaN],
    ];
    expect([...summary(entries).monetary]).toEqual([7, NaN]);
  });

  it("compares customers as shown: 7 is “7 ”, and “007” is somebody else", () => {
    const entries: Entry[] = [
      [7, "2020-01-01"],
      ["7 ", "2020-01-02"],
      ["007", "2020-01-03"],
      ["007", "2020-01-03"],
    ];
    expect(rows(entries)).toEqual([
      [7, 1, 1, 2, 1],
      ["007", 0, 0, 0, 0],
    ]);
  });

  it("does not depend on the order of the transactions", () => {
    const next = random(5);
    const shuffled = SIX_CUSTOMERS.map((entry) => [next(), entry] as const)
      .sort(([a], [b]) => a - b)
      .map(([, entry]) => entry);
    const sorted = (list: ReturnType<typeof rows>) => list.sort((a, b) => Number(a[0]) - Number(b[0]));
    expect(sorted(rows(shuffled, "2015-02-07"))).toEqual(sorted(rows(SIX_CUSTOMERS, "2015-02-07")));
  });

  it("gives the same as gathering each customer's days in a table of its own", () => {
    const next = random(11);
    const entries = Array.from({ length: 5000 }, (): Entry => {
      const day = 40_000 + Math.floor(next() * 500);
      return [`C${Math.floor(next() * 300)}`, isoOfSerial(day), Math.floor(next() * 1000)];
    });
    const days = new Map<string, Map<number, number>>();
    for (const [customer, date, amount] of entries) {
      const own = days.get(String(customer)) ?? new Map<number, number>();
      days.set(String(customer), own);
      const day = serialOfIso(date)!;
      own.set(day, (own.get(day) ?? 0) + amount!);
    }
    const expected = [...days].map(([customer, own]) => {
      const [first, ...repeats] = [...own].sort(([a], [b]) => a - b);
      const lastDay = repeats.at(-1)?.[0] ?? first![0];
      const total = repeats.reduce((sum, [, amount]) => sum + amount, 0);
      return [
        customer,
        repeats.length,
        lastDay - first![0],
        40_600 - first![0],
        repeats.length > 0 ? total / repeats.length : 0,
      ];
    });
    expect(rows(entries, isoOfSerial(40_600))).toEqual(expected);
  });

  it.each([
    ["columns of different lengths", { customers: ["A"], dates: [], amounts: [1] }, {}, "column-lengths-differ"],
    ["an end that is no date", { customers: ["A"], dates: [1], amounts: [1] }, { endDate: NaN }, "end-not-a-date"],
    ["an empty list", { customers: [], dates: [], amounts: [] }, {}, "purchases-missing"],
    ["an end before the first purchase", { customers: ["A"], dates: [9], amounts: [1] }, { endDate: 8 }, "purchases-missing"],
  ])("refuses %s", (_, transactions, options, kind) => {
    expect(summariseTransactions(transactions, options)).toMatchObject({ ok: false, issues: [{ kind }] });
  }); // prettier-ignore
});

const cdnow = join(__dirname, "../../../../shared/data/cdnow/CDNOW_sample.txt");
const whenPresent = existsSync(cdnow) ? describe : describe.skip;

whenPresent("the CDNOW customers to 30 September 1997 (skipped where ../shared/data is absent)", () => {
  const entries = () =>
    readFileSync(cdnow, "utf8")
      .trim()
      .split(/\r?\n/)
      .map((line): Entry => {
        const [, customer, date, , amount] = line.trim().split(/\s+/);
        return [Number(customer), date!.replace(/(....)(..)(..)/, "$1-$2-$3"), Number(amount)];
      });

  it("are 2,357, with 2,457 repeat purchases, of whom 1,411 never bought again", () => {
    const { customers, frequency } = summary(entries(), "1997-09-30", { timeUnit: "week" });
    expect(customers).toHaveLength(2357);
    expect(frequency.reduce((sum, each) => sum + each, 0)).toBe(2457);
    expect(frequency.filter((each) => each === 0)).toHaveLength(1411);
  });

  it("begin with 2 repeat purchases in 30.43 of 38.86 weeks at 22.35 each", () => {
    const { frequency, recency, age, monetary } = summary(entries(), "1997-09-30", { timeUnit: "week" });
    const cents = (value: number) => Math.round(value * 100) / 100;
    expect([frequency, recency, age, monetary].map((column) => cents(column[0]!))).toEqual([
      2, 30.43, 38.86, 22.35,
    ]);
  });
});
