import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { TextDecoder, TextEncoder } from "node:util";
import { readDelimitedText } from "../../../src/core";
import type { BookSnapshot } from "../../../src/host/book/snapshot";
import { openXlsxFile, saveXlsxFile } from "../../../src/host/xlsx";
import { createExcelWorkbook } from "../../../src/workbook/excel";
import { openOffice, snapshotOf } from "../../helpers/office-host";
import { openSession, settled } from "../../helpers/session";

// jsdom has neither.
Object.assign(globalThis, { TextDecoder, TextEncoder });

const SAMPLES = join(__dirname, "../../../assets/samples");
const NORTHWIND = join(__dirname, "../../../../shared/data/northwind");
const hasNorthwind = existsSync(NORTHWIND);
if (!hasNorthwind) process.stderr.write("skipped: a report on Northwind (its data are not there)\n");

const samples = ["maschinenteile-alltag.xlsx", "maschinenteile-dreijahre.xlsx", "machine-parts.xlsx"];

const rowsOf = (name: string): readonly Readonly<Record<string, string>>[] => {
  const [header = [], ...rows] = readDelimitedText(readFileSync(join(NORTHWIND, name), "utf8"));
  return rows.map((row) => Object.fromEntries(header.map((key, at) => [key, row[at] ?? ""])));
};

const YEARS = ["1996", "1997", "1998"];

/** Northwind's customers with what they have ordered in each of its three years. */
function northwind(): BookSnapshot {
  const orders = new Map(rowsOf("orders.csv").map((order) => [order["orderID"]!, order]));
  const sums = new Map<string, Map<string, number>>();
  for (const { orderID = "", unitPrice, quantity, discount } of rowsOf("order_details.csv")) {
    const { customerID = "", orderDate = "" } = orders.get(orderID) ?? {};
    const ofCustomer = sums.get(customerID) ?? new Map<string, number>();
    const year = orderDate.slice(0, 4);
    const net = Number(unitPrice) * Number(quantity) * (1 - Number(discount));
    ofCustomer.set(year, (ofCustomer.get(year) ?? 0) + net);
    sums.set(customerID, ofCustomer);
  }
  const counts = new Map<string, number>();
  for (const { customerID = "" } of orders.values())
    counts.set(customerID, (counts.get(customerID) ?? 0) + 1);
  return snapshotOf({
    Kunden: [
      ["Kundennr", "Firma", "Land", ...YEARS.map((year) => `Umsatz ${year}`), "Bestellungen"],
      ...rowsOf("customers.csv").map(({ customerID = "", companyName = "", country = "" }) => [
        customerID,
        companyName,
        country,
        ...YEARS.map((year) => Math.round((sums.get(customerID)?.get(year) ?? 0) * 100) / 100),
        counts.get(customerID) ?? 0,
      ]),
    ],
  });
}

async function reportOn(snapshot: BookSnapshot, language: "de" | "en" = "de") {
  const { book } = await openOffice(snapshot);
  const { session } = await openSession({
    language,
    deps: { workbook: createExcelWorkbook({ timeout: 20_000 }), today: () => "2026-01-31" },
  });
  await settled();
  const review = await session.getState().openReview();
  review.getState().edit({ company: "Muster & Söhne GmbH" });
  await review.getState().write();
  return { book, session, review };
}

type Reported = Awaited<ReturnType<typeof reportOn>>;

/** Every sheet of the report can be printed, and its charts can be read. */
async function expectReadable({ book, review, session }: Reported, name: string, file?: object) {
  expect(session.getState().failure).toBeUndefined();
  const { receipt } = review.getState();
  const names = receipt!.pages.map(({ sheet }) => sheet);
  const bytes = await saveXlsxFile(book.toSnapshot(), file as Parameters<typeof saveXlsxFile>[1]);
  const { snapshot } = await openXlsxFile(bytes, name);
  const sheets = snapshot.sheets.filter((sheet) => names.includes(sheet.name));
  expect(sheets).toHaveLength(names.length);
  for (const { pageSetup, charts, name: sheet } of sheets) {
    expect(pageSetup).toMatchObject({ orientation: "landscape", paperSize: "A4", fitToWidth: 1 });
    expect(pageSetup?.margins?.leftHeader).toBe("Muster && Söhne GmbH");
    for (const { title, xAxis, yAxis, type } of charts) {
      const named = { sheet, type, title, x: xAxis?.title, y: yAxis?.title };
      expect(named).toEqual({
        sheet,
        type,
        title: expect.any(String),
        x: expect.any(String),
        y: expect.any(String),
      });
    }
  }
  return names;
}

describe("a report in a workbook", () => {
  it.each(samples)("can be printed and read on %s", async (name) => {
    const { snapshot, file } = await openXlsxFile(new Uint8Array(readFileSync(join(SAMPLES, name))), name);
    const isEnglish = name.startsWith("machine");
    const reported = await reportOn(snapshot, isEnglish ? "en" : "de");
    const names = await expectReadable(reported, name, file);
    expect(names.length).toBeGreaterThanOrEqual(4);
  });

  (hasNorthwind ? it : it.skip)("tells of the three years of Northwind", async () => {
    const reported = await reportOn(northwind());
    const names = await expectReadable(reported, "northwind.xlsx");
    expect(names).toContain("Bericht Entwicklung");
  });

  it("is gone without a trace after undo", async () => {
    const path = join(SAMPLES, samples[0]!);
    const { snapshot } = await openXlsxFile(new Uint8Array(readFileSync(path)), samples[0]!);
    const { book, review } = await reportOn(snapshot);
    await review.getState().undoWrite();
    const after = book.toSnapshot();
    expect(after.sheets.map(({ name }) => name)).toEqual(snapshot.sheets.map(({ name }) => name));
    expect(after.names).toEqual(snapshot.names);
  });
});
