import { newCustomerPurchases, trackActual, trackExpected, type PurchaseModel } from "../../../../src/core";
import { withSharedData } from "../../../helpers/browser-files";
import { cdnowOccasions, dayOf, occasionsOfDays } from "../occasions/of-days";
import { relativeError } from "../relative-error";
import weekly from "./reference.json";

const bgNbd: PurchaseModel = { kind: "bg-nbd", params: { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 } };
const paretoNbd: PurchaseModel = {
  kind: "pareto-nbd",
  params: { r: 0.553, alpha: 10.578, s: 0.606, beta: 11.669 },
};
const bgBb: PurchaseModel = { kind: "bg-bb", params: { alpha: 1.2, beta: 0.75, gamma: 0.66, delta: 2.78 } };

const few = {
  occasions: occasionsOfDays([[101, 108, 108, 120], [], [115, 116], [128, 130]]),
  joinedUntil: 120,
  until: 128,
  periodDays: 7,
};

describe("trackActual", () => {
  it("counts the cohort's repeat purchases in periods that end with the last day", () => {
    const { ends, perPeriod, cumulative, customers } = trackActual(few);
    expect([...ends]).toEqual([107, 114, 121, 128]);
    expect([...perPeriod]).toEqual([0, 2, 2, 0]);
    expect([...cumulative]).toEqual([0, 2, 4, 4]);
    expect(customers).toBe(2);
  });

  it("counts a period with several purchases of a customer once in discrete time", () => {
    expect([...trackActual(few, true).perPeriod]).toEqual([0, 1, 1, 0]);
  });

  it("is empty without a cohort", () => {
    expect(trackActual({ ...few, joinedUntil: 100 }).ends).toHaveLength(0);
  });
});

describe("trackExpected", () => {
  it.each([bgNbd, paretoNbd])(
    "adds up what is expected of each customer since the own first day: $kind",
    (model) => {
      const { cumulative, perPeriod } = trackExpected(few, model, 7);
      const byHand = [107, 114, 121, 128].map((end) =>
        [101, 115].reduce(
          (sum, day) => sum + (day < end ? newCustomerPurchases(model, (end - day) / 7) : 0),
          0,
        ),
      );
      cumulative.forEach((sum, place) => expect(relativeError(sum, byHand[place]!)).toBeLessThan(1e-12));
      expect(relativeError(perPeriod[2]!, byHand[2]! - byHand[1]!)).toBeLessThan(1e-12);
      expect(perPeriod[0]).toBe(cumulative[0]);
    },
  );

  it("counts whole opportunities after the one of the first purchase under BG/BB", () => {
    // First purchases in the periods −3 and −1 of −3 … 0.
    const { cumulative } = trackExpected(few, bgBb, 7);
    const after = (opportunities: number) => newCustomerPurchases(bgBb, opportunities);
    const byHand = [0, after(1), after(2), after(3) + after(1)];
    cumulative.forEach((sum, place) => expect(relativeError(sum, byHand[place]!)).toBeLessThan(1e-12));
  });

  withSharedData("follows the CDNOW customers as the closed forms of the articles do", () => {
    const request = {
      occasions: cdnowOccasions(),
      joinedUntil: dayOf("1997-09-30"),
      until: dayOf("1998-06-30"),
      periodDays: 7,
    };
    const actual = trackActual(request);
    expect(actual.ends).toHaveLength(78);
    expect(actual.customers).toBe(2357);
    expect(actual.cumulative[38]).toBe(2457);
    expect(actual.cumulative[77]).toBe(2457 + 1882);
    const bg = trackExpected(request, bgNbd, 7);
    const pareto = trackExpected(request, paretoNbd, 7);
    for (const row of weekly) {
      expect(relativeError(bg.cumulative[row.week - 1]!, row.bgNbd)).toBeLessThan(1e-10);
      expect(relativeError(pareto.cumulative[row.week - 1]!, row.paretoNbd)).toBeLessThan(1e-10);
    }
  });
});
