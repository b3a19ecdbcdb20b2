import { findColumn, proposeUnit } from "../../../src/core";
import { openSession, settled } from "../../helpers/session";

/** Six contracts of three customers. */
const CONTRACTS = [
  ["Vertrag-Nr.", "Kundennr", "Firma", "Umsatz 2025", "Zahlungsverhalten", "Letzter Kauf"],
  ["V-1", 7, "Adler Maschinenbau", 1000, "pünktlich", "03.02.2025"],
  ["V-2", 8, "Bach Fördertechnik", 500, "Mahnung", "14.06.2025"],
  ["V-3", 7, "Adler Maschinenbau", 3000, "verspätet", "01.09.2025"],
  ["V-4", 9, "Conrad Werkzeuge", 700, "pünktlich", "11.11.2025"],
  ["V-5", 8, "Bach Fördertechnik", 200, "pünktlich", "02.03.2025"],
  ["V-6", 7, "Adler Maschinenbau", 400, "pünktlich", "09.01.2025"],
];

async function openByCustomer() {
  const opened = await openSession({ cells: CONTRACTS });
  const { session } = opened;
  const unit = proposeUnit(session.getState().listed!, "Kundennr", "Verträge");
  await session.getState().setUnit("Kundennr", unit);
  await settled();
  return { ...opened, unit };
}

const numbersOf = (table: Parameters<typeof findColumn>[0], header: string) =>
  Array.from(findColumn(table, header)!.numbers);

describe("customers with several rows", () => {
  test("are judged as one, while the list stays as it was read", async () => {
    const { session } = await openByCustomer();
    const { table, listed, model, scores, findings } = session.getState();
    expect([listed!.rowCount, table!.rowCount, scores!.scoredCount]).toEqual([6, 3, 3]);
    expect(model!.key).toBe("Kundennr");
    expect(numbersOf(table!, "Umsatz 2025")).toEqual([4400, 700, 700]);
    expect(numbersOf(table!, "Verträge")).toEqual([3, 2, 1]);
    expect(findings.map(({ kind }) => kind)).not.toContain("key-repeated");
  });

  test("another aggregate counts at once, without reading again", async () => {
    const { session, unit } = await openByCustomer();
    const { listed } = session.getState();
    session.getState().editModel((model) => ({
      ...model,
      unit: { ...unit, aggregates: { ...unit.aggregates, "Umsatz 2025": "max" } },
    }));
    await settled();
    expect(numbersOf(session.getState().table!, "Umsatz 2025")).toEqual([3000, 500, 700]);
    expect(session.getState().listed).toBe(listed);
    expect(session.getState().scores?.rowCount).toBe(3);
  });

  test("an edit that says nothing about the rows leaves the table the same", async () => {
    const { session } = await openByCustomer();
    const { table } = session.getState();
    session.getState().editModel((model) => ({ ...model, classes: { ...model.classes, bound: ">=" } }));
    await settled();
    expect(session.getState().table).toBe(table);
  });

  test("undo brings the rows and their key back, redo the customers", async () => {
    const { session } = await openSession({ cells: CONTRACTS });
    const { key } = session.getState().model!;
    const unit = proposeUnit(session.getState().listed!, "Kundennr", "Verträge");
    await session.getState().setUnit("Kundennr", unit);
    await settled();
    session.getState().undo();
    await settled();
    expect(session.getState().model).toMatchObject({ key });
    expect(session.getState().table!.rowCount).toBe(6);
    expect(session.getState().scores!.rowCount).toBe(6);
    expect(findColumn(session.getState().table!, key)!.dictionary.length).toBe(6);
    session.getState().redo();
    await settled();
    expect(session.getState().table!.rowCount).toBe(3);
    expect(session.getState().scores!.rowCount).toBe(3);
  });

  test("the number of rows can be a factor, also after reading again", async () => {
    const { session } = await openByCustomer();
    session.getState().editModel((model) => ({
      ...model,
      factors: model.factors.map((factor, index) =>
        index === 0
          ? { ...factor, column: "Verträge", scale: { kind: "linear", worst: 0, best: 3 } }
          : factor,
      ),
    }));
    await session.getState().reread();
    await settled();
    const { scores, model, table } = session.getState();
    expect(table!.rowCount).toBe(3);
    const weight = model!.factors[0]!.weight;
    expect(Array.from(scores!.points[0]!)).toEqual([
      weight,
      expect.closeTo((weight * 2) / 3, 8),
      expect.closeTo(weight / 3, 8),
    ]);
  });

  test("a proposal from the data keeps them together", async () => {
    const { session, unit } = await openByCustomer();
    session.getState().proposeAgain();
    await settled();
    expect(session.getState().model).toMatchObject({ key: "Kundennr", unit });
    expect(session.getState().table!.rowCount).toBe(3);
  });

  test("selecting any of the rows in the sheet shows the customer", async () => {
    const { session, workbook } = await openByCustomer();
    workbook.userSelects({ sheet: "Kunden", row: 6, column: 0 });
    await session.getState().explainSelection();
    expect(session.getState().selectedRow).toBe(0);
  });

  test("results beside the list stand in every row of the customer", async () => {
    const { session, workbook } = await openByCustomer();
    const { scores } = session.getState();
    await session.getState().write(true);
    expect(session.getState().failure).toBeUndefined();
    const [a, b, c] = Array.from(scores!.score);
    const written = workbook.requests.at(-1)!;
    expect(written.columns[0]!.values).toEqual([a, b, a, c, b, a]);
  });

  test("a model that was kept opens with its customers", async () => {
    const { session, workbook, unit } = await openByCustomer();
    await session.getState().saveModelAs("Je Kunde");
    const again = await openSession({ workbook });
    expect(again.session.getState().model).toMatchObject({ name: "Je Kunde", unit });
    expect(again.session.getState().table!.rowCount).toBe(3);
  });

  test("a model from a file brings its customers with it", async () => {
    const { session } = await openByCustomer();
    const file = session.getState().exportModel()!;
    const other = await openSession({ cells: CONTRACTS });
    await other.session.getState().importModel(file);
    await settled();
    const { table, model, failure } = other.session.getState();
    expect([failure, model!.key, table!.rowCount]).toEqual([undefined, "Kundennr", 3]);
    expect(findColumn(table!, "Kundennr")!.dictionary).toEqual(["7", "8", "9"]);
  });

  test("without a key the model says that one is missing", async () => {
    const { session } = await openByCustomer();
    await session.getState().setKey("");
    expect(session.getState().modelIssues).toMatchObject([{ kind: "unit-key-blank", path: ["unit"] }]);
    await session.getState().setUnit("Firma", undefined);
    expect(session.getState().modelIssues).toEqual([]);
    expect(session.getState().table!.rowCount).toBe(6);
  });
});
