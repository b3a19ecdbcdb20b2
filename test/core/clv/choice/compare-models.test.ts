import {
  compareModels,
  CONTINUOUS_KINDS,
  expectedPurchases,
  historiesUntil,
  holdoutError,
  proposeModelKind,
  purchasesBetween,
  type PurchaseModel,
} from "../../../../src/core";
import { withSharedData } from "../../../helpers/browser-files";
import { simulateCustomers } from "../beta-dropout/simulate";
import { cdnowOccasions, dayOf } from "../occasions/of-days";
import { relativeError } from "../relative-error";

const bgNbd: PurchaseModel = { kind: "bg-nbd", params: { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 } };

describe("holdoutError", () => {
  const customers = { frequency: [2, 0], recency: [30, 0], age: [38, 20], weights: [1, 3] };
  const forecasts = [
    expectedPurchases(bgNbd, 2, 30, 38, 39),
    expectedPurchases(bgNbd, 0, 0, 20, 39),
  ] as const;

  it("adds up forecast and purchases and takes the means over the customers", () => {
    const error = holdoutError(bgNbd, { customers, purchases: [4, 0], length: 39 });
    expect(error.actual).toBe(4);
    const expected = forecasts[0] + 3 * forecasts[1];
    expect(relativeError(error.expected, expected)).toBeLessThan(1e-12);
    expect(relativeError(error.totalError!, (expected - 4) / 4)).toBeLessThan(1e-12);
    const absolute = (4 - forecasts[0] + 3 * forecasts[1]) / 4;
    expect(relativeError(error.meanAbsoluteError, absolute)).toBeLessThan(1e-12);
    const squared = ((4 - forecasts[0]) ** 2 + 3 * forecasts[1] ** 2) / 4;
    expect(relativeError(error.rootMeanSquaredError, Math.sqrt(squared))).toBeLessThan(1e-12);
  });

  it("has no share of nothing", () => {
    expect(holdoutError(bgNbd, { customers, purchases: [0, 0], length: 39 }).totalError).toBeUndefined();
  });
});

describe("compareModels", () => {
  it("counts four parameters in both criteria", () => {
    const { models } = compareModels(["bg-nbd"], simulateCustomers(bgNbd.params, 0, 300, 3));
    const { fit, aic, bic, holdout } = models[0]!;
    expect(aic).toBe(8 - 2 * fit.logLikelihood);
    expect(relativeError(bic, 4 * Math.log(300) - 2 * fit.logLikelihood)).toBeLessThan(1e-12);
    expect(holdout).toBeUndefined();
  });

  it("keeps a model that cannot be fitted beside the others with the reasons", () => {
    const customers = { frequency: [1, 3], recency: [1, 2.5], age: [5, 5.5] };
    const { models, unfitted } = compareModels(["bg-bb", "bg-nbd"], customers);
    expect(models.map(({ kind }) => kind)).toEqual(["bg-nbd"]);
    expect(unfitted).toMatchObject([{ kind: "bg-bb", issues: [{ kind: "not-a-history-of-opportunities" }] }]);
    expect(compareModels(["bg-nbd"], { frequency: [0], recency: [0], age: [1] }).proposal).toBeUndefined();
  });

  withSharedData("finds for CDNOW the likelihoods and the forecasts of the articles", () => {
    const occasions = cdnowOccasions();
    const clock = { unitDays: 7, discrete: false };
    const calibrationEnd = dayOf("1997-09-30");
    const end = dayOf("1998-06-30");
    const calibration = historiesUntil(occasions, calibrationEnd, clock);
    const { models, proposal } = compareModels(CONTINUOUS_KINDS, historiesUntil(occasions, end, clock), {
      customers: calibration,
      purchases: purchasesBetween(occasions, calibration.customers, calibrationEnd, end, clock),
      length: 39,
    });
    const of = (kind: string) => models.find((model) => model.kind === kind)!.holdout!;
    // Fader, Hardie & Lee (2005), Marketing Science 24(2), table 2.
    expect(of("bg-nbd").calibrated.fit.logLikelihood).toBeCloseTo(-9582.4, 1);
    expect(of("pareto-nbd").calibrated.fit.logLikelihood).toBeCloseTo(-9595.0, 1);
    expect(of("bg-nbd").actual).toBe(1882);
    // CLVTools for the same weeks.
    expect(relativeError(of("bg-nbd").expected, 1653.40784)).toBeLessThan(1e-3);
    expect(relativeError(of("pareto-nbd").expected, 1665.68803)).toBeLessThan(1e-3);
    expect(models.map(({ fit }) => fit.status)).toEqual(["converged", "converged", "converged"]);
    expect(proposal).toBeDefined();
  });
});

describe("proposeModelKind", () => {
  const model = (kind: "bg-nbd" | "mbg-nbd" | "pareto-nbd", logLikelihood: number, error?: number, status = "converged") => ({
    kind,
    fit: { logLikelihood, status } as Parameters<typeof proposeModelKind>[0][number]["fit"],
    holdout: error === undefined ? undefined : { actual: 1, expected: 1, totalError: 0, meanAbsoluteError: 1, rootMeanSquaredError: error },
  }); // prettier-ignore

  it("takes the smallest error in the holdout period", () => {
    expect(proposeModelKind([model("bg-nbd", -100, 1.5), model("pareto-nbd", -110, 1.2)])).toEqual({
      kind: "pareto-nbd",
      reason: { kind: "holdout", values: { error: 1.2, next: 1.5 } },
    });
  });

  it("takes the likelier one of forecasts that are alike", () => {
    expect(
      proposeModelKind([
        model("bg-nbd", -110, 1.2),
        model("pareto-nbd", -100, 1.205),
        model("mbg-nbd", -90, 2),
      ]),
    ).toEqual({ kind: "pareto-nbd", reason: { kind: "likelihood-after-holdout", values: { gain: 10 } } });
  });

  it("takes the likeliest one without a holdout period", () => {
    expect(proposeModelKind([model("bg-nbd", -110), model("mbg-nbd", -100)])).toEqual({
      kind: "mbg-nbd",
      reason: { kind: "likelihood", values: { gain: 10 } },
    });
  });

  it("leaves out what is not identified as long as another is", () => {
    const doubtful = model("pareto-nbd", -90, 1, "not-identified");
    expect(proposeModelKind([model("bg-nbd", -110, 2), doubtful])).toEqual({
      kind: "bg-nbd",
      reason: { kind: "only-identified" },
    });
    expect(proposeModelKind([doubtful, model("bg-nbd", -95, 2, "not-identified")])?.reason.kind).toBe(
      "none-identified",
    );
    expect(proposeModelKind([doubtful])?.reason.kind).toBe("only-model");
    expect(proposeModelKind([])).toBeUndefined();
  });
});
