import "./office-boot";
import { Book } from "../../src/host/book/book";
import { blankSheet } from "../../src/host/book/blank-sheet";
import { EMPTY_BOOK } from "../../src/host/book/open";
import type { BookSnapshot, CellScalar, CellSnapshot, SheetSnapshot } from "../../src/host/book/snapshot";
import type { Univer } from "../../src/host/book/univer";
import { createFaults, type Faults } from "../../src/host/faults";
import { installNativeShell, type NativeShell, type ShellOptions } from "../../src/host/shell/native-shell";
import { createHeadlessUniver } from "../../src/host/univer-node";
import { bootClient } from "./office-boot";

export interface OfficeOptions extends ShellOptions {
  /** Language of the cells' shown texts; German unless said otherwise. */
  readonly language?: "de" | "en";
}

export interface OpenOffice {
  readonly book: Book;
  readonly shell: NativeShell;
  readonly faults: Faults;
}

let univer: Univer | undefined;
let shell: NativeShell | undefined;

/** A workbook in front of the real client. The client starts once a file; every call opens a fresh workbook. */
export async function openOffice(
  snapshot: Partial<BookSnapshot> = {},
  options: OfficeOptions = {},
): Promise<OpenOffice> {
  univer ??= createHeadlessUniver();
  const before = shell?.book;
  // Univer does not say whose calculation has ended, so none may be left when the next workbook begins.
  await before?.calculation.settle();
  const book = new Book(univer, snapshot, { language: options.language ?? "de" });
  if (!shell) {
    shell = installNativeShell(window, book, options);
    await bootClient();
  } else {
    // The client tidies up behind itself without anybody waiting for it, and a test may have left a cell being edited.
    shell.leaveCellEdit();
    await shell.idle();
    shell.open(book);
    before?.dispose();
  }
  Object.assign(shell.faults, createFaults());
  return { book, shell, faults: shell.faults };
}

type SheetInput = readonly (readonly (CellScalar | CellSnapshot)[])[] | Partial<SheetSnapshot>;

/** A snapshot with the given sheets: rows of values (text that begins with "=" is a formula), or parts of a sheet. */
export function snapshotOf(sheets: Readonly<Record<string, SheetInput>>): BookSnapshot {
  return {
    ...EMPTY_BOOK,
    sheets: Object.entries(sheets).map(([name, input]) => ({
      ...blankSheet(name),
      ...(Array.isArray(input)
        ? { rows: input.map((row) => row.map(cell)) }
        : (input as Partial<SheetSnapshot>)),
      name,
    })),
  };
}

function cell(value: CellScalar | CellSnapshot): CellSnapshot | undefined {
  if (value === null) return undefined;
  if (typeof value === "object") return value;
  return typeof value === "string" && value.startsWith("=") ? { v: null, f: value } : { v: value };
}
