import { blankSheet } from "../book/blank-sheet";
import type { BookSnapshot } from "../book/snapshot";
import { blankContent } from "./blank";
import { dynamicArrayMark } from "./dynamic-arrays";
import { XlsxError } from "./errors";
import { contentOf, type OriginalFile } from "./open";
import { readStyles } from "./read-styles";
import { SharedStrings } from "./shared-strings";
import { writeCustomXml } from "./write-custom-xml";
import { renameInParts } from "./write-renames";
import { writeSheet, type SheetWriting } from "./write-sheet";
import { StyleWriter } from "./write-styles";
import { writePrintNames } from "./write-page-setup";
import {
  writeActiveSheet,
  writeCalculation,
  writeNames,
  writeSheetList,
  WORKBOOK_ORDER,
} from "./write-workbook";

function once<T>(make: () => T): { (): T; readonly made: T | undefined } {
  let value: T | undefined;
  const get = () => (value ??= make());
  return Object.defineProperty(get, "made", { get: () => value }) as { (): T; readonly made: T | undefined };
}

/**
 * Saves a workbook as .xlsx.
 *
 * Only what differs from the file as it was opened is written onto a copy of that file's parts, so that everything
 * else (formats, validations, charts, macros, print settings, …) stays byte for byte, also what this program does
 * not know. A library that writes sheets from its own model would lose what the model lacks.
 *
 * @param snapshot The workbook as it is now.
 * @param file What `openXlsxFile` gave; without it the workbook is written from nothing.
 * @returns The bytes of the file; equal for equal input.
 */
export async function saveXlsxFile(snapshot: BookSnapshot, file?: OriginalFile): Promise<Uint8Array> {
  const content = file ? contentOf(file) : blankContent(snapshot.date1904);
  if (!content) throw new TypeError("file was not opened by openXlsxFile");
  if (snapshot.sheets.length === 0) throw new XlsxError("no-sheets", { name: snapshot.name });
  const { workbook, snapshot: opened } = content;
  const pack = content.pack.copy();
  const reading = readStyles(pack, workbook);
  const strings = once(() => new SharedStrings(pack, workbook));
  const styles = once(() => new StyleWriter(pack, pack.related(workbook, "styles")!, reading.styles));
  const pairs = writeSheetList(pack, workbook, opened, snapshot);
  const renames = pairs.flatMap(({ before, after }) =>
    before && before.name !== after.name ? [{ from: before.name, to: after.name }] : [],
  );
  renameInParts(pack, workbook, renames);
  const writing: SheetWriting = {
    pack,
    strings,
    styles,
    dynamicArrays: once(() => dynamicArrayMark(pack, workbook)),
    differential: reading.differential,
    book: snapshot,
    renames,
  };
  let formulasChanged = pairs.length !== opened.sheets.length;
  let contentChanged = formulasChanged;
  for (const { path, before, after } of pairs) {
    const written = await writeSheet(path, before ?? blankSheet(after.name), after, writing);
    formulasChanged ||= written.formulasChanged;
    contentChanged ||= written.contentChanged;
  }
  strings.made?.flush();
  writeNames(pack, workbook, opened.names, snapshot.names);
  writePrintNames(pack, workbook, snapshot.sheets, WORKBOOK_ORDER);
  writeActiveSheet(pack, workbook, pairs, snapshot.sheets[snapshot.activeSheet]);
  writeCustomXml(pack, workbook, snapshot);
  if (contentChanged) writeCalculation(pack, workbook, formulasChanged);
  return pack.zip();
}
