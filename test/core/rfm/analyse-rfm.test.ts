import {
  analyseRfm,
  DEFAULT_RFM_SETUP,
  fieldFigures,
  fieldPlace,
  NO_SEGMENT,
  withBands,
  type RfmColumns,
  type RfmSetup,
} from "../../../src/core/rfm";
import { publishedCustomers, whenPresent } from "./rfm-orders";

function analysis(columns: RfmColumns, setup: RfmSetup) {
  const result = analyseRfm(columns, setup);
  if (!result.ok) throw new Error(result.issues[0].kind);
  return result.value;
}

const halves = withBands(DEFAULT_RFM_SETUP, 2);
/** Cuts at 100 days, 3 purchases and 1,000 euros. */
const setup: RfmSetup = {
  ...halves,
  cuts: {
    recency: { kind: "own", cuts: [100] },
    frequency: { kind: "own", cuts: [3] },
    monetary: { kind: "own", cuts: [1000] },
  },
};
// In halves: 222, 211, 122, 111, 221.
const columns = {
  recency: [10, 20, 300, 400, 30],
  frequency: [8, 1, 9, 2, 5],
  monetary: [5000, 100, 3000, 200, 700],
};
const named = ({ map }: RfmSetup, segments: Uint8Array) =>
  [...segments].map((segment) => map.segments[segment]?.id);

describe("analyseRfm", () => {
  it("gives each customer a code and the one segment of their marks", () => {
    const { codes, segments } = analysis(columns, setup);
    expect([...codes]).toEqual([222, 211, 122, 111, 221]);
    // 221: the mean of 2 and 1 counts as 2.
    expect(named(setup, segments)).toEqual(["champions", "newly-won", "cannot-lose", "dormant", "champions"]);
  });

  it("scores the marks by weight from 0 for the lowest to 100 for the best", () => {
    expect([...analysis(columns, setup).scores]).toEqual([100, 100 / 3, 200 / 3, 0, 200 / 3]);
    const weights = { recency: 2, frequency: 1, monetary: 1 };
    expect([...analysis(columns, { ...setup, weights }).scores]).toEqual([100, 50, 50, 0, 75]);
    const alone = { recency: 0, frequency: 0, monetary: 7 };
    expect([...analysis(columns, { ...setup, weights: alone }).scores]).toEqual([100, 0, 100, 0, 0]);
  });

  it("adds up customers, shares, money and the mean time since the last purchase of each segment", () => {
    const { figures } = analysis(columns, setup);
    const of = (id: string) => figures[setup.map.segments.findIndex((segment) => segment.id === id)];
    expect(of("champions")).toEqual({
      customers: 2,
      share: 0.4,
      revenue: 5700,
      revenueShare: 5700 / 9000,
      meanRecency: 20,
    });
    expect(of("dormant")).toMatchObject({ customers: 1, revenue: 200, meanRecency: 400 });
    expect(figures.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  it("says who has no segment and why, and puts them into none", () => {
    const { segments, codes, scores, unknown } = analysis(
      {
        recency: [...columns.recency, NaN, NaN],
        frequency: [...columns.frequency, 4, 4],
        monetary: [...columns.monetary, 10, NaN],
      },
      setup,
    );
    expect(unknown).toEqual({ customers: 2, recency: 2, frequency: 0, monetary: 1 });
    expect([...segments.slice(5)]).toEqual([NO_SEGMENT, NO_SEGMENT]);
    expect([...codes.slice(5)]).toEqual([0, 0]);
    expect([...scores.slice(5)]).toEqual([NaN, NaN]);
  });

  it("marks the mean of a purchase where that is wanted, and still adds up all the money", () => {
    const means: RfmSetup = {
      ...setup,
      monetary: "mean",
      cuts: { ...setup.cuts, monetary: { kind: "own", cuts: [150] } },
    };
    // 625, 100, 333, 100 and 140 euros a purchase.
    const { monetary, columns: marked, figures } = analysis(columns, means);
    expect([...monetary.bands]).toEqual([2, 1, 2, 1, 1]);
    expect(marked.monetary[4]).toBe(140);
    expect(figures.reduce((sum, { revenue }) => sum + revenue, 0)).toBe(9000);
  });

  it("knows no mean for somebody without a purchase", () => {
    const { unknown, segments } = analysis(
      { recency: [1, 2], frequency: [0, 2], monetary: [0, 10] },
      { ...halves, monetary: "mean" },
    );
    expect(unknown).toEqual({ customers: 1, recency: 0, frequency: 0, monetary: 1 });
    expect(segments[0]).toBe(NO_SEGMENT);
  });

  it("knows no share of revenue where there is none", () => {
    const { figures } = analysis({ recency: [1, 9], frequency: [1, 2], monetary: [0, 0] }, halves);
    expect(figures.every(({ revenueShare }) => Number.isNaN(revenueShare))).toBe(true);
  });

  it("tells everything that is wrong with the setup", () => {
    const weights = { recency: 0, frequency: 0, monetary: 0 };
    expect(analyseRfm(columns, { ...setup, weights, bands: 3 })).toMatchObject({
      ok: false,
      issues: [
        { kind: "cuts-count" },
        { kind: "cuts-count" },
        { kind: "cuts-count" },
        { kind: "weights-zero" },
        { kind: "map-size" },
      ],
    });
  });

  it("tells that nobody has all three values", () => {
    expect(analyseRfm({ recency: [NaN], frequency: [1], monetary: [1] }, halves)).toMatchObject({
      ok: false,
      issues: [{ kind: "customers-missing" }],
    });
  });
});

describe("fieldFigures", () => {
  it("adds up the fields of the map, and of recency against frequency", () => {
    const marks = analysis(columns, setup);
    const map = fieldFigures(marks, columns.monetary, 2, "frequency-monetary");
    expect([...map.customers]).toEqual([1, 1, 1, 2]);
    expect(map.revenue[fieldPlace(2, 2, 2)]).toBe(5700);
    const heat = fieldFigures(marks, columns.monetary, 2, "monetary");
    expect([...heat.customers]).toEqual([1, 1, 2, 1]);
    expect([...heat.revenue]).toEqual([200, 3000, 800, 5000]);
  });

  it("leaves out customers without marks", () => {
    const marks = analysis({ recency: [1, NaN], frequency: [1, 1], monetary: [1, 1] }, halves);
    expect(fieldFigures(marks, [1, 1], 2, "frequency").customers.reduce((sum, each) => sum + each, 0)).toBe(1);
  }); // prettier-ignore
});

whenPresent("segments of the rsquaredacademy examples (skipped where ../shared/data is absent)", () => {
  it("leave nobody over, where the published table puts 48 of 995 customers into Others", () => {
    const published = publishedCustomers();
    expect(published.segments.filter((segment) => segment === "Others")).toHaveLength(48);
    const { segments, unknown, figures } = analysis(published.columns, DEFAULT_RFM_SETUP);
    expect(segments.includes(NO_SEGMENT)).toBe(false);
    expect(unknown.customers).toBe(0);
    expect(figures.reduce((sum, { customers }) => sum + customers, 0)).toBe(995);
  });

  it("can all occur, where three published ones occur nowhere", () => {
    const published = publishedCustomers();
    const occurring = new Set(published.segments.filter((segment) => segment !== "Others"));
    expect(occurring.size).toBe(7);
    const { figures } = analysis(published.columns, DEFAULT_RFM_SETUP);
    expect(figures.filter(({ customers }) => customers > 0)).toHaveLength(10);
  });

  it("hold all the revenue of the orders", () => {
    const published = publishedCustomers();
    const { figures } = analysis(published.columns, DEFAULT_RFM_SETUP);
    const total = published.columns.monetary.reduce((sum, amount) => sum + amount, 0);
    expect(figures.reduce((sum, { revenue }) => sum + revenue, 0)).toBe(total);
  });
});
