/** @jest-environment node */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { Book } from "../../../src/host/book/book";
import { createHeadlessUniver } from "../../../src/host/univer-node";
import { openXlsxFile, saveXlsxFile } from "../../../src/host/xlsx";
import { richWorkbook, unpack } from "./rich-workbook";

const univer = createHeadlessUniver();

/** Opens a file in the stand-in's workbook, waits for its formulas, and saves it as it stands then. */
async function throughBook(bytes: Uint8Array): Promise<Record<string, string>> {
  const { snapshot, file } = await openXlsxFile(bytes, "Mappe.xlsx");
  const book = new Book(univer, snapshot);
  await new Promise((resolve) => setTimeout(resolve, 300));
  const saved = await saveXlsxFile(book.toSnapshot(), file);
  book.dispose();
  return unpack(saved);
}

async function expectUntouched(bytes: Uint8Array): Promise<void> {
  const before = unpack(bytes);
  const after = await throughBook(bytes);
  expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
  for (const path of Object.keys(before)) expect([path, after[path]]).toEqual([path, before[path]]);
}

describe("a file that is opened in the stand-in and saved", () => {
  it("is the same in every part: a workbook with much of what Excel writes", () =>
    expectUntouched(richWorkbook()));

  const samples = join(__dirname, "../../../assets/samples");
  // Custom functions need their add-in: without it the formulas that read their blocks have nothing to read.
  const needsAddIn = (name: string) =>
    Object.values(unpack(new Uint8Array(readFileSync(join(samples, name))))).some((part) =>
      part.includes("_xldudf_"),
    );
  it.each(readdirSync(samples).filter((name) => !needsAddIn(name)))("is the same in every part: %s", (name) =>
    expectUntouched(new Uint8Array(readFileSync(join(samples, name)))),
  );

  const corpus = join(__dirname, "../../../../shared/data/xlsx");
  const files = existsSync(corpus)
    ? readdirSync(corpus, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".xlsx"))
    : [];
  if (files.length === 0)
    process.stderr.write("skipped: foreign workbooks (../shared/data/xlsx is absent)\n");
  (files.length > 0 ? it.each(files) : it.skip.each([""]))("is the same in every part: %s", (name) =>
    expectUntouched(new Uint8Array(readFileSync(join(corpus, name)))),
  );
});
