import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { rfmScores, type RfmColumns } from "../../../src/core/rfm";

function scores(columns: RfmColumns, bands?: number) {
  const result = rfmScores(columns, bands);
  if (!result.ok) throw new Error(result.issues[0].kind);
  return result.value;
}

const oneToTen = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const flat = oneToTen.map(() => 1);

describe("rfmScores", () => {
  it("parts ten customers into fifths of two, the most recent purchase being best", () => {
    const { recency, frequency, monetary } = scores({ recency: oneToTen, frequency: oneToTen, monetary: oneToTen }); // prettier-ignore
    expect([...frequency.bands]).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
    expect([...monetary.bands]).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
    expect([...recency.bands]).toEqual([5, 5, 4, 4, 3, 3, 2, 2, 1, 1]);
  });

  it("cuts at the quantiles of type 7, as PERCENTILE.INC does", () => {
    // PERCENTILE.INC of 1…10 at 20 %: 1 + 0.2 × 9.
    const { cuts } = scores({ recency: flat, frequency: oneToTen, monetary: flat }).frequency;
    expect(cuts.map((cut) => Math.round(cut * 10) / 10)).toEqual([2.8, 4.6, 6.4, 8.2]);
  });

  it("never parts customers with equal values", () => {
    const frequency = [1, 1, 1, 1, 1, 1, 1, 2, 2, 9];
    expect([...scores({ recency: flat, frequency, monetary: flat }).frequency.bands]).toEqual([
      1, 1, 1, 1, 1, 1, 1, 4, 4, 5,
    ]);
  });

  it("gives everybody the lowest band by value where all are equal: nobody stands out", () => {
    const { recency, frequency } = scores({ recency: flat, frequency: flat, monetary: flat });
    expect(new Set(frequency.bands)).toEqual(new Set([1]));
    expect(new Set(recency.bands)).toEqual(new Set([5]));
  });

  it("leaves a customer with an unknown value without marks and lets the others stay as they were", () => {
    const without = scores({ recency: oneToTen, frequency: oneToTen, monetary: oneToTen });
    const { recency, frequency, monetary } = scores({
      recency: [...oneToTen, 1],
      frequency: [...oneToTen, NaN],
      monetary: [...oneToTen, 1_000_000],
    });
    expect([recency, frequency, monetary].map(({ bands }) => bands[10])).toEqual([0, 0, 0]);
    expect([...monetary.bands.slice(0, 10)]).toEqual([...without.monetary.bands]);
    expect(monetary.cuts).toEqual(without.monetary.cuts);
  });

  it.each([2, 3, 4, 9])("parts 90 different customers into %d bands that differ by one customer at most", (bands) => {
    const values = Array.from({ length: 90 }, (_, at) => at * at);
    const { bands: marks } = scores({ recency: values, frequency: values, monetary: values }, bands).recency;
    const sizes = Array.from({ length: bands }, (_, band) => marks.filter((mark) => mark === band + 1).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(90);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
  }); // prettier-ignore

  it("gives the same marks for revenue in euros and in cents", () => {
    const euros = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3];
    const marks = (monetary: number[]) => scores({ recency: flat, frequency: flat, monetary }).monetary.bands;
    expect(marks(euros.map((each) => each * 100))).toEqual(marks(euros));
  });

  it.each([
    ["one band", { recency: [1], frequency: [1], monetary: [1] }, 1, "bands-out-of-range"],
    ["ten bands", { recency: [1], frequency: [1], monetary: [1] }, 10, "bands-out-of-range"],
    ["half a band", { recency: [1], frequency: [1], monetary: [1] }, 2.5, "bands-out-of-range"],
    ["columns of different lengths", { recency: [1], frequency: [1, 2], monetary: [1] }, 5, "column-lengths-differ"],
    ["nobody with all three values", { recency: [NaN], frequency: [1], monetary: [1] }, 5, "customers-missing"],
  ])("refuses %s", (_, columns, bands, kind) => {
    expect(rfmScores(columns, bands)).toMatchObject({ ok: false, issues: [{ kind }] });
  }); // prettier-ignore
});

const folder = join(__dirname, "../../../../shared/data/rfm");
const whenPresent = existsSync(folder) ? describe : describe.skip;

whenPresent("RFM marks of the rsquaredacademy examples (skipped where ../shared/data is absent)", () => {
  const read = (file: string) =>
    Papa.parse<Record<string, string>>(readFileSync(join(folder, file), "utf8"), {
      header: true,
      skipEmptyLines: true,
    }).data;

  // The package puts its border one unit above the quantile. Where a quantile is no whole number, a customer can lie
  // between the two: three of 2,985 marks.
  it("equal the published ones but where the border of the package is not the quantile", () => {
    const customers = read("rfm_expected_scores.csv");
    const numbers = (name: string) => customers.map((customer) => Number(customer[name]));
    const { recency, frequency, monetary } = scores({
      recency: numbers("recency"),
      frequency: numbers("n"),
      monetary: numbers("amount"),
    });
    const differing = customers.flatMap(({ customer_id: name, R, F, M }, at) =>
      [recency.bands[at] === Number(R), frequency.bands[at] === Number(F), monetary.bands[at] === Number(M)].every(Boolean) ? [] : [name],
    ); // prettier-ignore
    expect(differing.sort()).toEqual(["Jerold Sporer", "Katlyn Mann", "Skylar Hoeger"]);
    const tenths = (cuts: readonly number[]) => cuts.map((cut) => Math.round((cut + 1) * 10) / 10);
    expect(tenths(recency.cuts)).toEqual([115, 181, 297.4, 482]);
    expect(tenths(frequency.cuts)).toEqual([4, 5, 6, 8]);
    expect(tenths(monetary.cuts)).toEqual([255.8, 382, 506.4, 666]);
  });

  it("have the published numbers of 39,999 customers, whose quantiles are whole numbers", () => {
    const customers = read("rfm_data_customer.csv");
    const numbers = (name: string) => customers.map((customer) => Number(customer[name]));
    const { recency, frequency, monetary } = scores({
      recency: numbers("recency_days"),
      frequency: numbers("number_of_orders"),
      monetary: numbers("revenue"),
    });
    const sizes = (bands: Uint8Array) =>
      [1, 2, 3, 4, 5].map((band) => bands.filter((each) => each === band).length);
    expect(sizes(recency.bands)).toEqual([7994, 7957, 7889, 8108, 8051]);
    expect(sizes(frequency.bands)).toEqual([9427, 9764, 4945, 8204, 7659]);
    expect(sizes(monetary.bands)).toEqual([8016, 7998, 8008, 7997, 7980]);
  });
});
