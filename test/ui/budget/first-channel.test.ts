import "../../helpers/all-texts";
import { openSession, settled } from "../../helpers/session";
import { arrayWorkbook } from "../../helpers/array-workbook";

test("customers made of purchases say by which channel they bought first, so that channels can be judged by them", async () => {
  const rows = Array.from({ length: 24 }, (_, at) => [
    `K${at % 8}`,
    at + 1,
    45_000 + at,
    at < 8 ? "Laden" : "Web",
    10 + at,
  ]);
  const workbook = arrayWorkbook(
    { Bestellungen: [["Kunde", "Bestellnr", "Datum", "Kanal", "Betrag"], ...rows] },
    ["Bestellungen"],
  );
  const { session } = await openSession({ workbook });
  const purchases = await session.getState().openPurchases();
  for (let round = 0; round < 20; round++) await settled();
  await purchases.getState().write("customers");
  const { receipt } = purchases.getState().lists.customers;
  expect(receipt?.rowCount).toBe(8);
  await purchases.getState().scoreList();
  const column = session.getState().listed?.columns.find(({ name }) => name === "Erster Kanal");
  expect(column?.dictionary).toEqual(["Laden"]);
});
