import {
  productLines,
  type ProductStudy,
  productStudySteps,
  type BasketSetup,
  type Table,
  type TransactionSetup,
} from "../../../src/core";
import { relativeError } from "../clv/relative-error";
import { ROLES, setupOf, tableOf } from "../transactions/cleaned";
import { openDuckDb } from "../transactions/duckdb";
import { random } from "../transactions/random";
import { northwindLines, withSharedData } from "../transactions/real-lists";

const HEADERS = ["Kunde", "Datum", "Betrag", "Bestellung", "Artikel"];
const SETUP = setupOf({ roles: { ...ROLES, order: "Bestellung", product: "Artikel" } });

function study(table: Table, setup: TransactionSetup, basket: Partial<BasketSetup>): ProductStudy {
  const lines = productLines(table, setup);
  if (!lines.ok || lines.value === undefined) throw new Error("no products");
  const steps = productStudySteps(lines.value, { unit: "order", leastCount: 1, perCustomer: 1, ...basket });
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    expect(step.value).toBeGreaterThanOrEqual(0);
    expect(step.value).toBeLessThanOrEqual(1);
  }
}

const pairs = ({ productNames, pairs: { first, second, together } }: ProductStudy) =>
  Array.from(together, (count, pair) => [productNames[first[pair]!], productNames[second[pair]!], count]);

describe("productLines", () => {
  const table = tableOf(HEADERS, [
    ["A", "01.01.2025", 10, 1, "Kanne"],
    ["A", "01.01.2025", 5, 1, "Tee"],
    ["A", "02.01.2025", -10, 1, "Kanne"],
    ["A", "01.03.2025", 4, 2, "Tee"],
    ["B", "01.03.2025", 10, 2, "Kanne"],
    ["B", "01.05.2025", 3, "", "Tee"],
    ["B", "01.05.2025", 7, "", "Dose"],
    ["C", "01.05.2025", 7, 4, ""],
    ["C", "01.01.2026", 7, 5, "Dose"],
  ]);

  it("puts lines together by order of a customer, else by day, and leaves out returns and later rows", () => {
    const { baskets, counts, buyers, spend, productNames } = study(table, SETUP, {});
    expect(productNames).toEqual(["Kanne", "Tee", "Dose"]);
    // Order 1, order 2 of A, order 2 of B, B's day without an order.
    expect(baskets).toBe(4);
    expect([...counts]).toEqual([2, 3, 1]);
    expect([...buyers]).toEqual([2, 2, 1]);
    expect([...spend]).toEqual([10, 6, 7]);
  });

  it("tells pairs by order from pairs by customer", () => {
    expect(pairs(study(table, SETUP, {}))).toEqual([
      ["Kanne", "Tee", 1],
      ["Tee", "Dose", 1],
    ]);
    expect(pairs(study(table, SETUP, { unit: "customer" }))).toEqual([
      ["Kanne", "Tee", 2],
      ["Kanne", "Dose", 1],
      ["Tee", "Dose", 1],
    ]);
  });

  it("is undefined where no column names products", () => {
    const lines = productLines(table, setupOf());
    expect(lines).toEqual({ ok: true, value: undefined });
  });
});

describe("the sizes of baskets", () => {
  it("are set aside: customers who buy much of everything make no pair, and small orders hide none", () => {
    const next = random(9);
    /** Product 0 to 29; a customer buys from one of them to nearly all, each as likely as its number says. */
    const bought = Array.from({ length: 1500 }, (_, customer) => {
      const eagerness = 0.05 / (0.03 + next());
      return Array.from({ length: 30 }, (__, product) => product)
        .filter((product) => next() < Math.min(0.95, eagerness * (0.3 + product / 30)))
        .map((product) => [`K${customer}`, "01.01.2025", 5, "", `P${product}`]);
    }).flat();
    const { pairs: found } = study(tableOf(HEADERS, bought), SETUP, { unit: "customer", leastCount: 5 });
    const share = (isBeyond: (pair: number) => boolean) =>
      Array.from(found.together).filter((_, pair) => isBeyond(pair)).length / found.together.length;
    expect(share((pair) => found.lift[pair]! > 1.2)).toBeGreaterThan(0.9);
    expect(share((pair) => found.leastLift[pair]! > 1)).toBeLessThan(0.02);
  });
});

describe("who lacks what", () => {
  /** Forty customers buy kettle and filter, one a kettle alone; forty others buy soap. */
  const rows = [
    ...Array.from({ length: 40 }, (_, at) => [`K${at}`, "Kessel", "Filter"]),
    ["Neu", "Kessel"],
    ...Array.from({ length: 40 }, (_, at) => [`S${at}`, "Seife"]),
  ].flatMap(([customer, ...products]) =>
    products.map((product, at) => [customer!, `0${at + 1}.01.2025`, 5, "", product]),
  );

  it("names what most of those bought who bought the same, and why", () => {
    const { lacking, customerNames, productNames } = study(tableOf(HEADERS, rows), SETUP, { leastCount: 5 });
    expect(lacking.customers.length).toBe(1);
    expect(customerNames[lacking.customers[0]!]).toBe("Neu");
    expect(productNames[lacking.products[0]!]).toBe("Filter");
    expect(productNames[lacking.because[0]!]).toBe("Kessel");
    expect(relativeError(lacking.confidence[0]!, 40 / 41)).toBeLessThan(1e-12);
  });

  it("names nothing that pairs below the floor say", () => {
    expect(study(tableOf(HEADERS, rows), SETUP, { leastCount: 41 }).lacking.customers.length).toBe(0);
  });
});

withSharedData("Northwind's order lines", () => {
  it("have the pairs that a self-join in SQL counts", async () => {
    const table = northwindLines();
    const setup = setupOf({
      roles: {
        customer: "customerID",
        date: "orderDate",
        amount: "net amount",
        order: "orderID",
        product: "productID",
      },
      referenceDate: "1998-05-06",
    });
    const { productNames, pairs: found, baskets } = study(table, setup, { leastCount: 4 });
    const ours = Array.from(found.together, (together, pair) =>
      [Number(productNames[found.first[pair]!]), Number(productNames[found.second[pair]!])]
        .sort((one, other) => one - other)
        .concat(together),
    );
    const path = `${__dirname}/../../../../shared/data/northwind/order_details.csv`;
    const duck = await openDuckDb();
    const reader = await duck.runAndReadAll(
      `WITH lines AS (SELECT DISTINCT "orderID" AS o, "productID" AS p FROM read_csv('${path}', header = true))
       SELECT a.p::INTEGER, b.p::INTEGER, count(*)::INTEGER FROM lines a JOIN lines b ON a.o = b.o AND a.p < b.p
       GROUP BY ALL HAVING count(*) >= 4`,
    );
    const theirs = reader.getRows() as number[][];
    const sorted = (rows: readonly (readonly number[])[]) => rows.map((row) => row.join(" ")).sort();
    expect(baskets).toBe(830);
    expect(ours.length).toBeGreaterThan(50);
    expect(sorted(ours)).toEqual(sorted(theirs));
  });
});
