/** @jest-environment node */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { readXlsx } from "hucre/xlsx";

import type { BookSnapshot, CellSnapshot, SheetSnapshot } from "../../../src/host/book/snapshot";
import { openXlsxFile, saveXlsxFile } from "../../../src/host/xlsx";
import { richWorkbook } from "./rich-workbook";

const SOFFICE = "soffice";
const office = spawnSync(SOFFICE, ["--version"]).status === 0;
if (!office) process.stderr.write("skipped: reading by LibreOffice (soffice is not installed)\n");

/** The file as LibreOffice understands it, written anew by LibreOffice. */
function convert(bytes: Uint8Array, filter: string, extension: string): Buffer {
  const folder = mkdtempSync(join(tmpdir(), "kundenwert-"));
  try {
    writeFileSync(join(folder, "in.xlsx"), bytes);
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const out = join(folder, "out");
    execFileSync(
      SOFFICE,
      [profile, "--headless", "--convert-to", filter, "--outdir", out, join(folder, "in.xlsx")],
      { stdio: "ignore", timeout: 90_000 },
    );
    const made = readdirSync(out).find((name) => name.endsWith(`.${extension}`));
    return readFileSync(join(out, made ?? `in.${extension}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const SCORES = [92.5, 71, 38.25];
const CLASSES = ["Premium", "Gut", "Schwach"];

/** The tidy sample with results beside the table and on a sheet of their own. */
async function scoredSample(): Promise<Uint8Array> {
  const path = join(__dirname, "../../../assets/samples/maschinenteile.xlsx");
  const { snapshot, file } = await openXlsxFile(new Uint8Array(readFileSync(path)), "maschinenteile.xlsx");
  const sheet = snapshot.sheets[0]!;
  const score = sheet.styles.length;
  const rows = sheet.rows.map((row, r) => {
    const cells: (CellSnapshot | undefined)[] = [...(row ?? [])];
    cells[13] = r === 0 ? { v: "Punktwert" } : { v: SCORES[r % 3]!, s: score };
    cells[14] = r === 0 ? { v: "Kundenklasse" } : { v: CLASSES[r % 3]! };
    return cells;
  });
  const table = sheet.tables[0]!;
  const columns = [...table.columns, "Punktwert", "Kundenklasse"];
  const { origin: _, ...unknown } = sheet;
  const colors: SheetSnapshot["conditionalFormats"] = [
    {
      type: "custom",
      address: "O2:O121",
      rule: { formula: '=$O2="Premium"' },
      fill: "#107C41",
      fontColor: "#FFFFFF",
    },
    {
      type: "textComparison",
      address: "O2:O121",
      rule: { operator: "Contains", text: "Schwach" },
      fill: "#FDE7E9",
    },
    { type: "cellValue", address: "N2:N121", rule: { operator: "GreaterThan", formula1: "=90" }, bold: true },
  ];
  const scored: SheetSnapshot = {
    ...sheet,
    rows,
    styles: [...sheet.styles, { numberFormat: "0.00" }],
    tables: [{ ...table, address: "A1:O121", columns }],
    conditionalFormats: colors,
    notes: { N1: "Modell „Standard“, 31.12.2025", O1: "Modell „Standard“, 31.12.2025" },
  };
  const results: SheetSnapshot = {
    ...unknown,
    name: "Kundenwert",
    rows: [
      [{ v: "Kundennr" }, { v: "Kundenklasse" }, { v: "Punkte" }],
      [{ v: "00180" }, { v: "=Gut" }, { v: 3, f: "=1+2" }],
      [{ v: "00304" }, { v: "Premium" }, { v: 4, f: "=C2+1" }],
    ],
    tables: [
      {
        name: "Kundenwert",
        address: "A1:C3",
        columns: ["Kundennr", "Kundenklasse", "Punkte"],
        totalsRow: false,
        style: "TableStyleMedium9",
        filtered: false,
      },
    ],
    charts: [
      {
        name: "Punkte",
        type: "ColumnClustered",
        title: "Punkte",
        series: [{ name: "Punkte", values: "Kundenwert!$C$2:$C$3", x: "Kundenwert!$B$2:$B$3" }],
      },
    ],
    columnWidths: {},
  };
  const book: BookSnapshot = {
    ...snapshot,
    sheets: [scored, results],
    names: [{ name: "KW_Ergebnis", formula: "=Kunden!$N$2:$O$121", visible: false }],
    settings: { modell: "{}" },
    customXmlParts: ['<modelle xmlns="urn:kundenwert:models">ä</modelle>'],
  };
  return saveXlsxFile(book, file);
}

(office ? describe : describe.skip)("LibreOffice", () => {
  it("shows the scored sample with its tables, colours, notes, names and values", async () => {
    const seen = await readXlsx(convert(await scoredSample(), "xlsx", "xlsx"), { readStyles: true });
    const [kunden, results] = seen.sheets;
    expect(kunden!.tables![0]).toMatchObject({ name: "Kunden", range: "A1:O121" });
    expect(kunden!.tables![0]!.columns.at(-1)!.name).toBe("Kundenklasse");
    expect(results!.tables![0]).toMatchObject({ name: "Kundenwert", range: "A1:C3" });
    expect(kunden!.rows[3]!.slice(13)).toEqual([92.5, "Premium"]);
    expect(kunden!.rows[1]![0]).toBe("00180");
    expect(results!.rows.slice(1)).toEqual([
      ["00180", "=Gut", 3],
      ["00304", "Premium", 4],
    ]);
    expect(kunden!.cells!.get("0,13")!.comment!.text).toContain("Modell „Standard“");
    const rules = kunden!.conditionalRules!;
    expect(rules.map((rule) => rule.type).sort()).toEqual(["cellIs", "containsText", "expression"]);
    const premium = rules.find((rule) => rule.type === "expression")!;
    expect(premium.style!.fill).toMatchObject({ bgColor: { rgb: expect.stringMatching(/107C41$/) } });
    expect(seen.namedRanges!.map((name) => name.name)).toContain("KW_Ergebnis");
    expect(results!.charts).toHaveLength(1);
  });

  it("finds after a changed cell everything else that it found before", async () => {
    const { snapshot, file } = await openXlsxFile(richWorkbook(), "Mappe.xlsx");
    const [kunden, ...others] = snapshot.sheets;
    const rows = kunden!.rows.map((row, r) =>
      r === 1 ? row?.map((cell, c) => (c === 1 ? { ...cell!, v: "Meier" } : cell)) : row,
    );
    const changed = await saveXlsxFile({ ...snapshot, sheets: [{ ...kunden!, rows }, ...others] }, file);
    const describe = async (bytes: Uint8Array) => {
      const book = await readXlsx(convert(bytes, "xlsx", "xlsx"), { readStyles: true });
      return {
        names: book.namedRanges,
        sheets: book.sheets.map((sheet) => ({
          ...{ name: sheet.name, rows: sheet.rows, merges: sheet.merges, tables: sheet.tables },
          ...{ rules: sheet.conditionalRules, validations: sheet.dataValidations, columns: sheet.columns },
          ...{ hidden: sheet.hidden, protection: sheet.protection, charts: sheet.charts?.length },
          cells: [...(sheet.cells ?? [])].map(([key, { style, comment, hyperlink, formula }]) => [
            key,
            { style, comment, formula, link: hyperlink?.target },
          ]),
        })),
      };
    };
    const before = await describe(richWorkbook());
    const after = await describe(changed);
    expect(before.sheets[0]!.rows[1]![1]).toBe("Müller & Söhne");
    expect(after.sheets[0]!.rows[1]![1]).toBe("Meier");
    before.sheets[0]!.rows[1]![1] = "Meier";
    expect(after).toEqual(before);
    expect(after.sheets[0]!.validations).toHaveLength(2);
    expect(after.sheets[0]!.charts).toBe(1);
  });
});
