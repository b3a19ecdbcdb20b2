import { readFileSync } from "node:fs";
import { join } from "node:path";

import { openXlsxFile, saveXlsxFile } from "../../../src/host/xlsx";
import { openOffice } from "../../helpers/office-host";
import { richWorkbook, unpack } from "./rich-workbook";

const KUNDEN = "xl/worksheets/sheet1.xml";

/** Opens a file, works on it through the client, and saves it. */
async function work(
  bytes: Uint8Array,
  steps: (context: Excel.RequestContext) => Promise<void>,
): Promise<{ parts: Record<string, string>; bytes: Uint8Array }> {
  const { snapshot, file } = await openXlsxFile(bytes, "Mappe.xlsx");
  const { book } = await openOffice(snapshot);
  await Excel.run(async (context) => {
    await steps(context);
    await context.sync();
  });
  const saved = await saveXlsxFile(book.toSnapshot(), file);
  return { parts: unpack(saved), bytes: saved };
}

const cells = (sheet: string) =>
  new Map(
    [...sheet.matchAll(/<c r="([A-Z]+\d+)"[^>]*?(?:\/>|>.*?<\/c>)/g)].map((match) => [match[1]!, match[0]]),
  );

describe("a file worked on through the Office client", () => {
  it("keeps the source cells byte for byte when results are written beside the table", async () => {
    const path = join(__dirname, "../../../assets/samples/maschinenteile.xlsx");
    const before = new Uint8Array(readFileSync(path));
    const { parts, bytes } = await work(before, async (context) => {
      const table = context.workbook.tables.getItem("Kunden");
      const sheet = table.worksheet;
      table.resize("A1:O121");
      sheet.getRange("N1:O1").values = [["Punktwert", "Kundenklasse"]];
      sheet.getRange("N2:O121").values = Array.from({ length: 120 }, (_, row) => [
        row / 2,
        row > 60 ? "Gut" : "'=Mittel",
      ]);
      sheet.getRange("N2:N121").numberFormat = Array.from({ length: 120 }, () => ["0.00"]);
      const rule = sheet.getRange("O2:O121").conditionalFormats.add(Excel.ConditionalFormatType.custom);
      rule.custom.rule.formula = '=$O2="Gut"';
      rule.custom.format.fill.color = "#C6EFCE";
      const name = context.workbook.names.add("KW_Ergebnis", sheet.getRange("N1:O121"));
      name.visible = false;
      context.workbook.customXmlParts.add('<m xmlns="urn:kundenwert:models">ä</m>');
      context.workbook.settings.add("modell", "{}");
    });
    const source = cells(unpack(before)[KUNDEN]!);
    const saved = cells(parts[KUNDEN]!);
    for (const [address, markup] of source) expect(saved.get(address)).toBe(markup);
    expect([...saved.keys()].filter((address) => !source.has(address))).toHaveLength(242);
    const again = (await openXlsxFile(bytes, "Mappe.xlsx")).snapshot;
    const sheet = again.sheets[0]!;
    expect(sheet.tables[0]).toMatchObject({ name: "Kunden", address: "A1:O121" });
    expect(sheet.rows[5]!.slice(13).map((cell) => cell?.v)).toEqual([2, "=Mittel"]);
    expect(sheet.conditionalFormats).toEqual([
      { type: "custom", address: "O2:O121", rule: { formula: '=$O2="Gut"' }, fill: "#C6EFCE" },
    ]);
    expect(again.names).toEqual([{ name: "KW_Ergebnis", formula: "=Kunden!$N$1:$O$121", visible: false }]);
    expect(again.settings).toEqual({ modell: "{}" });
    expect(again.customXmlParts).toEqual(['<m xmlns="urn:kundenwert:models">ä</m>']);
  });

  it("takes borders and references along when a column is inserted", async () => {
    const { parts, bytes } = await work(richWorkbook(), async (context) => {
      const sheet = context.workbook.worksheets.getItem("Kunden");
      sheet.protection.unprotect();
      sheet.getRange("C:C").insert(Excel.InsertShiftDirection.right);
    });
    expect(cells(parts[KUNDEN]!).get("D2")).toBe('<c r="D2" s="1"><v>1234.5</v></c>');
    expect(cells(parts[KUNDEN]!).get("D4")).toContain("<f>SUM(D2:D3)</f>");
    const { snapshot } = await openXlsxFile(bytes, "Mappe.xlsx");
    expect(snapshot.sheets[0]!.tables[0]).toMatchObject({ address: "A1:E5" });
    expect(snapshot.sheets[0]!.tables[0]!.columns).toHaveLength(5);
    expect(snapshot.names.find((name) => name.name === "KW_Marke")!.formula).toBe("=Kunden!$D$1:$D$5");
  });

  it("keeps what only the file knows when a sheet is renamed", async () => {
    const { parts } = await work(richWorkbook(), async (context) => {
      context.workbook.worksheets.getItem("Kunden").name = "Kunden 2025";
    });
    expect(parts["xl/workbook.xml"]).toContain('<sheet name="Kunden 2025" sheetId="3"');
    expect(parts[KUNDEN]).toContain("<dataValidations");
    expect(parts["xl/charts/chart1.xml"]).toContain("'Kunden 2025'!$C$2");
    const unchanged = cells(unpack(richWorkbook())[KUNDEN]!);
    for (const [address, markup] of cells(parts[KUNDEN]!)) expect(markup).toBe(unchanged.get(address));
  });
});
