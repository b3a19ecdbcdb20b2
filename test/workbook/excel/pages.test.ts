import { WorkbookError } from "../../../src/workbook/workbook";
import type { Page } from "../../../src/workbook/workbook";
import { failRequest, standing } from "./failing";
import { namesNow, openBook, plainSheet } from "./open-list";

const pageOf = (id: string, sheet: string, ...lines: readonly string[]): Page => ({
  id,
  sheet,
  rows: lines.map((line) => [{ value: line, bold: true }]),
});

const FIRST = pageOf("figures", "Kennzahlen", "Kennzahlen", "120 Kunden");
const SECOND = pageOf("classes", "Klassen", "Klassen");
const LATER = [pageOf("figures", "Kennzahlen", "Neu"), pageOf("classes", "Klassen", "Neu", "auch")];

const sheetsOf = (book: Awaited<ReturnType<typeof openBook>>["book"]) =>
  book.toSnapshot().sheets.map(({ name }) => name);

describe("writePages", () => {
  it("writes pages in their order and takes all of them back in one go", async () => {
    const { workbook, book } = await openBook([plainSheet()]);
    const before = standing(book);
    const shares: number[] = [];
    const receipt = await workbook.writePages([FIRST, SECOND], { onProgress: (share) => shares.push(share) });
    expect(receipt.pages.map(({ sheet, updated }) => [sheet, updated])).toEqual([
      ["Kennzahlen", false],
      ["Klassen", false],
    ]);
    expect(receipt.address).toBe("Kennzahlen!A1:A2");
    expect(sheetsOf(book)).toEqual(["Liste", "Kennzahlen", "Klassen"]);
    expect(shares).toEqual([0.5, 1]);
    await workbook.undoWrite(receipt);
    expect(standing(book)).toEqual(before);
    expect(namesNow(book)).toEqual([]);
  });

  it("brings back the pages that it replaced", async () => {
    const { workbook, book } = await openBook([plainSheet()]);
    await workbook.writePages([FIRST, SECOND]);
    const before = standing(book);
    const receipt = await workbook.writePages(LATER);
    expect(receipt.pages.map(({ updated }) => updated)).toEqual([true, true]);
    expect(standing(book)).not.toEqual(before);
    await workbook.undoWrite(receipt);
    expect(standing(book)).toEqual(before);
  });

  it("changes nothing when the last page cannot stand where it should", async () => {
    const { workbook, book } = await openBook([plainSheet()]);
    await workbook.writePages([FIRST, SECOND]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Klassen").getRange("A2").values = [["Notiz"]];
      await context.sync();
    });
    const before = standing(book);
    await expect(workbook.writePages(LATER)).rejects.toMatchObject({
      kind: "failed",
      detail: { code: "cells-occupied", address: "Klassen!A2" },
    });
    expect(standing(book)).toEqual(before);
  });

  it("leaves nothing half-written, whichever request fails", async () => {
    let failed = 0;
    for (let at = 0; ; at++) {
      const { workbook, book, faults } = await openBook([plainSheet()]);
      await workbook.writePages([FIRST]);
      const before = standing(book);
      const failure = failRequest(faults, at, 0);
      const error: unknown = await workbook.writePages(LATER).catch((reason: unknown) => reason);
      failure.end();
      if (error instanceof WorkbookError) {
        expect(standing(book)).toEqual(before);
        failed++;
      }
      if (!failure.happened()) break;
    }
    expect(failed).toBeGreaterThan(5);
  });

  it("takes back what it has written when it is cancelled", async () => {
    const { workbook, book } = await openBook([plainSheet()]);
    const before = standing(book);
    const stop = new AbortController();
    const writing = workbook.writePages([FIRST, SECOND], {
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    await expect(writing).rejects.toMatchObject({ kind: "cancelled" });
    expect(standing(book)).toEqual(before);
  });
});
