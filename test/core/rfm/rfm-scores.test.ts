import fc from "fast-check";
import { rfmScores, type CutRule, type Cutting, type RfmColumns } from "../../../src/core/rfm";
import { numbersOf, publishedCustomers, readRows, whenPresent } from "./rfm-orders";

function scores(columns: RfmColumns, bands?: number, cutting?: Cutting) {
  const result = rfmScores(columns, bands, cutting);
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

const quantiles: CutRule = { kind: "quantiles" };
const own = (...cuts: number[]): CutRule => ({ kind: "own", cuts });

describe("rfmScores with cuts of the user's own", () => {
  const cutting: Cutting = {
    cuts: { recency: own(30, 90), frequency: own(1, 4), monetary: quantiles },
    nested: false,
  };

  it("puts a value on a cut into the lower band, the shorter time into the better one", () => {
    const { recency, frequency } = scores(
      { recency: [0, 30, 31, 90, 91], frequency: [1, 2, 4, 5, 100], monetary: [1, 1, 1, 1, 1] },
      3,
      cutting,
    );
    expect([...recency.bands]).toEqual([3, 3, 2, 2, 1]);
    expect([...frequency.bands]).toEqual([1, 2, 2, 3, 3]);
  });

  it("leaves the band between equal cuts empty", () => {
    const equal = { ...cutting, cuts: { ...cutting.cuts, frequency: own(4, 4) } };
    const { frequency } = scores({ recency: [1, 1, 1], frequency: [3, 4, 5], monetary: [1, 1, 1] }, 3, equal);
    expect([...frequency.bands]).toEqual([1, 1, 3]);
  });

  it("keeps the cuts whoever is in the list", () => {
    const { recency } = scores({ recency: [400, 500], frequency: [1, 1], monetary: [1, 1] }, 3, cutting);
    expect([...recency.bands]).toEqual([1, 1]);
    expect(recency.cuts).toEqual([30, 90]);
  });

  it.each([
    ["too few cuts", own(3), "cuts-count", { given: 1, needed: 2 }],
    ["cuts that fall", own(5, 4), "cuts-not-ascending", { cut: 4, previous: 5 }],
    ["a cut that is no number", own(5, NaN), "cut-not-a-number", undefined],
  ])("refuse %s", (_, frequency, kind, values) => {
    const result = rfmScores({ recency: [1], frequency: [1], monetary: [1] }, 3, {
      ...cutting,
      cuts: { ...cutting.cuts, frequency },
    });
    expect(result).toMatchObject({ ok: false, issues: [{ kind, ...(values && { values }) }] });
  });
});

/** Marks by the definition, customer by customer: quantiles of those who stand in the same bands. */
function bruteMarks(values: readonly number[], peers: (at: number) => readonly number[], bands: number) {
  return values.map((value, at) => {
    const sorted = [...peers(at)].sort((a, b) => a - b);
    const cut = (p: number) => {
      const place = (sorted.length - 1) * p;
      const low = sorted[Math.floor(place)]!;
      return low + (sorted[Math.ceil(place)]! - low) * (place - Math.floor(place));
    };
    return 1 + Array.from({ length: bands - 1 }, (_, at) => cut((at + 1) / bands)).filter((each) => value > each).length; // prettier-ignore
  });
}

describe("rfmScores nested", () => {
  const nested: Cutting = {
    cuts: { recency: quantiles, frequency: quantiles, monetary: quantiles },
    nested: true,
  };
  const customer = fc.tuple(fc.nat(40), fc.nat(9), fc.nat(60));

  it("cuts frequency within the recency band and monetary value within both", () => {
    fc.assert(
      fc.property(
        fc.array(customer, { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 2, max: 9 }),
        (customers, bands) => {
          const [recency, frequency, monetary] = [0, 1, 2].map((at) => customers.map((each) => each[at]!));
          const marks = scores({ recency: recency!, frequency: frequency!, monetary: monetary! }, bands, nested); // prettier-ignore
          const r = bruteMarks(recency!, () => recency!, bands).map((band) => bands + 1 - band);
          const f = bruteMarks(frequency!, (at) => frequency!.filter((_, other) => r[other] === r[at]), bands); // prettier-ignore
          const m = bruteMarks(monetary!, (at) => monetary!.filter((_, other) => r[other] === r[at] && f[other] === f[at]), bands); // prettier-ignore
          expect([...marks.recency.bands]).toEqual(r);
          expect([...marks.frequency.bands]).toEqual(f);
          expect([...marks.monetary.bands]).toEqual(m);
        },
      ),
      { seed: 5, numRuns: 150 },
    );
  });

  it("tells the cuts of each recency band, the longest absent first", () => {
    // Two recency bands of two customers each: 8 and 9 days ago with 1 and 3 purchases, 1 and 2 days ago with 10 and 30.
    const { frequency } = scores(
      { recency: [9, 8, 2, 1], frequency: [1, 3, 10, 30], monetary: [1, 1, 1, 1] },
      2,
      nested,
    );
    expect(frequency.cuts).toEqual([]);
    expect(frequency.within).toEqual([[2], [20]]);
    expect([...frequency.bands]).toEqual([1, 2, 1, 2]);
  });

  it("leaves customers with an unknown value out of every group", () => {
    const columns = {
      recency: [9, 8, 2, 1],
      frequency: [1, 3, 10, 30],
      monetary: [5, 5, 5, 5],
    };
    const more = {
      recency: [...columns.recency, 1],
      frequency: [...columns.frequency, 500],
      monetary: [...columns.monetary, NaN],
    };
    const marks = scores(more, 2, nested);
    expect([...marks.frequency.bands]).toEqual([...scores(columns, 2, nested).frequency.bands, 0]);
    expect(marks.monetary.bands[4]).toBe(0);
  });

  it("leaves cuts of the user's own the same in every group", () => {
    const { frequency } = scores({ recency: [9, 8, 2, 1], frequency: [1, 3, 10, 30], monetary: [1, 1, 1, 1] }, 2, {
      nested: true,
      cuts: { ...nested.cuts, frequency: own(5) },
    }); // prettier-ignore
    expect([...frequency.bands]).toEqual([1, 1, 2, 2]);
    expect(frequency).toMatchObject({ cuts: [5] });
  });
});

whenPresent("RFM marks of the rsquaredacademy examples (skipped where ../shared/data is absent)", () => {
  // The package puts its border one unit above the quantile. Where a quantile is no whole number, a customer can lie
  // between the two: three of 2,985 marks.
  it("equal the published ones but where the border of the package is not the quantile", () => {
    const { rows, columns } = publishedCustomers();
    const { recency, frequency, monetary } = scores(columns);
    const differing = rows.flatMap(({ customer_id: name, R, F, M }, at) =>
      [recency.bands[at] === Number(R), frequency.bands[at] === Number(F), monetary.bands[at] === Number(M)].every(Boolean) ? [] : [name],
    ); // prettier-ignore
    expect(differing.sort()).toEqual(["Jerold Sporer", "Katlyn Mann", "Skylar Hoeger"]);
    const tenths = (cuts: readonly number[]) => cuts.map((cut) => Math.round((cut + 1) * 10) / 10);
    expect(tenths(recency.cuts)).toEqual([115, 181, 297.4, 482]);
    expect(tenths(frequency.cuts)).toEqual([4, 5, 6, 8]);
    expect(tenths(monetary.cuts)).toEqual([255.8, 382, 506.4, 666]);
  });

  it("are the published ones, all 2,985, when the borders of the package are taken as cuts", () => {
    const { rows, columns } = publishedCustomers();
    const quantile = scores(columns);
    // A whole number is below the package's border q + 1 just when it is at most the number before.
    const borders = (cuts: readonly number[]) => own(...cuts.map((cut) => Math.ceil(Math.round(cut * 1e6) / 1e6 + 1) - 1)); // prettier-ignore
    const marks = scores(columns, 5, {
      nested: false,
      cuts: {
        recency: borders(quantile.recency.cuts),
        frequency: borders(quantile.frequency.cuts),
        monetary: borders(quantile.monetary.cuts),
      },
    });
    expect([...marks.recency.bands]).toEqual(numbersOf(rows, "R"));
    expect([...marks.frequency.bands]).toEqual(numbersOf(rows, "F"));
    expect([...marks.monetary.bands]).toEqual(numbersOf(rows, "M"));
  });

  it("have the published numbers of 39,999 customers, whose quantiles are whole numbers", () => {
    const customers = readRows("rfm_data_customer.csv");
    const numbers = (name: string) => numbersOf(customers, name);
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
