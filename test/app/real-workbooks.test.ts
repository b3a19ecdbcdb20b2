import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { TextDecoder, TextEncoder } from "node:util";
import { buildWriteRequest, createLocalScorer, loadCustomers } from "../../src/app";
import { proposeModel } from "../../src/core";
import type { BookSnapshot } from "../../src/host/book/snapshot";
import { openXlsxFile } from "../../src/host/xlsx";
import { createExcelWorkbook } from "../../src/workbook/excel";
import type { SourceInfo, Workbook } from "../../src/workbook/workbook";
import { openOffice } from "../helpers/office-host";
import { LABELS } from "./example";

// jsdom has neither.
Object.assign(globalThis, { TextDecoder, TextEncoder });

const FOLDERS = [join(__dirname, "../../assets/samples"), join(__dirname, "../../../shared/data/xlsx")];

const files = FOLDERS.flatMap((folder) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(".xlsx"))
        .map((name) => [name, join(folder, name)] as const)
    : [],
);

/** Constants and formulas of every cell; results of formulas may still be on their way. */
const contents = ({ sheets }: BookSnapshot) =>
  sheets.map(({ name, rows, tables }) => ({
    name,
    tables: tables.map(({ address, columns }) => ({ address, columns })),
    cells: rows.flatMap((row, r) =>
      (row ?? []).flatMap((cell, c) => {
        const content = cell?.f ?? cell?.v ?? "";
        return content === "" ? [] : [`${r},${c}: ${content}`];
      }),
    ),
  }));

async function requestOf(workbook: Workbook, source: SourceInfo, target: "beside" | "sheet") {
  const { table } = await loadCustomers(workbook, source);
  if (table.rowCount === 0) return undefined;
  const model = proposeModel(table, { language: "de", today: "2026-01-31" });
  if (model.factors.length === 0) return undefined;
  const scores = await createLocalScorer().score(model, table);
  return buildWriteRequest({
    resultId: "Probe",
    model,
    table,
    scores: scores!,
    source,
    choices: { target, columns: ["score", "rank", "class", "points", "strategy", "findings"] },
    labels: LABELS,
    date: "2026-01-31",
  });
}

describe.each(files)("%s", (_, path) => {
  it.each(["beside", "sheet"] as const)(
    "is scored %s and comes back as it was, or is refused for a reason",
    async (target) => {
      const { snapshot } = await openXlsxFile(new Uint8Array(readFileSync(path)), "Mappe.xlsx");
      const { book, shell } = await openOffice(snapshot);
      const workbook = createExcelWorkbook();
      for (const source of await workbook.listSources()) {
        const request = await requestOf(workbook, source, target);
        if (!request) continue;
        const before = contents(book.toSnapshot());
        const stops = (await workbook.checkWrite(request)).filter(({ severity }) => severity === "stop");
        if (stops.length > 0) {
          await expect(workbook.writeResults(request)).rejects.toMatchObject({
            detail: { code: stops[0]?.kind },
          });
        } else {
          const receipt = await workbook.writeResults(request);
          expect(receipt.rowCount).toBe(request.sourceRows.length);
          expect((await workbook.writeResults(request)).updated).toBe(true);
          await workbook.undoWrite(receipt);
        }
        expect(contents(book.toSnapshot())).toEqual(before);
      }
      await shell.idle();
    },
    60_000,
  );
});
