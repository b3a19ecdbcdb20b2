import { isoOfSerial, serialOfIso } from "../../../src/core";
import {
  cohortRetention,
  cohorts,
  type Cohorts,
  cohortUnits,
  periodsBetween,
  purchasesOverTime,
  rfmColumns,
} from "../../../src/core/transactions";
import { clean, tableOf } from "./cleaned";

const serial = (iso: string) => serialOfIso(iso)!;
const isoDays = (days: Int32Array) => Array.from(days, isoOfSerial);

/** A buys in January (twice), March and July; B in February; C in July only; D never. */
const purchases = clean(
  tableOf(
    ["Kunde", "Datum", "Betrag"],
    [
      ["A", "10.01.2025", 10],
      ["A", "24.01.2025", 20],
      ["A", "14.03.2025", 30],
      ["A", "04.07.2025", 40],
      ["B", "01.02.2025", 5],
      ["C", "02.07.2025", 7],
      ["C", "03.07.2025", null],
    ],
  ),
  { referenceDate: "2025-07-10" },
  ["A", "B", "C", "D"],
).purchases;

describe("rfmColumns", () => {
  it("has all customers, also those who never bought", () => {
    expect(rfmColumns(purchases, serial("2025-07-10"))).toEqual({
      recency: Float64Array.of(6, 159, 7, NaN),
      frequency: Float64Array.of(4, 1, 2, 0),
      monetary: Float64Array.of(100, 5, NaN, 0),
    });
  });

  it("counts to an earlier day, in another unit, with means", () => {
    expect(rfmColumns(purchases, serial("2025-03-21"), "week", "mean")).toEqual({
      recency: Float64Array.of(1, 48 / 7, NaN, NaN),
      frequency: Float64Array.of(3, 1, 0, 0),
      monetary: Float64Array.of(20, 5, NaN, NaN),
    });
  });
});

describe("periodsBetween", () => {
  it.each([
    ["day", "2025-02-27", "2025-03-01", ["2025-02-27", "2025-02-28", "2025-03-01"], "2025-03-01"],
    ["week", "2025-02-20", "2025-03-06", ["2025-02-20", "2025-02-27", "2025-03-06"], "2025-03-12"],
    ["month", "2024-12-31", "2025-02-01", ["2024-12-01", "2025-01-01", "2025-02-01"], "2025-02-28"],
    ["quarter", "2024-12-31", "2025-04-01", ["2024-10-01", "2025-01-01", "2025-04-01"], "2025-06-30"],
    ["year", "2024-12-31", "2025-01-01", ["2024-01-01", "2025-01-01"], "2025-12-31"],
  ] as const)("covers the days by %s", (unit, first, last, starts, end) => {
    const { from, to } = periodsBetween(serial(first), serial(last), unit);
    expect(isoDays(from)).toEqual(starts);
    expect(isoOfSerial(to.at(-1)!)).toBe(end);
    expect([...to.slice(0, -1)]).toEqual([...from.slice(1)].map((day) => day - 1));
  });
});

describe("purchasesOverTime", () => {
  it("counts purchases, repeats and money by month, from the first purchase on", () => {
    const { periods, ...columns } = purchasesOverTime(purchases, "month");
    expect(isoDays(periods.from)).toEqual(
      ["01", "02", "03", "04", "05", "06", "07"].map((month) => `2025-${month}-01`),
    );
    expect(columns).toEqual({
      purchases: Float64Array.of(2, 1, 1, 0, 0, 0, 3),
      repeats: Float64Array.of(1, 0, 1, 0, 0, 0, 2),
      cumulativeRepeats: Float64Array.of(1, 1, 2, 2, 2, 2, 4),
      newCustomers: Float64Array.of(1, 1, 0, 0, 0, 0, 1),
      amounts: Float64Array.of(30, 5, 30, 0, 0, 0, 47),
    });
  });

  it("counts by weeks of seven days from the first day of the observation", () => {
    const { periods, repeats } = purchasesOverTime(purchases, "week");
    expect(isoDays(periods.from.slice(0, 3))).toEqual(["2025-01-10", "2025-01-17", "2025-01-24"]);
    expect([...repeats.slice(0, 4)]).toEqual([0, 0, 1, 0]);
  });
});

describe("cohorts", () => {
  it("follow the customers of each quarter's first purchases", () => {
    const { periods, buyers, amounts, isLastPartial } = cohorts(purchases, "quarter");
    expect(isoDays(periods.from)).toEqual(["2025-01-01", "2025-04-01", "2025-07-01"]);
    expect(buyers).toEqual([Int32Array.of(2, 0, 1), Int32Array.of(0, 0), Int32Array.of(1)]);
    expect(amounts).toEqual([Float64Array.of(65, 0, 40), Float64Array.of(0, 0), Float64Array.of(7)]);
    expect(isLastPartial).toBe(true);
  });

  it("count a customer once a period", () => {
    expect(cohorts(purchases, "month").buyers[0]).toEqual(Int32Array.of(1, 0, 1, 0, 0, 0, 1));
  });
});

describe("cohortRetention", () => {
  /** 150 customers of 2021 and 2022, nobody new in 2023, 200 in 2024; those of 2022 began with what was returned. */
  const years: Cohorts = {
    periods: periodsBetween(serial("2021-01-01"), serial("2024-12-31"), "year"),
    buyers: [
      Int32Array.of(100, 40, 30, 20),
      Int32Array.of(50, 20, 10),
      Int32Array.of(0, 0),
      Int32Array.of(200),
    ],
    amounts: [
      Float64Array.of(1000, 1200, 200, 100),
      Float64Array.of(0, 50, 25),
      Float64Array.of(0, 0),
      Float64Array.of(900),
    ],
    isLastPartial: false,
  };

  it("has the share of each cohort that buys again, and of all of them weighted by their customers", () => {
    const { cohorts: shown, ...curve } = cohortRetention(years, "customers");
    expect(shown).toEqual([
      {
        from: serial("2021-01-01"),
        to: serial("2021-12-31"),
        customers: 100,
        amount: 1000,
        shares: Float64Array.of(1, 0.4, 0.3, 0.2),
        ages: 3,
      },
      {
        from: serial("2022-01-01"),
        to: serial("2022-12-31"),
        customers: 50,
        amount: 0,
        shares: Float64Array.of(1, 0.4, 0.2),
        ages: 2,
      },
    ]);
    expect(curve).toEqual({
      curve: Float64Array.of(1, 60 / 150, 40 / 150, 0.2),
      countedCohorts: Int32Array.of(2, 2, 2, 1),
      countedCustomers: Int32Array.of(150, 150, 150, 100),
    });
  });

  it("counts only periods that a cohort has lived through to their end", () => {
    const { cohorts: shown, curve, countedCohorts } = cohortRetention({ ...years, isLastPartial: true }, "customers"); // prettier-ignore
    expect(shown.map(({ ages, shares }) => [ages, shares.length])).toEqual([[2, 4], [1, 3]]); // prettier-ignore
    expect([...curve]).toEqual([1, 0.4, 0.3]);
    expect([...countedCohorts]).toEqual([2, 2, 1]);
  });

  it("compares amounts with those of the first period, where there are any", () => {
    const { cohorts: shown, curve, countedCohorts } = cohortRetention(years, "amounts");
    expect([...shown[0]!.shares]).toEqual([1, 1.2, 0.2, 0.1]);
    expect([...shown[1]!.shares]).toEqual([NaN, NaN, NaN]);
    expect([...curve]).toEqual([1, 1.2, 0.2, 0.1]);
    expect([...countedCohorts]).toEqual([1, 1, 1, 1]);
  });

  it("has no curve before any cohort could come back", () => {
    const single = { ...years, buyers: [Int32Array.of(5)], amounts: [Float64Array.of(5)] };
    expect(cohortRetention(single, "customers")).toMatchObject({ cohorts: [], curve: new Float64Array() });
  });
});

describe("cohortUnits", () => {
  it.each([
    ["2025-03-01", "2025-03-31", [], undefined],
    ["2025-03-31", "2025-04-01", ["month", "quarter"], "month"],
    ["1997-01-01", "1998-06-30", ["month", "quarter", "year"], "month"],
    ["1996-07-04", "1998-05-06", ["month", "quarter", "year"], "quarter"],
    ["2015-01-01", "2024-12-31", ["quarter", "year"], "year"],
    ["1900-03-01", "2024-12-31", ["year"], "year"],
  ] as const)("from %s to %s are %j, of which %s is proposed", (first, last, offered, proposed) => {
    const period = { firstDay: serial(first), lastDay: serial(last) };
    expect(cohortUnits(period)).toEqual({ offered, proposed });
  });
});
