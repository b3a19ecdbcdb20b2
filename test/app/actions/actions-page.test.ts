import { actionsPage } from "../../../src/app";
import { type ActionList, type Cell, ENTRY_COLUMNS, FACT_COLUMNS } from "../../../src/core";
import { pageText } from "./page-text";

type Row = readonly [
  name: string,
  className: string,
  reason: string,
  measure: string,
  responsible: string,
  due: Cell,
  priority: Cell,
  status: string,
];

const listOf = (rows: readonly Row[]): ActionList => {
  const columns = Object.fromEntries(
    [...FACT_COLUMNS, ...ENTRY_COLUMNS].map((column) => [column, rows.map((): Cell => "")]),
  ) as Record<keyof ActionList["columns"], Cell[]>;
  const names = ["name", "class", "reason", "measure", "responsible", "due", "priority", "status"] as const;
  rows.forEach((row, at) => names.forEach((name, column) => (columns[name][at] = row[column]!)));
  columns.key = columns.name;
  return {
    rowCount: rows.length,
    standsAt: rows.map(() => -1),
    customers: rows.map((_, at) => at),
    columns,
    left: {},
    fate: { added: 0, updated: 0, dropped: 0, closed: 0, gone: 0, absent: 0, entries: 0 },
  };
};

const WORDS: Parameters<typeof actionsPage>[0]["words"] = {
  sheet: "Blatt",
  title: "Titel",
  lead: (open, customers) => `${open} für ${customers}`,
  byReason: "nach Anlass",
  byPriority: "nach Priorität",
  byResponsible: "nach Person",
  measures: "offen",
  more: (shown, all) => `${shown} von ${all}`,
  reason: "Anlass",
  count: "Anzahl der Maßnahmen",
  number: "Anzahl",
  total: "Summe",
  priority: "Priorität",
  responsible: "Wer",
  nobody: "niemand",
  noClass: "ohne",
  others: "weitere",
  columns: {
    name: "Kunde",
    class: "Klasse",
    reason: "Anlass",
    measure: "Maßnahme",
    responsible: "Wer",
    due: "Bis",
    priority: "P",
  },
  dateFormat: "dd.mm.yyyy",
};

const CLASSES = [
  { name: "A", color: "#1F5FA8" },
  { name: "B", color: "#6FA8DC" },
];

const ROWS: readonly Row[] = [
  ["Ahrens", "B", "Pflegen", "Besuch", "Kim", 46_082, 2, "offen"],
  ["Böhm", "A", "Pflegen", "Besuch", "Lee", 46_083, 1, "in Arbeit"],
  ["Cordes", "A", "Klären", "Anruf", "Kim", "KW 9", 1, "offen"],
  ["Dietz", "", "Klären", "Anruf", "", "", 3, "offen"],
  ["Engel", "A", "Klären", "Anruf", "Kim", "", 1, "Erledigt"],
  ["Faber", "A", "kein Anlass", "", "", "", "", "offen"],
];

describe("actionsPage", () => {
  const page = actionsPage({ list: listOf(ROWS), classes: CLASSES, closed: ["erledigt"], words: WORDS });
  const text = pageText(page);

  it("counts open measures by reason and class, by priority and by person", () => {
    expect(text).toContain("4 für 4");
    expect(text).toContain("Anlass | Summe | A | B | ohne");
    expect(text).toContain("Pflegen | 2 | 1 | 1 | 0");
    expect(text).toContain("Klären | 2 | 1 | 0 | 1");
    expect(text).toContain("Priorität | Anzahl\n1 | 2\n2 | 1\n3 | 1");
    expect(text).toContain("Wer | Anzahl\nKim | 2\nLee | 1\nniemand | 1");
  });

  it("lists the most urgent first, those that are closed not at all", () => {
    const short = actionsPage({
      list: listOf(ROWS),
      classes: CLASSES,
      closed: ["erledigt"],
      most: 3,
      words: WORDS,
    });
    expect(pageText(short).split("\n").slice(-5)).toEqual([
      "3 von 4",
      "Kunde | Klasse | Anlass | Maßnahme | Wer | Bis | P",
      "Böhm | A | Pflegen | Besuch | Lee | 46083 | 1",
      "Cordes | A | Klären | Anruf | Kim | KW 9 | 1",
      "Ahrens | B | Pflegen | Besuch | Kim | 46082 | 2",
    ]);
  });

  it("draws reasons as bars of classes in their colours, with named axes, from the numbers on the page", () => {
    const [chart] = page.charts!;
    expect(chart).toMatchObject({
      kind: "stacked-bar",
      title: "nach Anlass",
      xAxis: { title: "Anlass" },
      yAxis: { title: "Anzahl der Maßnahmen" },
    });
    const drawn = chart!.series.map(({ name, color, y }) => [
      name,
      color,
      Array.from({ length: y.rowCount }, (_, at) => {
        const cell = page.rows[y.row + at]![y.column]!;
        return typeof cell === "object" && cell !== null ? cell.value : cell;
      }),
    ]);
    expect(drawn).toEqual([
      ["A", "#1F5FA8", [1, 1]],
      ["B", "#6FA8DC", [1, 0]],
      ["ohne", "#9a9a9a", [0, 1]],
    ]);
    expect(page.print?.orientation).toBe("landscape");
  });

  it("says that there is nothing to do without a chart", () => {
    const empty = actionsPage({ list: listOf([]), classes: CLASSES, closed: [], words: WORDS });
    expect(empty.charts).toEqual([]);
    expect(pageText(empty)).toBe("Titel\n0 für 0");
  });
});
