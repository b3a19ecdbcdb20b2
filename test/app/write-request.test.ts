import { buildWriteRequest } from "../../src/app";
import type { WriteChoices, WriteInput } from "../../src/app";
import { scoreCustomers } from "../../src/core";
import { LABELS, MODEL, TABLE } from "./example";
import { SOURCE } from "./source";

const request = (choices: WriteChoices, changes: Partial<WriteInput> = {}) =>
  buildWriteRequest({
    resultId: "Beispiel",
    model: MODEL,
    table: TABLE,
    scores: scoreCustomers(MODEL, TABLE),
    source: SOURCE,
    choices,
    labels: LABELS,
    date: "2026-01-31",
    ...changes,
  });

const ALL: WriteChoices = {
  target: "sheet",
  columns: ["score", "rank", "class", "points", "strategy", "findings"],
};

/** Ahrens 60 + 40, Böhm 30 + 0, Cordes has no margin and is left out, Dietz 0 + 0. */
describe("buildWriteRequest", () => {
  const columns = Object.fromEntries(request(ALL).columns.map(({ id, values }) => [id, values]));

  it("writes scores, ranks and classes, and blanks for a customer without a score", () => {
    expect(columns["score"]).toEqual([100, 30, "", 0]);
    expect(columns["rank"]).toEqual([1, 2, "", 3]);
    expect(columns["class"]).toEqual(["Premium", "Gut", "", "Schwach"]);
    expect(columns["strategy"]).toEqual(["Betreuen", "Beobachten", "", ""]);
  });

  it("gives each factor a column of points under a header of its own", () => {
    const points = request({ target: "beside", columns: ["points"] }).columns;
    expect(points.map(({ id, header }) => [id, header])).toEqual([
      ["points:db", "Punkte Deckungsbeitrag"],
      ["points:zahlung", "Punkte Zahlung"],
    ]);
    expect(points[0]?.values.slice(0, 2)).toEqual([60, 30]);
  });

  it("says in the findings what is remarkable about a customer", () => {
    expect(columns["findings"]).toEqual([
      "",
      "",
      "not-scored; blank-cell Deckungsbeitrag",
      "loss; unknown-category Zahlung",
    ]);
  });

  it("never holds null, which would leave an old value standing", () => {
    expect(request(ALL).columns.flatMap(({ values }) => values)).not.toContain(null);
  });

  it("carries keys as they were shown and the customers' names onto a result sheet only", () => {
    expect(request(ALL).carried?.map(({ id, values }) => [id, values])).toEqual([
      ["key", ["007", "12", "31", "44"]],
      ["name", ["Ahrens", "Böhm", "Cordes", "Dietz"]],
    ]);
    expect(request({ ...ALL, target: "beside" }).carried).toBeUndefined();
  });

  it("names the key column with the keys that were read", () => {
    expect(request(ALL).key).toEqual({ column: 0, header: "Nr", texts: ["007", "12", "31", "44"] });
    expect(request(ALL, { model: { ...MODEL, key: "" } }).key).toBeUndefined();
  });

  it("puts white text on dark class colours and black text on light ones", () => {
    expect(request(ALL).classColors).toEqual([
      { name: "Premium", fill: "#1F5FA8", text: "#ffffff" },
      { name: "Gut", fill: "#D6E6F5", text: "#000000" },
      { name: "Schwach", fill: "#F0A868", text: "#000000" },
    ]);
  });
});
