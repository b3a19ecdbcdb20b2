import { defaultClasses, type ScoringModel } from "../../../src/core";
import { customersOfCell } from "../../../src/core";
import type { DevelopmentStore } from "../../../src/ui/development/types";
import { arrayWorkbook, type Cells } from "../../helpers/array-workbook";
import { openSession, settled } from "../../helpers/session";

const IN_COLUMNS: Cells = [
  ["Kundennr", "Firma", "Umsatz 2023", "Umsatz 2024", "Umsatz 2025"],
  ["001", "Adler", 90, 95, 100],
  ["002", "Bach", 85, 75, 82],
  ["003", "Conrad", 50, 40, ""],
  ["004", "Dorn", "", 30, 60],
  ["005", "Engel", "", 0, 10],
];

const KUNDEN_2024: Cells = [
  ["Kundennr", "Firma", "Umsatz 2024"],
  ["001", "Adler", 95],
  ["002", "Bach", 75],
  ["003", "Conrad", 40],
  ["K-77", "Dorn GmbH", 30],
];

const KUNDEN_2025: Cells = [
  ["Kundennr", "Firma", "Umsatz 2025"],
  ["001", "Adler", 100],
  ["002", "Bach", 82],
  ["K77", "Dorn", 60],
  ["005", "Engel", 10],
];

/** The revenue is the score: 100 points at 100. */
const MODEL: ScoringModel = {
  version: 1,
  name: "Umsatz",
  key: "Kundennr",
  referenceDate: "",
  factors: [
    {
      id: "revenue",
      name: "Umsatz",
      column: "Umsatz 2025",
      weight: 100,
      scale: { kind: "linear", worst: 0, best: 100 },
      missing: "zero",
    },
  ],
  classes: { bound: ">", list: defaultClasses("de") },
};

async function openDevelopment(sheets: Readonly<Record<string, Cells>>, model = MODEL) {
  const workbook = arrayWorkbook(sheets, Object.keys(sheets));
  const { session } = await openSession({ workbook });
  const list = session.getState().sources.find(({ name }) => name === Object.keys(sheets)[0])!;
  await session.getState().chooseSource(list);
  await settled();
  session.getState().editModel(() => model);
  await settled();
  const development = await session.getState().openDevelopment();
  await settled();
  return { session, workbook, development };
}

const labels = (development: DevelopmentStore) =>
  development.getState().development!.periods.map(({ label }) => label);
const presentIn = (development: DevelopmentStore, at: number) => {
  const { names, periods } = development.getState().development!;
  return names.filter((_, customer) => periods[at]!.present[customer] === 1);
};
const scoresIn = (development: DevelopmentStore, at: number) => [
  ...development.getState().development!.periods[at]!.score,
];

describe("periods from columns", () => {
  it("are found and scored, each by the columns of its own", async () => {
    const { development } = await openDevelopment({ Kunden: IN_COLUMNS });
    expect(labels(development)).toEqual(["2023", "2024", "2025"]);
    expect(scoresIn(development, 0)).toEqual([90, 85, 50, NaN, NaN]);
    expect(scoresIn(development, 1)).toEqual([95, 75, 40, 30, NaN]);
    expect(scoresIn(development, 2)).toEqual([100, 82, NaN, 60, 10]);
    expect(presentIn(development, 1)).toEqual(["Adler", "Bach", "Conrad", "Dorn"]);
    const { matrix, answers } = development.getState().study!;
    expect(matrix.balance).toEqual({ before: 4, gained: 1, lost: 1, after: 4 });
    expect([...answers.lost.customers]).toEqual([2]);
    expect([...customersOfCell(matrix, matrix.absent, 4)]).toEqual([4]);
  });

  it("count zeros as customers where the user says so", async () => {
    const { development } = await openDevelopment({ Kunden: IN_COLUMNS });
    development.getState().edit((setup) => ({ ...setup, zeroIsAbsent: false }));
    await settled();
    expect(presentIn(development, 1)).toEqual(["Adler", "Bach", "Conrad", "Dorn", "Engel"]);
    development.getState().undo();
    await settled();
    expect(presentIn(development, 1)).toEqual(["Adler", "Bach", "Conrad", "Dorn"]);
    expect(development.getState().canRedo).toBe(true);
  });

  it("follow the open model", async () => {
    const { session, development } = await openDevelopment({ Kunden: IN_COLUMNS });
    session.getState().editModel((model) => ({
      ...model,
      factors: model.factors.map((factor) => ({
        ...factor,
        scale: { kind: "linear", worst: 0, best: 200 } as const,
      })),
    }));
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(scoresIn(development, 0)).toEqual([45, 42.5, 25, NaN, NaN]);
  });

  it("say which factors have no column of an earlier period", async () => {
    const cells = IN_COLUMNS.map((row, at) => [...row, at === 0 ? "Reklamationen" : at]);
    const model: ScoringModel = {
      ...MODEL,
      factors: [
        { ...MODEL.factors[0]!, weight: 90 },
        {
          id: "complaints",
          name: "Reklamationen",
          column: "Reklamationen",
          weight: 10,
          scale: { kind: "linear", worst: 10, best: 0 },
          missing: "zero",
        },
      ],
    };
    const { development } = await openDevelopment({ Kunden: cells }, model);
    expect(development.getState().notes).toEqual([
      { kind: "factor-held", period: "2023", factor: "Reklamationen", column: "Reklamationen" },
      { kind: "factor-held", period: "2024", factor: "Reklamationen", column: "Reklamationen" },
    ]);
  });

  it("are found anew when another list is opened, as long as nothing was decided", async () => {
    const other = IN_COLUMNS.map((row, at) =>
      at === 0 ? ["Nr", "Name", "DB H1", "DB H2"] : row.slice(0, 4),
    );
    const { session, development } = await openDevelopment({ Kunden: IN_COLUMNS, Lieferanten: other });
    const list = session.getState().sources.find(({ name }) => name === "Lieferanten")!;
    await session.getState().chooseSource(list);
    await settled();
    session.getState().editModel((model) => ({
      ...model,
      key: "Nr",
      factors: [{ ...MODEL.factors[0]!, column: "DB H2" }],
    }));
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(labels(development)).toEqual(["H1", "H2"]);
    expect(development.getState().issues).toEqual([]);
  });

  it("are kept in the workbook once something is decided", async () => {
    const { session, workbook, development } = await openDevelopment({ Kunden: IN_COLUMNS });
    development.getState().edit((setup) => ({ ...setup, steady: { kind: "twice", margin: 0 } }));
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(session.getState().saveState).toBe("saved");
    const again = await openSession({ workbook });
    const reopened = await again.session.getState().openDevelopment();
    expect(reopened.getState().setup!.steady).toEqual({ kind: "twice", margin: 0 });
  });
});

describe("periods from sheets", () => {
  it("are matched by key, and by the column of their own year", async () => {
    const { development } = await openDevelopment({ "Kunden 2025": KUNDEN_2025, "Kunden 2024": KUNDEN_2024 });
    expect(labels(development)).toEqual(["2024", "2025"]);
    expect(development.getState().development!.keys).toEqual(["001", "002", "K77", "005", "003", "K-77"]);
    expect(scoresIn(development, 0)).toEqual([95, 75, NaN, NaN, 40, 30]);
    expect(scoresIn(development, 1)).toEqual([100, 82, 60, 10, NaN, NaN]);
    expect(development.getState().notes).toEqual([]);
  });

  it("offer customers whose key was changed, and take them for one where the user says so", async () => {
    const { development } = await openDevelopment({ "Kunden 2025": KUNDEN_2025, "Kunden 2024": KUNDEN_2024 });
    const [renamed] = development.getState().renamed;
    expect(renamed!.period).toBe("2024");
    expect(renamed!.misses.map(({ foreign, own }) => [foreign.text, own])).toEqual([["K-77", "K77"]]);
    development.getState().edit((setup) => ({ ...setup, pairs: [["K-77", "K77"]] }));
    await settled();
    expect(development.getState().development!.keys).toEqual(["001", "002", "K77", "005", "003"]);
    expect(scoresIn(development, 0)).toEqual([95, 75, 30, NaN, 40]);
  });

  it("show the row of a customer in the newest list that has it", async () => {
    const { workbook, development } = await openDevelopment({
      "Kunden 2025": KUNDEN_2025,
      "Kunden 2024": KUNDEN_2024,
    });
    await development.getState().showCustomer(4);
    expect(workbook.selected.at(-1)).toEqual({ sheet: "Kunden 2024", row: 3, column: 0 });
    await development.getState().showCustomer(0);
    expect(workbook.selected.at(-1)).toEqual({ sheet: "Kunden 2025", row: 1, column: 0 });
  });

  it("say when a list is gone", async () => {
    const { development } = await openDevelopment({ "Kunden 2025": KUNDEN_2025, "Kunden 2024": KUNDEN_2024 });
    development.getState().edit((setup) => ({
      ...setup,
      source: {
        kind: "lists",
        label: "2025",
        lists: [
          { label: "2020", source: { kind: "sheet", id: "gone", name: "Kunden 2020" }, referenceDate: "" },
        ],
      },
    }));
    await settled();
    expect(development.getState().issues).toEqual([
      { kind: "list-missing", values: { name: "Kunden 2020" } },
    ]);
    expect(development.getState().development).toBeUndefined();
  });
});

describe("periods that were kept", () => {
  it("are compared with the list as it is now", async () => {
    let today = "2025-01-15";
    const kept = KUNDEN_2025.map((row) => [row[0]!, row[1]!, row[2]!]);
    const workbook = arrayWorkbook({ Kunden: kept }, ["Kunden"]);
    const { session } = await openSession({ workbook, model: MODEL, deps: { today: () => today } });
    await session.getState().write();
    today = "2026-01-15";
    const changed: Cells = [
      kept[0]!,
      ["001", "Adler", 70],
      ["K77", "Dorn", 95],
      ["005", "Engel", 10],
      ["009", "Neu", 30],
    ];
    workbook.sheets = { ...workbook.sheets, Kunden: changed };
    await session.getState().reread();
    await settled();
    const development = await session.getState().openDevelopment();
    await settled();
    const { setup, study } = development.getState();
    expect(setup!.source.kind).toBe("history");
    expect(labels(development)).toEqual(["2025-01-15", "aktuell"]);
    expect(development.getState().development!.keys).toEqual(["001", "K77", "005", "009", "002"]);
    expect(scoresIn(development, 0)).toEqual([100, 60, 10, NaN, 82]);
    expect(scoresIn(development, 1)).toEqual([70, 95, 10, 30, NaN]);
    expect(study!.matrix.balance).toEqual({ before: 4, gained: 1, lost: 1, after: 4 });
  });
});

it("nothing is offered where the list tells of one period only", async () => {
  const { development } = await openDevelopment({
    Kunden: IN_COLUMNS.map((row) => [row[0]!, row[1]!, row[4]!]),
  });
  expect(development.getState().offers).toEqual([]);
  expect(development.getState().setup).toBeUndefined();
});
