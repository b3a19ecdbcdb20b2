import * as functions from "../../../src/functions/functions";
import { Book } from "../../../src/host/book/book";
import type { BookSnapshot, CellSnapshot, SheetSnapshot } from "../../../src/host/book/snapshot";
import { FunctionHost, type FunctionsFile, type Invocation } from "../../../src/host/functions";
import { createHeadlessUniver } from "../../../src/host/univer-node";
import { cellAddress } from "../../../src/host/xlsx/address";
import type { Language } from "./formula-book";

type CellFunction = (...args: never[]) => unknown;

/** How the functions are described, and which export stands behind each id. */
export interface FunctionSet {
  readonly metadata: FunctionsFile;
  readonly exports: Readonly<Record<string, string>>;
}

const byName: Readonly<Record<string, CellFunction>> = { ...functions };

/** The runtime that Excel gives custom functions, as far as ours use it. */
function installRuntime(language: Language): void {
  const ErrorCode = { invalidValue: "#VALUE!", notAvailable: "#N/A" };
  const Office = { context: { displayLanguage: language === "de" ? "de-DE" : "en-US" } };
  Object.assign(globalThis, { CustomFunctions: { Error: CellError, ErrorCode }, Office });
}

class CellError extends Error {
  constructor(
    readonly code: string,
    message = "",
  ) {
    super(message);
  }
}

/**
 * A workbook with the results of all its formulas, computed by the stand-in and our own functions.
 *
 * @throws {Error} if a formula gives an error; it says where.
 */
export async function calculated(
  snapshot: BookSnapshot,
  { metadata, exports }: FunctionSet,
  language: Language,
): Promise<BookSnapshot> {
  installRuntime(language);
  const univer = createHeadlessUniver();
  const book = new Book(univer, snapshot);
  const host: FunctionHost = new FunctionHost(book, (invocations) => {
    setImmediate(() => host.results(invocations.map((each) => answer(each, byName[exports[each.name]!]!))));
  });
  host.register(metadata, "CLV");
  host.clientReady();
  await computed(book, host);
  failOnErrors(book, host);
  const result = book.toSnapshot();
  host.dispose();
  book.dispose();
  return { ...result, sheets: result.sheets.map(withDynamicFormulas) };
}

const MOST_ROUNDS = 20;

/** Waits until no cell waits for a function any more; one call may wait for the answer of another. */
async function computed(book: Book, host: FunctionHost): Promise<void> {
  const isBusy = () =>
    book
      .toSnapshot()
      .sheets.some(({ rows }) => rows.some((row) => row?.some((cell) => cell?.v === "#BUSY!")));
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    await host.idle();
    if (!isBusy()) return;
    await book.calculation.calculateNow();
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

function answer({ id, name, args }: Invocation, run: CellFunction) {
  try {
    return { id, ok: true, value: run(...(args as never[])) };
  } catch (error) {
    if (!(error instanceof CellError)) throw new Error(`${name} failed`, { cause: error });
    return { id, ok: false, value: error.message, code: 2 };
  }
}

function failOnErrors(book: Book, host: FunctionHost): void {
  const errors = book.toSnapshot().sheets.flatMap(({ name, rows }, index) =>
    rows.flatMap((row, r) =>
      (row ?? []).flatMap((cell, c) => {
        if (cell?.t !== "e") return [];
        const said = host.explanation({ sheet: book.sheets[index]!.key, row: r, column: c });
        return [
          `${name}!${cellAddress(r, c)} ${cell.f ?? ""} shows ${String(cell.v)} ${said?.message ?? ""}`,
        ];
      }),
    ),
  );
  if (errors.length > 0) throw new Error(errors.join("\n"));
}

/** Marks formulas of ours that fill one cell only as dynamic too; Excel would put an @ in front of them else. */
function withDynamicFormulas(sheet: SheetSnapshot): SheetSnapshot {
  const dynamic = (cell: CellSnapshot | undefined, row: number, column: number) =>
    cell?.f?.includes("CLV.") && !cell.array ? { ...cell, array: cellAddress(row, column) } : cell;
  return {
    ...sheet,
    rows: sheet.rows.map((row, r) => row?.map((cell, c) => dynamic(cell, r, c))),
  };
}
