import type { ChosenValues } from "../../../../src/app/purchases/lifetime-service";
import { arrayWorkbook } from "../../../helpers/array-workbook";
import { openSession, settled } from "../../../helpers/session";
import { analystSayingValues, ORDERS, VALUES } from "./values-example";

async function openPurchases(values: ChosenValues | undefined) {
  const workbook = arrayWorkbook({ Bestellungen: ORDERS }, ["Bestellungen"]);
  const opened = await openSession({
    workbook,
    deps: { createAnalyst: async () => analystSayingValues(values) },
  });
  const purchases = await opened.session.getState().openPurchases();
  await settled();
  return { ...opened, purchases, actions: purchases.getState() };
}

test("customers to be won back are written as a list of their own, and the write is taken back", async () => {
  const { actions, purchases, workbook } = await openPurchases(VALUES);
  actions.edit((setup) => ({
    ...setup,
    winBack: { aliveBelow: 0.5, valuableShare: 0.8, success: 0.2, cost: 10 },
  }));
  await actions.write("winBack");
  expect(purchases.getState().lists.winBack.receipt).toMatchObject({ rowCount: 3, updated: false });
  expect(purchases.getState().lists.customers.receipt).toBeUndefined();
  const [{ id, key, columns, head }] = workbook.lists as [(typeof workbook.lists)[number]];
  expect([id, key]).toEqual(["winback", "customer"]);
  expect(Object.fromEntries(columns.map((column) => [column.header, Array.from(column.values)]))).toEqual({
    Kunde: ["Bach", "Adler", "Conrad"],
    "Letzter Kauf": [45_010, 45_100, 45_020],
    "Umsatz bisher": [250, 500, 400],
    "Noch Kunde": [0.1, 0.2, 0.4],
    Gewinn: [270, 80, 30],
    "Ansprache verspricht": [44, 6, -4],
  });
  expect(head?.flat()).toContainEqual(
    expect.stringMatching(/^Ansprache verspricht: 20\s% Erfolg × Gewinn − 10 Kosten; unter 0 lohnt sich/),
  );
  await actions.undoWrite("winBack");
  expect(purchases.getState().lists.winBack.receipt).toBeUndefined();
});

test.each([
  ["no model", undefined],
  ["no amounts", { ...VALUES, values: { ...VALUES.values, spend: undefined } }],
])("with %s nothing is written", async (_, values) => {
  const { actions, workbook } = await openPurchases(values);
  await actions.write("winBack");
  expect(workbook.lists).toEqual([]);
});

test("what was decided is found again in the workbook, and is undone", async () => {
  const { actions, purchases, workbook } = await openPurchases(VALUES);
  const winBack = { aliveBelow: 0.3, valuableShare: 0.2, success: 0.1, cost: 7 };
  const equity = { acquisitionCost: 40, steps: { retention: 0.02 } };
  actions.edit((setup) => ({ ...setup, winBack, equity }));
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const again = await openSession({ workbook });
  const reopened = await again.session.getState().openPurchases();
  expect(reopened.getState().setup).toMatchObject({ winBack, equity });
  purchases.getState().undo();
  expect(purchases.getState().setup).not.toHaveProperty("winBack");
});
