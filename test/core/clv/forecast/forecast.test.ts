import {
  alive,
  aliveColumn,
  bgBbAlive,
  bgBbResidualTransactions,
  bgNbdAlive,
  bgNbdResidualTransactions,
  customerValue,
  customerValues,
  expectedPurchases,
  expectedPurchasesColumn,
  fitPurchaseModel,
  mbgNbdAlive,
  mbgNbdResidualTransactions,
  paretoNbdAlive,
  paretoNbdResidualTransactions,
  residualTransactions,
  residualTransactionsColumn,
  type PurchaseModel,
} from "../../../../src/core";
import { readCsv, withSharedData } from "../../../helpers/browser-files";
import { simulateCustomers } from "../beta-dropout/simulate";
import { relativeError } from "../relative-error";

const beta = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
const pareto = { r: 0.55327001, alpha: 10.5778007, s: 0.60602, beta: 11.6639145 };
const donors = { alpha: 1.20350708, beta: 0.74976668, gamma: 0.65675682, delta: 2.78388733 };
const spend = { p: 6.248801, q: 3.744589, gamma: 15.447752 };

const MODELS: readonly PurchaseModel[] = [
  { kind: "bg-nbd", params: beta },
  { kind: "mbg-nbd", params: beta },
  { kind: "pareto-nbd", params: pareto },
  { kind: "bg-bb", params: donors },
];
const named = MODELS.map((model) => [model.kind, model] as const);
const customers = {
  frequency: [0, 2, 2, 7, 2, 3],
  recency: [0, 30, 20, 35, 30, 50],
  age: [40, 38, 38, 38, 45, 40],
  monetary: [NaN, 22.35, 10, 73.74, 11.77, 20],
};

describe("the door to all purchase models", () => {
  it("says what the models themselves say", () => {
    const [bg, mbg, pnbd, bb] = MODELS as [PurchaseModel, PurchaseModel, PurchaseModel, PurchaseModel];
    expect(alive(bg, 2, 30, 38)).toBe(bgNbdAlive(beta, 2, 30, 38));
    expect(alive(mbg, 2, 30, 38)).toBe(mbgNbdAlive(beta, 2, 30, 38));
    expect(alive(pnbd, 2, 30, 38)).toBe(paretoNbdAlive(pareto, 2, 30, 38));
    expect(alive(bb, 2, 4, 6)).toBe(bgBbAlive(donors, 2, 4, 6));
  });

  it("takes an effective rate: continuous models compound its logarithm, BG/BB divides by 1 + rate", () => {
    const rate = 1.1 ** (1 / 52) - 1;
    const delta = Math.log(1.1) / 52;
    const same = [
      [residualTransactions(MODELS[0]!, 2, 30, 38, rate), bgNbdResidualTransactions(beta, 2, 30, 38, delta)],
      [
        residualTransactions(MODELS[1]!, 2, 30, 38, rate, 52),
        mbgNbdResidualTransactions(beta, 2, 30, 38, delta, 52),
      ],
      [
        residualTransactions(MODELS[2]!, 2, 30, 38, rate),
        paretoNbdResidualTransactions(pareto, 2, 30, 38, delta),
      ],
      [residualTransactions(MODELS[3]!, 2, 4, 6, 0.1), bgBbResidualTransactions(donors, 2, 4, 6, 0.1)],
    ] as const;
    for (const [found, expected] of same) expect(relativeError(found, expected)).toBeLessThan(1e-12);
  });

  it.each(named)("has columns that agree with one customer at a time: %s", (_, model) => {
    const rows = customers.frequency.map((x, i) => [x, customers.recency[i]!, customers.age[i]!] as const);
    expect(Array.from(aliveColumn(model, customers))).toEqual(rows.map((row) => alive(model, ...row)));
    expect(Array.from(expectedPurchasesColumn(model, customers, 52))).toEqual(
      rows.map((row) => expectedPurchases(model, ...row, 52)),
    );
    expect(Array.from(residualTransactionsColumn(model, customers, 0.01))).toEqual(
      rows.map((row) => residualTransactions(model, ...row, 0.01)),
    );
  });

  it.each(named)("keeps a customer with an impossible history to itself: %s", (_, model) => {
    const found = Array.from(residualTransactionsColumn(model, customers, 0.01));
    expect(found.map(Number.isNaN)).toEqual([false, false, false, false, false, true]);
  });

  it.each(named)("counts the recency of a customer without purchases as 0: %s", (_, model) => {
    expect(alive(model, 0, 5, 20)).toBe(alive(model, 0, 0, 20));
    expect(residualTransactions(model, 0, 5, 20, 0.01)).toBe(residualTransactions(model, 0, 0, 20, 0.01));
    expect(alive(model, 0, 25, 20)).toBeNaN();
  });

  it.each(named)("has no answer for a negative rate or a horizon in the past: %s", (_, model) => {
    expect(residualTransactions(model, 2, 30, 38, -0.01)).toBeNaN();
    expect(residualTransactions(model, 2, 30, 38, -2)).toBeNaN();
    expect(residualTransactions(model, 2, 30, 38, 0.01, -1)).toBeNaN();
    expect(expectedPurchases(model, 2, 30, 38, NaN)).toBeNaN();
  });

  it("fits the model of the kind that is asked for", () => {
    const sample = simulateCustomers(beta, 0, 300, 3);
    for (const kind of ["bg-nbd", "mbg-nbd", "pareto-nbd"] as const) {
      const result = fitPurchaseModel(kind, sample);
      if (!result.ok) throw new Error("not fitted");
      expect(result.value.model).toEqual({ kind, params: result.value.fit.params });
    }
    expect(fitPurchaseModel("bg-bb", { frequency: [1, 3], recency: [1, 2], age: [5, 5] })).toMatchObject({
      ok: false,
      issues: [{ kind: "not-a-history-of-opportunities" }],
    });
  });
});

describe("customerValue", () => {
  const model = { purchases: MODELS[2]!, spend };
  const first = { frequency: 2, recency: 30.43, age: 38.86, monetary: 22.35 };
  const weekly = Math.expm1(0.0027);

  it.each([
    ["1", first, 6.484270738, 159.8634129],
    ["9", { frequency: 2, recency: 35.71, age: 38.86, monetary: 25.545 }, 7.151153114, 195.0979087],
  ])("is near that of CLVTools for CDNOW customer %s", (_, customer, transactions, value) => {
    const found = customerValue(model, customer, { discountRate: weekly });
    expect(relativeError(found.transactions, transactions)).toBeLessThan(1e-3);
    expect(relativeError(found.value, value)).toBeLessThan(2e-3);
  });

  it("is transactions times spend times margin", () => {
    const found = customerValue(model, first, { discountRate: 0.01, horizon: 52, margin: 0.25 });
    expect(found.problem).toBeUndefined();
    expect(found.transactions).toBe(
      paretoNbdResidualTransactions(pareto, 2, 30.43, 38.86, Math.log1p(0.01), 52),
    );
    // Mean spend by hand: p (gamma + x z) / (p x + q - 1) = 6.248801 (15.447752 + 44.7) / 15.242191.
    expect(relativeError(found.spend, (6.248801 * 60.147752) / 15.242191)).toBeLessThan(1e-12);
    expect(found.value).toBe(found.transactions * found.spend * 0.25);
  });

  it("stays negative with a negative margin and is 0 without any", () => {
    const gain = customerValue(model, first, { discountRate: 0.01, margin: 0.2 }).value;
    expect(customerValue(model, first, { discountRate: 0.01, margin: -0.2 }).value).toBe(-gain);
    expect(customerValue(model, first, { discountRate: 0.01, margin: 0 }).value).toBe(0);
  });

  it.each([
    ["no-forecast", first, { discountRate: -0.1 }, spend],
    ["no-forecast", { ...first, recency: 50 }, { discountRate: 0.1 }, spend],
    ["no-amount", { ...first, monetary: 0 }, { discountRate: 0.1 }, spend],
    ["endless-purchases", first, { discountRate: 0 }, spend],
    ["no-mean-spend", { ...first, frequency: 0, recency: 0 }, { discountRate: 0.1 }, { ...spend, q: 0.9 }],
    ["not-a-margin", first, { discountRate: 0.1, margin: NaN }, spend],
  ] as const)("names the problem %s instead of a value", (problem, customer, terms, spending) => {
    const found = customerValue({ purchases: MODELS[2]!, spend: spending }, customer, terms);
    expect(found.problem).toBe(problem);
    expect(found.value).toBeNaN();
  });

  it("has a value for buyers where only the mean of all customers is missing", () => {
    const found = customerValue({ ...model, spend: { ...spend, q: 0.9 } }, first, { discountRate: 0.1 });
    expect(found.problem).toBeUndefined();
    expect(found.value).toBeGreaterThan(0);
  });

  it("does not read the amount of a customer without purchases", () => {
    const found = customerValue(
      model,
      { frequency: 0, recency: 0, age: 20, monetary: NaN },
      { discountRate: 0.1 },
    );
    expect(relativeError(found.spend, (6.248801 * 15.447752) / 2.744589)).toBeLessThan(1e-12);
  });

  it("comes as columns with the problems by row", () => {
    const found = customerValues(model, customers, { discountRate: 0.01, margin: 0.3 });
    expect([...found.problems]).toEqual([[5, "no-forecast"]]);
    customers.frequency.forEach((frequency, i) => {
      const customer = {
        frequency,
        recency: customers.recency[i]!,
        age: customers.age[i]!,
        monetary: customers.monetary[i]!,
      };
      const alone = customerValue(model, customer, { discountRate: 0.01, margin: 0.3 });
      expect(found.value[i]).toBe(alone.value);
      expect(found.transactions[i]).toBe(alone.transactions);
      expect(found.spend[i]).toBe(alone.spend);
    });
  });
});

describe("the totals of CLVTools for the CDNOW customers", () => {
  const read = () => {
    const [, ...rows] = readCsv("cdnow/cdnow_customers_summary_with_transactions.csv");
    const column = (at: number) => rows.map((row) => Number(row[at]));
    return { frequency: column(1), recency: column(2), age: column(3), monetary: column(4) };
  };
  const total = (column: Float64Array) => column.reduce((sum, value) => sum + value, 0);

  // CLVTools counts times in days; the file has weeks with two decimals.
  withSharedData("come out for the Pareto/NBD", () => {
    const found = customerValues({ purchases: MODELS[2]!, spend }, read(), {
      discountRate: Math.expm1(0.0027),
    });
    expect(found.problems.size).toBe(0);
    expect(relativeError(total(aliveColumn(MODELS[2]!, read())), 1051.97096)).toBeLessThan(1e-3);
    expect(relativeError(total(expectedPurchasesColumn(MODELS[2]!, read(), 52)), 2110.21103)).toBeLessThan(
      1e-3,
    );
    expect(relativeError(total(found.transactions), 7188.24969)).toBeLessThan(1e-3);
    expect(relativeError(total(found.value), 260903.89198)).toBeLessThan(1e-3);
  });

  withSharedData("come out for the BG/NBD", () => {
    const fitted: PurchaseModel = {
      kind: "bg-nbd",
      params: { r: 0.242594542, alpha: 4.413601884, a: 0.792919915, b: 2.425888064 },
    };
    expect(relativeError(total(aliveColumn(fitted, read())), 1917.27704)).toBeLessThan(1e-3);
    expect(relativeError(total(expectedPurchasesColumn(fitted, read(), 39)), 1653.40784)).toBeLessThan(1e-3);
  });
});

describe("lifetimes' sum over twelve months", () => {
  const fitted: PurchaseModel = {
    kind: "bg-nbd",
    params: { r: 0.2425945, alpha: 4.4136019, a: 0.7929199, b: 2.4258881 },
  };
  /** Purchases of each month by difference, with the mean amount, discounted to the month's end. */
  const inMonths = (customer: Parameters<typeof customerValue>[1], weeksInMonth: number) => {
    const { spend: amount } = customerValue({ purchases: fitted, spend }, customer, { discountRate: 0.01 });
    const until = (month: number) =>
      expectedPurchases(fitted, customer.frequency, customer.recency, customer.age, month * weeksInMonth);
    let sum = 0;
    for (let month = 1; month <= 12; month++)
      sum += (amount * (until(month) - until(month - 1))) / 1.01 ** month;
    return sum;
  };
  const buyers = [
    [{ frequency: 2, recency: 30.43, age: 38.86, monetary: 22.35 }, 140.096211, 36.2785],
    [{ frequency: 1, recency: 1.71, age: 38.86, monetary: 11.77 }, 18.943467, 4.6375],
    [{ frequency: 0, recency: 0, age: 38.86, monetary: 0 }, 38.180574, 8.3441],
  ] as const;

  it.each(buyers)("comes out as in its manual when a month has 30 weeks: %j", (customer, inManual) => {
    expect(relativeError(inMonths(customer, 30), inManual)).toBeLessThan(1e-4);
  });

  it.each(buyers)("is a few months' worth when a month has 4.345 weeks: %j", (customer, _, inWeeks) => {
    expect(relativeError(inMonths(customer, 4.345), inWeeks)).toBeLessThan(1e-4);
  });

  it.each(buyers)(
    "is a little below the value that discounts each purchase from its own day: %j",
    (customer) => {
      const weekly = 1.01 ** (1 / 4.345) - 1;
      const terms = { discountRate: weekly, horizon: 12 * 4.345 };
      const { value } = customerValue({ purchases: fitted, spend }, customer, terms);
      const stepped = inMonths(customer, 4.345);
      expect(stepped).toBeLessThan(value);
      expect(stepped).toBeGreaterThan(value / 1.01);
    },
  );
});
