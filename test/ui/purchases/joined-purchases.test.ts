import type { PurchasesStore } from "../../../src/ui/purchases";
import { arrayWorkbook } from "../../helpers/array-workbook";
import { openSession, settled } from "../../helpers/session";

const SHEETS = {
  Kunden: [
    ["Kunden-Nr.", "Name"],
    ["K1", "Adler"],
    ["K2", "Bach"],
    ["K3", "Conrad"],
  ],
  Bestellungen: [
    ["Bestell-Nr.", "Kunden-Nr.", "Bestelldatum", "Fracht"],
    [1, "K1", "2025-01-10", 5],
    [2, "K2", "2025-02-10", 5],
    [3, "K1", "2025-03-10", 5],
  ],
  Positionen: [
    ["Bestell-Nr.", "Artikel-Nr.", "Einzelpreis", "Menge", "Rabatt"],
    [1, "A", 10, 2, 0],
    [1, "B", 2.5, 4, 0.1],
    [2, "A", 10, 1, ""],
    [3, "B", 2.5, 10, 0.2],
    [9, "A", 10, 1, 0],
  ],
};

type Cells = (string | number)[][];

async function openPurchases(sheets: Record<string, Cells> = SHEETS) {
  const opened = await openSession({ workbook: arrayWorkbook(sheets, Object.keys(sheets)) });
  const purchases = await opened.session.getState().openPurchases();
  await settled();
  return { ...opened, purchases };
}

const spentIn = (purchases: PurchasesStore) => {
  const { names, starts, amounts } = purchases.getState().cleaned!.purchases;
  return Object.fromEntries(
    names.map((name, code) => [name, [...amounts.slice(starts[code]!, starts[code + 1]!)]]),
  );
};

test("lines of orders become purchases by the orders, with all customers, by themselves", async () => {
  const { purchases } = await openPurchases();
  const { source, join, joinFindings, setup } = purchases.getState();
  expect(source?.name).toBe("Positionen");
  expect(setup?.transactions.roles).toMatchObject({
    customer: "Kunden-Nr.",
    date: "Bestelldatum",
    amount: "Betrag",
    order: "Bestell-Nr.",
  });
  expect(join).toMatchObject({
    lookUps: [{ key: "Bestell-Nr.", otherKey: "Bestell-Nr.", columns: ["Kunden-Nr.", "Bestelldatum"] }],
    amount: { factors: ["Einzelpreis", "Menge"], discount: "Rabatt" },
    customers: { key: "Kunden-Nr." },
  });
  expect(spentIn(purchases)).toEqual({ K1: [29, 20], K2: [10], K3: [] });
  expect(joinFindings).toMatchObject([
    { kind: "lookup-without-partner", count: 1, address: expect.stringContaining("A6") },
    { kind: "discount-blank", count: 1, address: expect.stringContaining("E4") },
  ]);
});

test("a join that was taken away is gone with its purchases, and comes back by undo", async () => {
  const { purchases } = await openPurchases();
  await purchases.getState().editJoin((join) => ({ ...join, lookUps: [] }));
  await settled();
  expect(purchases.getState()).toMatchObject({ setup: undefined, cleaned: undefined, canUndo: true });
  purchases.getState().undo();
  await settled();
  expect(spentIn(purchases)).toEqual({ K1: [29, 20], K2: [10], K3: [] });
});

test("without the list of customers only those are there who bought", async () => {
  const { purchases } = await openPurchases();
  await purchases.getState().takeCustomersOf(undefined);
  await settled();
  expect(Object.keys(spentIn(purchases))).toEqual(["K1", "K2"]);
  const [customers] = (await purchases.getState().joinableSources()).filter(({ name }) => name === "Kunden");
  await purchases.getState().takeCustomersOf(customers);
  await settled();
  expect(Object.keys(spentIn(purchases))).toEqual(["K1", "K2", "K3"]);
});

test("the join is found again in the workbook, and its tables are read anew together", async () => {
  const { purchases, workbook } = await openPurchases();
  await purchases.getState().takeCustomersOf(undefined);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const again = await openSession({ workbook });
  const reopened = await again.session.getState().openPurchases();
  await settled();
  expect(spentIn(reopened)).toEqual({ K1: [29, 20], K2: [10] });
  expect(reopened.getState().others.map(({ source }) => source.name)).toEqual(["Bestellungen"]);
  await reopened.getState().reread();
  await settled();
  expect(spentIn(reopened)).toEqual({ K1: [29, 20], K2: [10] });
});

test("a list with price and quantity gets its amount alone", async () => {
  const { purchases } = await openPurchases({
    Verkäufe: [
      ["Kunde", "Datum", "Einzelpreis", "Menge"],
      ["Adler", "2025-01-10", 2.5, 4],
      ["Bach", "2025-01-11", 3, 1],
      ["Adler", "2025-02-10", 1.1, 3],
    ],
  });
  expect(purchases.getState().join).toEqual({
    tables: [],
    lookUps: [],
    amount: { name: "Betrag", factors: ["Einzelpreis", "Menge"] },
  });
  expect(spentIn(purchases)).toEqual({ Adler: [10, 3.3], Bach: [3] });
});

test("columns of a table that is chosen are looked up by the keys that meet", async () => {
  const { purchases } = await openPurchases({
    Bestellungen: [
      ["Bestell-Nr.", "Kunden-Nr.", "Bestelldatum", "Betrag"],
      [1, "K1", "2025-01-10", 5],
      [2, "K2", "2025-02-10", 5],
      [3, "K1", "2025-03-10", 5],
    ],
    Kunden: [
      ["Kunden-Nr.", "Name"],
      ["K1", "Adler"],
      ["K2", "Bach"],
    ],
  });
  expect(purchases.getState()).toMatchObject({ join: undefined, setup: { transactions: {} } });
  const [customers] = await purchases.getState().joinableSources();
  await purchases.getState().lookUpIn(customers!);
  await purchases
    .getState()
    .editJoin((join) => ({ ...join, lookUps: join.lookUps.map((each) => ({ ...each, columns: ["Name"] })) }));
  const { table, setup, setRoles } = purchases.getState();
  expect(table?.columns.at(-1)?.name).toBe("Name");
  setRoles({ ...setup!.transactions.roles, customer: "Name" });
  await settled();
  expect(spentIn(purchases)).toEqual({ Adler: [5, 5], Bach: [5] });
});
