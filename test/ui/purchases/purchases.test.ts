import type { Analyst } from "../../../src/app";
import { createLocalAnalyst } from "../../../src/app/purchases/local-analyst";
import type { PurchasesStore } from "../../../src/ui/purchases";
import { WorkbookError } from "../../../src/workbook/workbook";
import { arrayWorkbook } from "../../helpers/array-workbook";
import { openSession, settled } from "../../helpers/session";

const ORDERS = [
  ["Kunde", "Datum", "Betrag"],
  ["Adler", 45_000, 100],
  ["Bach", 45_010, 40],
  ["Adler", 45_030, 50],
  ["Adler", 45_030, 25],
  ["Bach", 45_050, -40],
  ["Conrad", 45_090, 80],
  ["Adler", 45_100, 10],
];

async function openPurchases(cells = ORDERS) {
  const opened = await openSession({ workbook: arrayWorkbook({ Bestellungen: cells }, ["Bestellungen"]) });
  const purchases = await opened.session.getState().openPurchases();
  await settled();
  return { ...opened, purchases };
}

const boughtIn = (purchases: PurchasesStore) => {
  const { names, starts } = purchases.getState().cleaned!.purchases;
  return Object.fromEntries(names.map((name, code) => [name, starts[code + 1]! - starts[code]!]));
};

test("the orders of the workbook are taken up and counted by themselves", async () => {
  const { purchases } = await openPurchases();
  const { source, proposal, setup } = purchases.getState();
  expect(source?.name).toBe("Bestellungen");
  expect(proposal?.isTransactions).toBe(true);
  expect(setup?.transactions.roles).toMatchObject({ customer: "Kunde", date: "Datum", amount: "Betrag" });
  expect(boughtIn(purchases)).toEqual({ Adler: 3, Bach: 1, Conrad: 1 });
});

test("a changed decision counts anew, and is undone and done again", async () => {
  const { purchases } = await openPurchases();
  const { edit, undo, redo } = purchases.getState();
  edit((setup) => ({ ...setup, transactions: { ...setup.transactions, sameDay: "separate" } }));
  await settled();
  expect(boughtIn(purchases)).toMatchObject({ Adler: 4 });
  undo();
  await settled();
  expect(boughtIn(purchases)).toMatchObject({ Adler: 3 });
  expect(purchases.getState()).toMatchObject({ canUndo: false, canRedo: true });
  redo();
  await settled();
  expect(boughtIn(purchases)).toMatchObject({ Adler: 4 });
});

test("what was decided is found again in the workbook", async () => {
  const { purchases, workbook } = await openPurchases();
  purchases
    .getState()
    .edit((setup) => ({ ...setup, transactions: { ...setup.transactions, sameDay: "separate" } }));
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const again = await openSession({ workbook });
  const reopened = await again.session.getState().openPurchases();
  await settled();
  expect(reopened.getState().setup?.transactions.sameDay).toBe("separate");
});

test("the customers are written as a list that can be scored, and the write is taken back", async () => {
  const { purchases, session } = await openPurchases();
  await purchases.getState().write("customers");
  const { receipt } = purchases.getState().lists.customers;
  expect(receipt).toMatchObject({ rowCount: 3, updated: false });
  await purchases.getState().scoreList();
  const { table, step, sidePage } = session.getState();
  expect(table?.columns.map(({ name }) => name)).toEqual([
    "Kunde",
    "Käufe",
    "Umsatz",
    "Mittlerer Kauf",
    "Erster Kauf",
    "Letzter Kauf",
    "Tage seit letztem Kauf",
    "RFM-Note R",
    "RFM-Note F",
    "RFM-Note M",
    "RFM-Wert",
    "RFM-Segment",
  ]);
  expect([...table!.columns[2]!.numbers]).toEqual([185, 40, 80]);
  expect({ step, sidePage }).toEqual({ step: "factors", sidePage: undefined });
  await purchases.getState().undoWrite("customers");
  expect(purchases.getState().lists.customers.receipt).toBeUndefined();
});

test("a list without dates is none of purchases", async () => {
  const { purchases } = await openPurchases([
    ["Kunde", "Umsatz"],
    ["Adler", 5],
    ["Bach", 7],
  ]);
  expect(purchases.getState()).toMatchObject({
    setup: undefined,
    cleaned: undefined,
    proposal: { isTransactions: false },
  });
});

test("counting that was stopped is said, and taken up again", async () => {
  const analyst = createLocalAnalyst();
  let isStopped = true;
  const createAnalyst = async (): Promise<Analyst> =>
    new Proxy(analyst, {
      get: (target, name) =>
        name === "clean" && isStopped
          ? () => Promise.reject(new WorkbookError("cancelled"))
          : Reflect.get(target, name),
    });
  const { session } = await openSession({
    workbook: arrayWorkbook({ Bestellungen: ORDERS }, ["Bestellungen"]),
    deps: { createAnalyst },
  });
  const purchases = await session.getState().openPurchases();
  await settled();
  expect(purchases.getState()).toMatchObject({ isStopped: true, isCleaning: false, cleaned: undefined });
  isStopped = false;
  await purchases.getState().count();
  expect(purchases.getState()).toMatchObject({ isStopped: false, isCleaning: false });
  expect(boughtIn(purchases)).toEqual({ Adler: 3, Bach: 1, Conrad: 1 });
});

test("customers of another column are read as shown", async () => {
  const rows = [
    ["Kunde", "Datum", "Betrag", "Filiale"],
    ["Adler", 45_000, 100, "007"],
    ["Bach", 45_010, 40, "7"],
    ["Adler", 45_030, 50, "007"],
  ];
  const { purchases } = await openPurchases(rows);
  const { setRoles } = purchases.getState();
  setRoles({ customer: "Filiale", date: "Datum", amount: "Betrag" });
  await settled();
  await settled();
  expect(boughtIn(purchases)).toEqual({ "007": 2, "7": 1 });
  purchases.getState().undo();
  await settled();
  await settled();
  expect(boughtIn(purchases)).toEqual({ Adler: 2, Bach: 1 });
});
