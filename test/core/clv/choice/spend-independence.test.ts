import { spendIndependence } from "../../../../src/core";
import { readCsv, withSharedData } from "../../../helpers/browser-files";
import { relativeError } from "../relative-error";

describe("spendIndependence", () => {
  it("correlates amount and number of purchases of those who bought again", () => {
    const found = spendIndependence({ frequency: [1, 2, 3, 4, 0], monetary: [2, 1, 4, 3, 99] })!;
    // Both are 1…4 in an order: 0.6 by hand, for the ranks as well.
    expect(relativeError(found.correlation, 0.6)).toBeLessThan(1e-12);
    expect(relativeError(found.rankCorrelation, 0.6)).toBeLessThan(1e-12);
    expect(found.customers).toBe(4);
    // Fisher: tanh(atanh 0.6 ± 1.959964).
    expect(relativeError(found.high, Math.tanh(Math.atanh(0.6) + 1.959964))).toBeLessThan(1e-9);
    expect(relativeError(found.low, Math.tanh(Math.atanh(0.6) - 1.959964))).toBeLessThan(1e-9);
    expect(found.verdict).toBe("dependent");
  });

  it("takes a weight as that many customers", () => {
    const weighted = spendIndependence({ frequency: [1, 2, 3], monetary: [5, 5, 2], weights: [2, 1, 2] })!;
    const repeated = spendIndependence({ frequency: [1, 1, 2, 3, 3], monetary: [5, 5, 5, 2, 2] })!;
    expect(relativeError(weighted.correlation, repeated.correlation)).toBeLessThan(1e-12);
    expect(relativeError(weighted.rankCorrelation, repeated.rankCorrelation)).toBeLessThan(1e-12);
    expect(weighted.low).toBeCloseTo(repeated.low, 12);
  });

  it("has no answer for few customers or for all alike", () => {
    expect(spendIndependence({ frequency: [1, 2, 3], monetary: [1, 2, 4] })).toBeUndefined();
    expect(spendIndependence({ frequency: [1, 1, 1, 1], monetary: [1, 2, 3, 4] })).toBeUndefined();
  });

  withSharedData("finds the 0.11 that Fader, Hardie & Lee report for CDNOW", () => {
    const [, ...rows] = readCsv("cdnow/cdnow_customers_summary_with_transactions.csv");
    const column = (at: number) => rows.map((row) => Number(row[at]));
    const found = spendIndependence({ frequency: column(1), monetary: column(4) })!;
    expect(found.customers).toBe(946);
    expect(found.correlation).toBeCloseTo(0.11, 2);
    expect(found.verdict).not.toBe("dependent");
  });
});
