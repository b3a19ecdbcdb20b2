import { compareLifetimes, isoOfSerial, type Purchases } from "../../../src/core";
import { withSharedData } from "../../helpers/browser-files";
import { simulateCustomers } from "../clv/beta-dropout/simulate";
import { dayOf } from "../clv/occasions/of-days";
import { relativeError } from "../clv/relative-error";
import { cdnowPurchases, madePurchases } from "./made-purchases";

/** Customers who come once a year to one of ten fairs, and stay away from one fair on. */
function fairs(count: number): Purchases {
  const days = Array.from({ length: 10 }, (_, year) => dayOf(`${2010 + year}-06-01`));
  const lists = Array.from({ length: count }, (_, customer) =>
    days.filter((_, year) => year === 0 || (year <= customer % 10 && (customer * 7 + year * 3) % 5 > 1)),
  );
  const bought = lists.map((list) => list.map((day) => [day, 10] as const));
  return madePurchases(bought, { firstDay: days[0]!, lastDay: days[9]! });
}

describe("compareLifetimes", () => {
  const sample = simulateCustomers({ r: 0.8, alpha: 6, a: 0.9, b: 2.5 }, 0, 300, 4);
  const random = madePurchases(
    sample.frequency.map((count, row) =>
      Array.from({ length: count + 1 }, (_, at) => {
        const gap = count === 0 ? 0 : (sample.recency[row]! * 7) / count;
        return [40_000 - Math.round(sample.age[row]! * 7) + Math.round(at * gap), 20] as const;
      }),
    ),
    { firstDay: 39_580, lastDay: 40_000 },
  );

  it("holds out the last third unless something else is asked for", () => {
    const found = compareLifetimes(random, "week", {});
    expect(found.discrete).toBe(false);
    // 421 days, a third of them in whole weeks: 20 weeks.
    expect(found.calibrationEnd).toBe(40_000 - 140);
    expect(found.comparison.models.map(({ kind, holdout }) => [kind, holdout === undefined])).toEqual([
      ["bg-nbd", false],
      ["mbg-nbd", false],
      ["pareto-nbd", false],
    ]);
    const asked = compareLifetimes(random, "week", { calibrationEnd: isoOfSerial(39_900) });
    expect(asked.calibrationEnd).toBe(39_900);
    const none = compareLifetimes(random, "week", { calibrationEnd: "none" });
    expect(none.calibrationEnd).toBeUndefined();
    expect(none.comparison.models[0]!.holdout).toBeUndefined();
  });

  it("holds nothing out where too little would be left", () => {
    const few = madePurchases([[[1, 5], [50, 5]], [[3, 5]]], { firstDay: 1, lastDay: 60 }); // prettier-ignore
    const found = compareLifetimes(few, "week", {});
    expect(found.calibrationEnd).toBeUndefined();
    expect(found.judgement.findings.map(({ level }) => level)).toContain("refusal");
  });

  it("follows the customers of the calibration period and counts them all", () => {
    const found = compareLifetimes(random, "week", {});
    expect(found.periodDays).toBe(7);
    expect(found.actual.ends.at(-1)).toBe(40_000);
    for (const { track, counts } of found.pictures) {
      expect(track.cumulative).toHaveLength(found.actual.ends.length);
      expect(
        relativeError(
          counts.expected.reduce((sum, each) => sum + each, 0),
          300,
        ),
      ).toBeLessThan(1e-12);
    }
  });

  it("counts periods where purchases are bound to occasions, and holds out whole ones", () => {
    const found = compareLifetimes(fairs(200), "year", {});
    expect(found.timing.timing).toBe("discrete");
    expect(found.comparison.models.map(({ kind }) => kind)).toEqual(["bg-bb"]);
    expect(found.comparison.models[0]!.holdout).toBeDefined();
    // Half a year after the third fair from the end.
    expect(isoOfSerial(found.calibrationEnd!)).toMatch(/^2016-1[12]/);
    expect(found.actual.ends).toHaveLength(10);
    expect(found.actual.perPeriod[0]).toBe(0);
    expect(compareLifetimes(fairs(200), "year", { timing: "continuous" }).discrete).toBe(false);
  });

  withSharedData("finds the published parameters of CDNOW for the published calibration period", () => {
    const found = compareLifetimes(cdnowPurchases("1998-06-30"), "week", { calibrationEnd: "1997-09-30" });
    const bgNbd = found.comparison.models.find(({ kind }) => kind === "bg-nbd")!.holdout!.calibrated.fit
      .params;
    // Fader, Hardie & Lee (2005), Marketing Science 24(2), table 2.
    for (const [name, value] of Object.entries({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }))
      expect(relativeError(bgNbd[name]!, value)).toBeLessThan(3e-3);
    expect(found.actual.cumulative.at(-1)).toBe(2457 + 1882);
    expect(found.judgement.findings).toEqual([]);
  });
});
