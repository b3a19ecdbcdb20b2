import { readTable, studyRetention } from "../../../src/core";
import type {
  Cell,
  ContractListSetup,
  ContractTerms,
  RetentionSetup,
  SurvivorTableSetup,
} from "../../../src/core";
import { readCsv, withSharedData } from "../../helpers/browser-files";
import { relativeError } from "../clv/relative-error";

/** Fader & Hardie (2007), table 1: survivors of 1000 customers over seven years. */
const REGULAR = [1000, 631, 468, 382, 326, 289, 262, 241];
const HIGH_END = [1000, 869, 743, 653, 593, 551, 517, 491];

const TERMS: ContractTerms = { discountRate: 0.1, horizon: 5 };

const DOWN: SurvivorTableSetup = {
  kind: "survivors",
  unit: "year",
  direction: "down",
  columns: ["Regular", "High End"],
  isOneKind: false,
};

const survivorTable = readTable([
  ["Jahr", "Regular", "High End"],
  ...REGULAR.map((regular, year) => [year, regular, HIGH_END[year]!]),
]);

const study = (table: ReturnType<typeof readTable>, setup: RetentionSetup) => {
  const studied = studyRetention(table, setup);
  if (!studied.ok) throw new Error(studied.issues.map(({ kind }) => kind).join());
  return studied.value;
};

describe("studyRetention of the survivors in Fader and Hardie (2007)", () => {
  const { curves } = study(survivorTable, { source: DOWN, terms: TERMS });

  it.each([
    ["Regular", 0, 0.704077, 1.182043],
    ["High End", 1, 0.668088, 3.806095],
  ] as const)("fits a curve of its own to each group: %s", (name, at, alpha, beta) => {
    const { model, ...curve } = curves[at]!;
    expect(curve).toMatchObject({ name, customers: 1000 });
    expect(relativeError(model!.fit.params.alpha, alpha)).toBeLessThan(2e-6);
    expect(relativeError(model!.fit.params.beta, beta)).toBeLessThan(2e-6);
  });

  // The paper's table 2 and figure 3 have the shares of the years 1 to 12, in per cent with one decimal.
  it.each([
    [0, [62.7, 47.4, 38.8, 33.2, 29.2, 26.2, 23.9, 22.0, 20.4, 19.1, 18.0, 17.0]],
    [1, [85.1, 74.7, 67.0, 61.0, 56.2, 52.2, 48.9, 46.0, 43.6, 41.4, 39.5, 37.8]],
  ] as const)("leads the curve on to year twelve as the paper does", (at, percents) => {
    const { survival } = curves[at]!.model!;
    expect(survival).toHaveLength(13);
    expect(survival[0]).toBe(1);
    percents.forEach((percent, year) => {
      expect(Math.abs(100 * survival[year + 1]! - percent)).toBeLessThanOrEqual(0.0501);
    });
  });

  it("has retention rates that rise from renewal to renewal, also beyond what was observed", () => {
    const { retention } = curves[0]!.model!;
    expect(Math.abs(retention[0]! - 0.6267)).toBeLessThan(6e-5);
    expect(Math.abs(retention[11]! - 0.9454)).toBeLessThan(6e-5);
  });

  // Fader & Hardie (2010), formula (6), evaluated by an independent program for the parameters above at 10 % a year.
  it("discounts what is left by tenure", () => {
    const discounted = curves[1]!.model!.tenures.map((row) => row.discounted);
    for (const [renewals, expected] of [
      [0, 5.4149],
      [1, 5.9018],
      [2, 6.2943],
      [4, 6.8971],
      [7, 7.5299],
    ] as const) {
      expect(relativeError(discounted[renewals]!, expected)).toBeLessThan(5e-4);
    }
  });

  it("says after how many renewals half are gone", () => {
    const { model } = curves[1]!;
    const { survival, tenures } = model!;
    const halfOf = (from: number) => survival.findIndex((share) => share <= survival[from]! / 2) - from;
    expect(tenures[0]!.halfLife).toBe(halfOf(0));
    expect(tenures[0]!.expectedRenewals).toBeCloseTo(
      [1, 2, 3, 4, 5].reduce((sum, at) => sum + survival[at]!, 0),
      12,
    );
  });

  it("puts groups of one kind together", () => {
    const { curves: together } = study(survivorTable, { source: { ...DOWN, isOneKind: true }, terms: TERMS });
    expect(together).toHaveLength(1);
    expect(together[0]!.customers).toBe(2000);
    expect(together[0]!.observed[0]).toMatchObject({ atRisk: 2000, lost: 500 });
  });

  withSharedData("reads the data file", () => {
    const table = readTable(readCsv("sbg/fader_hardie_2007_survivors.csv") as Cell[][]);
    const columns = ["regular_survivors_per_1000", "highend_survivors_per_1000"];
    const found = study(table, { source: { ...DOWN, columns }, terms: TERMS });
    expect(relativeError(found.curves[0]!.model!.fit.params.alpha, 0.704077)).toBeLessThan(2e-6);
  });
});

describe("a table of survivors", () => {
  it("may have its cohorts in rows, younger ones with blank cells at the end", () => {
    const table = readTable(
      [
        ["Jahrgang", "0", "1", "2"],
        ["2022", 100, 80, 60],
        ["2023", 50, 40, ""],
        ["2024", 30, "", ""],
      ],
      { isExcelTable: true },
    );
    const source = {
      ...DOWN,
      direction: "across" as const,
      columns: ["0", "1", "2"],
      names: "Jahrgang",
      isOneKind: true,
    };
    const { curves, cohorts } = study(table, { source, terms: TERMS });
    expect(cohorts).toEqual([
      { name: "2022", survivors: [100, 80, 60] },
      { name: "2023", survivors: [50, 40] },
      { name: "2024", survivors: [30] },
    ]);
    expect(curves[0]!.observed).toMatchObject([
      { period: 1, atRisk: 150, lost: 30 },
      { period: 2, atRisk: 80, lost: 20 },
    ]);
  });

  it("may have shares in place of customers", () => {
    const table = readTable([["Anteil"], [1], [0.631], [0.468]]);
    const { cohorts } = study(table, { source: { ...DOWN, columns: ["Anteil"] }, terms: TERMS });
    expect(cohorts).toEqual([{ name: "Anteil", survivors: [1000, 631, 468] }]);
  });

  it.each([
    [
      "a number that rises",
      [["a"], [10], [12]],
      "survivors-rise",
      { group: "a", period: 1, value: 12, before: 10 },
    ],
    [
      "a blank cell between numbers",
      [
        ["Jahr", "a"],
        [0, 10],
        [1, ""],
        [2, 4],
      ],
      "survivors-not-a-count",
      { group: "a", period: 1 },
    ],
    ["no second period", [["a"], [10]], "survivors-missing", undefined],
    ["no such column", [["b"], [10], [5]], "contract-column-missing", { column: "a" }],
  ])("is refused with place and value: %s", (_, cells, kind, values) => {
    const studied = studyRetention(readTable(cells as Cell[][]), {
      source: { ...DOWN, columns: ["a"] },
      terms: TERMS,
    });
    expect(studied.ok).toBe(false);
    if (!studied.ok) {
      expect(studied.issues[0].kind).toBe(kind);
      if (values) expect(studied.issues[0].values).toMatchObject(values);
    }
  });
});

describe("a list of contracts", () => {
  const SOURCE: ContractListSetup = {
    kind: "contracts",
    start: "Beginn",
    end: "Ende",
    unit: "year",
    endMeans: "lastDay",
    gapDays: 0,
    referenceDate: "2025-06-30",
  };
  const list = (...rows: readonly (readonly Cell[])[]) =>
    readTable([["Kunde", "Beginn", "Ende", "Marge"], ...rows], {
      columnFormats: [undefined, "dd.mm.yyyy", "dd.mm.yyyy"],
    });
  const contractsOf = (table: ReturnType<typeof readTable>, changes: Partial<ContractListSetup> = {}) =>
    study(table, { source: { ...SOURCE, ...changes }, terms: TERMS }).contracts!;

  // Renewals come up on each anniversary until 30 June 2025.
  it.each([
    ["runs on", "01.01.2022", "", { due: 3, made: 3, left: 0, running: 1 }],
    ["ended with its second year", "01.01.2022", "31.12.2023", { due: 3, made: 1, left: 1, running: 0 }],
    ["ended within its second year", "01.01.2022", "15.05.2023", { due: 3, made: 1, left: 1, running: 0 }],
    ["ended with its first year", "01.07.2023", "30.06.2024", { due: 1, made: 0, left: 1, running: 0 }],
    [
      "ended within a year that is not over",
      "01.01.2025",
      "31.03.2025",
      { due: 0, made: 0, left: 0, running: 0 },
    ],
    ["was given notice for later", "01.01.2024", "31.12.2025", { due: 1, made: 1, left: 0, running: 0 }],
    ["began on the last known day", "30.06.2025", "", { due: 0, made: 0, left: 0, running: 1 }],
  ])("counts the renewals of one that %s", (_, start, end, expected) => {
    const { renewalsDue, renewalsMade, left, running } = contractsOf(
      list(["A", start, end, 1], ["Z", "01.01.2020", "", 1]),
    );
    expect({ due: renewalsDue[0], made: renewalsMade[0], left: left[0], running: running[0] }).toEqual(
      expected,
    );
  });

  it("takes the end for the first day without a contract where it is said to be that", () => {
    const table = list(["A", "01.01.2022", "01.01.2024", 1]);
    expect(contractsOf(table).renewalsMade[0]).toBe(2);
    expect(contractsOf(table, { endMeans: "firstDayAfter" }).renewalsMade[0]).toBe(1);
  });

  it.each([
    ["month", "31.01.2025", "", 4],
    ["month", "30.05.2025", "", 1],
    ["quarter", "01.01.2024", "", 5],
  ] as const)("counts in %ss from %s", (unit, start, end, due) => {
    expect(contractsOf(list(["A", start, end, 1]), { unit }).renewalsDue[0]).toBe(due);
  });

  it("takes contracts of a customer that follow each other for one, and a later one for another", () => {
    const table = list(
      ["A", "01.01.2021", "31.12.2021", 1],
      ["B", "01.01.2021", "31.12.2021", 1],
      ["A", "11.01.2022", "31.12.2022", 1],
      ["A", "01.06.2023", "", 1],
    );
    const { rows, renewalsMade, running } = contractsOf(table, { customer: "Kunde", gapDays: 10 });
    expect([...rows]).toEqual([0, 1, 3]);
    expect([...renewalsMade]).toEqual([1, 0, 2]);
    expect([...running]).toEqual([0, 0, 1]);
  });

  it("counts every row that it leaves out", () => {
    const { review } = contractsOf(
      list(
        ["A", "01.01.2022", "", 1],
        ["B", "", "31.12.2023", 1],
        ["C", "01.01.2022", "unbefristet", 1],
        ["D", "01.01.2022", "31.12.2021", 1],
        ["E", "01.01.2026", "", 1],
        ["F", "01.01.2022", "31.12.2023", 1],
      ),
    );
    expect(review).toEqual({
      rows: 6,
      used: 2,
      withoutStart: 1,
      unreadableEnd: 1,
      endBeforeStart: 1,
      startsLater: 1,
    });
  });

  it("loses nothing of what is known about contracts of different age", () => {
    const rows: Cell[][] = [
      ["A", "01.01.2022", "", 1],
      ["B", "01.05.2022", "30.04.2023", 1],
      ["C", "01.09.2022", "", 1],
      ["D", "01.03.2024", "28.02.2025", 1],
    ];
    const { curves, cohorts } = study(list(...rows), { source: SOURCE, terms: TERMS });
    // Renewal 1 came up for all four (B and D left), renewal 2 for A and C, renewal 3 for A alone: B had left.
    expect(curves[0]!.observed.map(({ atRisk, lost }) => [atRisk, lost])).toEqual([
      [4, 2],
      [2, 0],
      [1, 0],
    ]);
    expect(cohorts.map(({ survivors }) => survivors)).toEqual([
      [3, 2, 2],
      [1, 0],
    ]);
  });

  it("values running contracts by tenure and margin, the column's before the general one", () => {
    const rows: Cell[][] = Array.from({ length: 40 }, (_, at) => [
      `K${at}`,
      at % 2 === 0 ? "01.01.2020" : "01.01.2023",
      at % 3 === 0 ? "31.12.2023" : at % 7 === 0 ? "31.12.2020" : "",
      at % 5 === 0 ? "" : -10,
    ]).map((row) =>
      row[1] === "01.01.2023" && row[2] === "31.12.2020" ? [row[0]!, row[1]!, "", row[3]!] : row,
    );
    const terms = { ...TERMS, margin: 100, marginColumn: "Marge" };
    const { contracts, values, curves } = study(list(...rows), { source: SOURCE, terms });
    const { tenures } = curves[0]!.model!;
    let total = 0;
    contracts!.rows.forEach((row, at) => {
      const runs = rows[row]![2] === "";
      expect(Number.isNaN(values!.value[at]!)).toBe(!runs);
      if (!runs) return;
      const margin = rows[row]![3] === "" ? 100 : -10;
      const expected = margin * tenures[contracts!.renewalsMade[at]!]!.discounted;
      expect(relativeError(values!.value[at]!, expected)).toBeLessThan(1e-12);
      total += expected;
    });
    expect(relativeError(values!.total, total)).toBeLessThan(1e-12);
    expect(values!.withoutMargin).toBe(0);
  });

  it("discounts a month at the twelfth root of a year", () => {
    const table = readTable([["a"], [100], [80], [70], [65]]);
    const at = (unit: SurvivorTableSetup["unit"], discountRate: number) =>
      study(table, { source: { ...DOWN, columns: ["a"], unit }, terms: { ...TERMS, discountRate } })
        .curves[0]!.model!;
    const monthly = 1.1 ** (1 / 12) - 1;
    expect(relativeError(at("month", 0.1).newCustomer, at("year", monthly).newCustomer)).toBeLessThan(1e-12);
  });
});
