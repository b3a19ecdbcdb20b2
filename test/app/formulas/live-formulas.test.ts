import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildWriteRequest, loadCustomers } from "../../../src/app";
import { newExceptionRule, proposeExceptionTest, proposeModel, scoreCustomers } from "../../../src/core";
import type {
  ExceptionKind,
  ExceptionTest,
  Factor,
  MissingPolicy,
  ScoringModel,
  Scores,
  Table,
} from "../../../src/core";
import type { BookSnapshot, CellScalar } from "../../../src/host/book/snapshot";
import { openXlsxFile, saveXlsxFile } from "../../../src/host/xlsx";
import { createExcelWorkbook } from "../../../src/workbook/excel";
import type { WriteReceipt, WriteRequest } from "../../../src/workbook/workbook";
import { openOffice, snapshotOf } from "../../helpers/office-host";
import { LABELS } from "../example";
import { hasOffice, recalculated } from "./recalculate";
import { WORDS } from "./report-words";

interface Written {
  readonly model: ScoringModel;
  readonly table: Table;
  readonly scores: Scores;
  readonly request: WriteRequest;
  readonly receipt: WriteReceipt;
  readonly after: BookSnapshot;
}

/** Reads the first source, scores it and writes the results as formulas. */
async function writeFormulas(
  snapshot: BookSnapshot,
  modelOf: (table: Table) => ScoringModel,
): Promise<Written> {
  const { book } = await openOffice(snapshot);
  const workbook = createExcelWorkbook({ timeout: 20_000 });
  const [source] = await workbook.listSources();
  const { table } = await loadCustomers(workbook, source!);
  const model = modelOf(table);
  const scores = scoreCustomers(model, table);
  const request = buildWriteRequest({
    resultId: "Probe",
    model,
    table,
    scores,
    source: source!,
    choices: {
      target: "beside",
      columns: ["score", "rank", "class", "strategy", "exception"],
      formulas: true,
    },
    labels: LABELS,
    date: "2026-01-31",
    explanation: { words: WORDS, findings: table.findings },
  });
  const receipt = await workbook.writeResults(request);
  return { model, table, scores, request, receipt, after: book.toSnapshot() };
}

/** Where the results of a request start on the sheet. */
const placeOf = ({ receipt }: Written) => {
  const [, sheet = "", letters = "", row = ""] = /^'?(.*?)'?!([A-Z]+)(\d+)/.exec(receipt.address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { sheet, column, row: Number(row) - 1 };
};

/** For each customer what stands in the columns, and what the scoring itself gives. */
function compare(written: Written, cells: readonly (readonly CellScalar[])[]) {
  const { request, scores, model } = written;
  const { column, row } = placeOf(written);
  const at = (id: string) => request.columns.findIndex((each) => each.id === id);
  const isStretched = at("counted") >= 0;
  const ids = [
    "score",
    "rank",
    "class",
    "strategy",
    "exception",
    ...(isStretched ? [] : model.factors.map(({ id }) => `points:${id}`)),
  ];
  const differing: string[] = [];
  for (let customer = 0; customer < scores.rowCount; customer += 1) {
    const line = cells[row + request.sourceRows[customer]! - request.headerRow] ?? [];
    for (const id of ids) {
      const meant = request.columns[at(id)]!.values[customer] ?? "";
      const stands = line[column + at(id)] ?? "";
      const isSame =
        typeof meant === "number" && typeof stands === "number"
          ? Math.abs(meant - stands) <= (id.startsWith("points") ? 1e-8 : 0)
          : meant === stands;
      // The points of a customer without a score are not shown by the scoring of other factors alike.
      const isUnscored = scores.state[customer] !== 0 && id.startsWith("points");
      if (!isSame && !isUnscored) differing.push(`${id} of customer ${customer}: ${stands} for ${meant}`);
    }
  }
  return differing;
}

const openSample = (name: string): ReturnType<typeof openXlsxFile> =>
  openXlsxFile(new Uint8Array(readFileSync(join(SAMPLES, name))), name);

const SAMPLES = join(__dirname, "../../../assets/samples");
/** The web shop's list has more rows than are written as formulas. */
const LISTS = readdirSync(SAMPLES).filter((name) => !/^clv-|^webshop/.test(name));

/** What the sheet shows once everything is calculated. */
const shownCells = (name: string): Promise<CellScalar[][]> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(name).getRange("A1:Z80");
    range.load("values");
    await context.sync();
    return range.values as CellScalar[][];
  });

/** The cells once the score of the first customer is there. */
async function calculatedCells(written: Written): Promise<CellScalar[][]> {
  const { row, column } = placeOf(written);
  for (;;) {
    const cells = await shownCells("Kunden");
    if (cells[row + 1]?.[column] !== "") return cells;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const proposed = (table: Table) => proposeModel(table, { language: "de", today: "2026-01-31" });

/** The proposal with new and returning customers kept apart where the list tells them, and with equal scores in order. */
function withEverything(table: Table): ScoringModel {
  const model = proposed(table);
  const rules = (["newCustomers", "returningCustomers"] as const).flatMap((which) => {
    const test = proposeExceptionTest(table, which);
    return test ? [[which, newExceptionRule(which, test, "de")]] : [];
  });
  return {
    ...model,
    ...(Object.fromEntries(rules) as Partial<ScoringModel>),
    referenceDate: "2025-12-31",
    tieBreak: { column: model.factors[0]!.column, better: "more" },
  };
}

describe.each(LISTS)("the results of %s as formulas", (name) => {
  it("are formulas in every customer's row and refer to the page", async () => {
    const { snapshot } = await openSample(name);
    const { after, receipt, request, scores } = await writeFormulas(snapshot, proposed);
    expect(receipt.page).toBe("Erläuterung");
    const formulas = after.sheets.flatMap(({ rows }) =>
      rows.flatMap((row) =>
        (row ?? []).flatMap((cell) => (cell?.f?.includes("Erläuterung!") ? [cell.f] : [])),
      ),
    );
    // Points of each factor and the class; the score and the rank refer to the sheet itself.
    const factors = request.columns.filter(({ id }) => id.startsWith("points:")).length;
    expect(formulas.length).toBeGreaterThanOrEqual(scores.rowCount * (factors + 1));
  });

  (hasOffice ? it : it.skip)(
    "come to the same when LibreOffice calculates the saved file",
    async () => {
      const { snapshot, file } = await openSample(name);
      const written = await writeFormulas(snapshot, withEverything);
      const cells = await recalculated(await saveXlsxFile(written.after, file), placeOf(written).sheet);
      expect(compare(written, cells)).toEqual([]);
    },
    120_000,
  );
});

const HEADER = ["Nr", "Umsatz", "Menge", "Seit", "Zahlung", "Newsletter", "Häkchen", "Note", "Marge"];
const PAYMENTS = ["pünktlich", "Pünktlich ", "verspätet", "Mahnung*", "sonst?", ""];

/** Numbers on and beside thresholds, texts for numbers, guesses, errors, blanks and words in all spellings. */
function untidyRows(): CellScalar[][] {
  return Array.from({ length: 60 }, (_, i) => [
    `K${String(i).padStart(3, "0")}`,
    i % 13 === 5 ? "ca. 1.200" : i % 11 === 3 ? "" : i * 50,
    i % 7 === 2 ? "12,5" : i % 9 === 4 ? "#N/A" : 0.1 * i,
    i % 10 === 9 ? "" : 44_000 + i * 31,
    PAYMENTS[i % PAYMENTS.length]!,
    i % 3 === 0 ? "ja" : i % 3 === 1 ? "Nein" : i % 5 === 0 ? "vielleicht" : "",
    i % 2 === 0 ? "x" : "",
    (i * 7) % 23,
    i % 17 === 6 ? "" : (i * 37) % 101,
  ]);
}

const factor = (
  id: string,
  column: string,
  weight: number,
  scale: Factor["scale"],
  missing: MissingPolicy,
): Factor => ({
  id,
  name: column,
  column,
  weight,
  scale,
  missing,
});

function everyScale(policy: MissingPolicy): ScoringModel {
  return {
    version: 1,
    name: "Alle Skalen",
    key: "Nr",
    referenceDate: "2025-12-31",
    factors: [
      factor("umsatz", "Umsatz", 25, { kind: "linear", worst: 0, best: 2500 }, policy),
      factor(
        "menge",
        "Menge",
        15,
        {
          kind: "steps",
          rows: [
            { from: 0.3, points: 3.3 },
            { from: 0.7, points: 7.1 },
            { from: 3, points: 15 },
          ],
        },
        policy,
      ),
      factor("seit", "Seit", 10, { kind: "linear", worst: 0, best: 60, elapsed: "months" }, "zero"),
      factor(
        "zahlung",
        "Zahlung",
        15,
        { kind: "categories", points: { pünktlich: 15, verspätet: 7.5, "Mahnung*": 1, "sonst?": 2 } },
        policy,
      ),
      factor("news", "Newsletter", 10, { kind: "yes-no", yes: 10, no: 2 }, "zero"),
      factor("haken", "Häkchen", 5, { kind: "yes-no", yes: 5, no: 0 }, "zero"),
      factor("note", "Note", 10, { kind: "quantiles", points: [0, 2.5, 5, 10] }, "zero"),
      factor("marge", "Marge", 10, { kind: "linear", worst: 90, best: 10 }, policy),
    ],
    classes: {
      bound: ">",
      list: [
        { name: "Premium", from: 70, color: "#1F5FA8", strategy: "Betreuen" },
        { name: "Gut", from: 40, color: "#D6E6F5", strategy: "" },
        { name: "Schwach", from: 0, color: "#F0A868", strategy: "Prüfen" },
      ],
    },
  };
}

const untidyBook = () =>
  snapshotOf({
    Kunden: [HEADER, ...untidyRows()].map((row) =>
      row.map((value) => (value === "" ? null : value === "#N/A" ? { v: "#N/A", t: "e" as const } : value)),
    ),
  });

describe.each(["zero", "median", "stretch", "exclude"] as const)(
  "all scales with missing values: %s",
  (policy) => {
    (hasOffice ? it : it.skip)(
      "give the same as formulas, to the last class",
      async () => {
        const written = await writeFormulas(untidyBook(), () => everyScale(policy));
        const cells = await recalculated(await saveXlsxFile(written.after), "Kunden");
        expect(compare(written, cells)).toEqual([]);
      },
      120_000,
    );

    it("give the same in the sheet", async () => {
      const written = await writeFormulas(untidyBook(), () => everyScale(policy));
      expect(compare(written, await calculatedCells(written))).toEqual([]);
    });
  },
);

describe("cells that a formula would read otherwise", () => {
  it("are counted, and their understood value stands in the formula", async () => {
    const { receipt, after } = await writeFormulas(untidyBook(), () => everyScale("zero"));
    // "ca. 1.200" in rows 5, 18, 31, 44, 57 and "12,5" in rows 2, 9, 16, 23, 30, 37, 44, 51, 58.
    expect(receipt.literals).toBe(5 + 9);
    const sheet = after.sheets.find(({ name }) => name === "Kunden")!;
    const texts = (sheet.rows[6] ?? []).map((cell) => cell?.f ?? "");
    expect(texts.some((text) => text.includes("ISNUMBER(1200)"))).toBe(true);
    expect(texts.some((text) => text.includes("($B7"))).toBe(false);
  });
});

const RULES = ["Nr", "Punkte", "Seit", "Letzter", "Vorletzter", "Pause", "Neu", "Betrag"];
const MARKS: readonly (CellScalar | "#N/A")[] = [
  "x",
  "nein",
  "",
  "Nein ",
  0,
  1,
  "-",
  "seit Mai",
  "#N/A",
  true,
  false,
];

/** Dates on and beside whole months, blanks, texts and errors; few different scores, so that many are equal. */
function rulesBook(): BookSnapshot {
  const day = (value: CellScalar | "#N/A") => (typeof value === "number" ? { v: value, s: 1 } : value);
  const rows = Array.from({ length: 66 }, (_, i) => [
    `K${String(i).padStart(3, "0")}`,
    (i % 4) * 25,
    // 46,022 is 31 December 2025; 45,657 is a year before.
    day(i % 16 === 7 ? "" : i % 16 === 8 ? "demnächst" : 45_650 + (i % 15) + (i % 3 === 0 ? 300 : 0)),
    day(i % 13 === 4 ? "" : 45_991 + (i % 31)),
    day(i % 11 === 6 ? "" : i % 9 === 2 ? "#N/A" : 45_991 + (i % 31) - 31 - (i % 5) * 183 - (i % 3)),
    i % 8 === 1 ? "ca. 30" : i % 8 === 2 ? "" : i % 40,
    MARKS[i % MARKS.length]!,
    i % 6 === 5 ? "" : i % 6 === 4 ? "12,5" : ((i * 7) % 5) / 10,
  ]);
  const book = snapshotOf({
    Kunden: [RULES, ...rows].map((row) =>
      row.map((value) => (value === "" ? null : value === "#N/A" ? { v: "#N/A", t: "e" as const } : value)),
    ),
  });
  const styles = [{}, { numberFormat: "dd\\.mm\\.yyyy" }];
  return { ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, styles })) };
}

const months = (column: string, limit: number): ExceptionTest => ({ kind: "months", column, months: limit });
const gap: ExceptionTest = { kind: "gap", last: "Letzter", previous: "Vorletzter", months: 12 };
const mark: ExceptionTest = { kind: "mark", column: "Neu" };

const judged = (
  tests: Partial<Record<ExceptionKind, readonly [ExceptionTest, "class" | "note"]>>,
  tieBreak?: ScoringModel["tieBreak"],
): ScoringModel => ({
  ...everyScale("zero"),
  key: "Nr",
  factors: [factor("punkte", "Punkte", 100, { kind: "linear", worst: 0, best: 100 }, "zero")],
  ...Object.fromEntries(
    Object.entries(tests).map(([which, [test, shown]]) => [
      which,
      { ...newExceptionRule(which as ExceptionKind, test, "de"), shown },
    ]),
  ),
  ...(tieBreak && { tieBreak }),
});

const JUDGED: readonly (readonly [string, ScoringModel])[] = [
  [
    "months since a date and the gap of two purchases",
    judged(
      { newCustomers: [months("Seit", 12), "class"], returningCustomers: [gap, "class"] },
      { column: "Betrag", better: "more" },
    ),
  ],
  [
    "a mark that is only a note, and months of a pause",
    judged(
      { newCustomers: [mark, "note"], returningCustomers: [months("Pause", 24), "class"] },
      { column: "Betrag", better: "less" },
    ),
  ],
  [
    "a class for new customers only, and equal scores in the order of dates",
    judged(
      { newCustomers: [gap, "class"], returningCustomers: [mark, "note"] },
      { column: "Seit", better: "less" },
    ),
  ],
];

describe.each(JUDGED)("new and returning customers by %s", (_, model) => {
  const writeAll = async () => {
    const written = await writeFormulas(rulesBook(), () => model);
    const { exceptionCounts, rank } = written.scores;
    // A test in which nobody is an exception, or all ranks are shared, would show nothing.
    expect(Math.min(...exceptionCounts)).toBeGreaterThan(2);
    expect(new Set(rank).size).toBeGreaterThan(8);
    expect(written.request.columns.every(({ formula }) => formula)).toBe(true);
    return written;
  };

  (hasOffice ? it : it.skip)(
    "are the same as formulas when LibreOffice calculates the saved file",
    async () => {
      const written = await writeAll();
      const cells = await recalculated(await saveXlsxFile(written.after), "Kunden");
      expect(compare(written, cells)).toEqual([]);
    },
    120_000,
  );

  it("are the same as formulas in the sheet", async () => {
    const written = await writeAll();
    expect(compare(written, await calculatedCells(written))).toEqual([]);
  });
});

describe("formulas for a list without the column of a rule", () => {
  it("know no new customers and break no ties", async () => {
    const missing = judged(
      { newCustomers: [months("Kunde seit", 12), "class"] },
      { column: "Umsatz", better: "more" },
    );
    const { request } = await writeFormulas(rulesBook(), () => missing);
    const texts = request.columns.map(
      ({ id, formula }) => [id, JSON.stringify(formula?.parts ?? "")] as const,
    );
    expect(texts.map(([id]) => id)).not.toContain("tie");
    for (const [, text] of texts) expect(text).not.toContain("DATEDIF");
  });
});
