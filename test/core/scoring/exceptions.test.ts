import {
  Exception,
  explainCustomer,
  parseModel,
  scoreCustomers,
  shownClass,
  type ExceptionRule,
  type ExceptionTest,
  type ScoringModel,
} from "../../../src/core";
import { makeClasses, makeFactor, makeModel, makeTable } from "../make-model";

const rule = (test: ExceptionTest, shown: ExceptionRule["shown"] = "note"): ExceptionRule => ({
  test,
  shown,
  name: "Neu",
  color: "#E3DCEF",
  strategy: "kennenlernen",
});
const POINTS = makeFactor("P", 100, { kind: "linear", worst: 0, best: 100 });

function exceptionsOf(changes: Partial<ScoringModel>, cells: Parameters<typeof makeTable>[0]) {
  const model = makeModel([POINTS], { referenceDate: "2025-12-31", ...changes });
  return [...scoreCustomers(model, makeTable(cells)).exception];
}

describe("new customers", () => {
  it("are those whose date is fewer months before the reference date", () => {
    const test: ExceptionTest = { kind: "months", column: "Kunde seit", months: 12 };
    const rows = [
      ["P", "Kunde seit"],
      [50, "2025-01-01"],
      [50, "2024-12-31"],
      [50, "2020-05-05"],
      [50, ""],
      [50, "2026-03-01"],
    ];
    expect(exceptionsOf({ newCustomers: rule(test) }, rows)).toEqual([1, 0, 0, 0, 1]);
  });

  it("are those with fewer months in a column of numbers", () => {
    const test: ExceptionTest = { kind: "months", column: "Monate", months: 6 };
    const rows = [["P", "Monate"], [50, 5], [50, 6], [50, 40]]; // prettier-ignore
    expect(exceptionsOf({ newCustomers: rule(test) }, rows)).toEqual([1, 0, 0]);
  });

  it("are those that a column marks, by yes or by any text but no", () => {
    const test: ExceptionTest = { kind: "mark", column: "Neu" };
    const rows = [["P", "Neu"], [50, "ja"], [50, "nein"], [50, ""], [50, "seit Mai"]]; // prettier-ignore
    expect(exceptionsOf({ newCustomers: rule(test) }, rows)).toEqual([1, 0, 0, 1]);
    const ticked = [["P", "Neu"], [50, "x"], [50, ""], [50, "x"]]; // prettier-ignore
    expect(exceptionsOf({ newCustomers: rule(test) }, ticked)).toEqual([1, 0, 1]);
    const numbers = [["P", "Neu"], [50, 1], [50, 0], [50, 1]]; // prettier-ignore
    expect(exceptionsOf({ newCustomers: rule(test) }, numbers)).toEqual([1, 0, 1]);
  });
});

describe("returning customers", () => {
  const test: ExceptionTest = { kind: "gap", last: "Letzter", previous: "Vorletzter", months: 12 };

  it("are those with more months between their last two purchases", () => {
    const rows = [
      ["P", "Vorletzter", "Letzter"],
      [50, "2024-05-15", "2025-05-15"],
      [50, "2024-05-15", "2025-05-16"],
      [50, "2025-01-01", "2025-06-01"],
      [50, "", "2025-06-01"],
      [50, "2025-06-01", ""],
    ];
    expect(exceptionsOf({ returningCustomers: rule(test) }, rows)).toEqual([0, 2, 0, 0, 0]);
  });

  it("are those with a longer gap in a column of months", () => {
    const rows = [["P", "Pause"], [50, 24], [50, 25]]; // prettier-ignore
    const given: ExceptionTest = { kind: "months", column: "Pause", months: 24 };
    expect(exceptionsOf({ returningCustomers: rule(given) }, rows)).toEqual([0, 2]);
  });

  it("count as new where they are both", () => {
    const mark: ExceptionTest = { kind: "mark", column: "M" };
    const both = { newCustomers: rule(mark), returningCustomers: rule(mark) };
    expect(exceptionsOf(both, [["P", "M"], [50, "x"], [50, ""]])).toEqual([1, 0]); // prettier-ignore
  });
});

describe("provisional customers", () => {
  const cells = [["P", "Neu"], [90, "x"], [80, ""], [70, ""], [60, "x"], [10, ""]]; // prettier-ignore
  const test: ExceptionTest = { kind: "mark", column: "Neu" };
  const classes = makeClasses(">", 75, 40, 0);
  const model = (changes: Partial<ScoringModel>) => makeModel([POINTS], { classes, ...changes });

  it("keep score, rank and a provisional class", () => {
    const scores = scoreCustomers(model({ newCustomers: rule(test) }), makeTable(cells));
    expect([...scores.score]).toEqual([90, 80, 70, 60, 10]);
    expect([...scores.rank]).toEqual([1, 2, 3, 4, 5]);
    expect([...scores.classIndex]).toEqual([0, 0, 1, 1, 2]);
    expect([...scores.classCounts]).toEqual([2, 2, 1]);
    expect(scores.exceptionCounts).toEqual([3, 2, 0]);
  });

  it("leave the classes where theirs is one of their own", () => {
    const own = model({ newCustomers: rule(test, "class") });
    const scores = scoreCustomers(own, makeTable(cells));
    expect([...scores.classCounts]).toEqual([1, 1, 1]);
    expect(shownClass(own, 0, Exception.newCustomer)).toEqual({
      name: "Neu",
      color: "#E3DCEF",
      strategy: "kennenlernen",
      classIndex: -1,
    });
    expect(shownClass(own, 0, Exception.none)).toMatchObject({ name: "A", classIndex: 0 });
    expect(shownClass(own, -1, Exception.newCustomer)).toBeUndefined();
    expect(explainCustomer(own, makeTable(cells), scores, 0).exception).toBe(Exception.newCustomer);
  });

  it("are left out of quotas: the best third of the other three is one customer", () => {
    const quota = model({
      classes: { ...classes, rule: { kind: "quota", upTo: [33, 66] } },
      newCustomers: rule(test),
    });
    const scores = scoreCustomers(quota, makeTable(cells));
    expect(scores.classes.list.map(({ from }) => from)).toEqual([80, 70, 0]);
    expect([...scores.classIndex]).toEqual([0, 0, 1, 2, 2]);
  });

  it("are left out of bands, but get the points of the band that they fall into", () => {
    const bands = makeModel([makeFactor("P", 100, { kind: "quantiles", points: [0, 50, 100] })], {
      newCustomers: rule(test),
    });
    // Bands of 80, 70 and 10 alone.
    expect([...scoreCustomers(bands, makeTable(cells)).score]).toEqual([100, 100, 50, 0, 0]);
  });

  it("are missed with a word where their column is gone", () => {
    const gone = model({ newCustomers: rule({ kind: "mark", column: "Status" }) });
    const { exception, findings } = scoreCustomers(gone, makeTable(cells));
    expect([...exception]).toEqual([0, 0, 0, 0, 0]);
    expect(findings).toContainEqual(expect.objectContaining({ kind: "column-missing", column: "Status" }));
  });
});

describe("a saved rule for exceptions", () => {
  const saved = makeModel([POINTS], {
    newCustomers: rule({ kind: "months", column: "Kunde seit", months: 12 }, "class"),
    returningCustomers: rule({ kind: "gap", last: "L", previous: "V", months: 24 }),
  });

  it("reads back unchanged", () => {
    expect(parseModel(JSON.stringify(saved))).toEqual({ ok: true, value: saved });
  });

  it.each<[string, Partial<ExceptionRule>, string]>([
    ["without a column", { test: { kind: "mark", column: "" } }, "exception-column-blank"],
    ["without a name", { name: " " }, "exception-name-blank"],
    ["with a colour that is none", { color: "rot" }, "class-color"],
    ["with months below 0", { test: { kind: "months", column: "A", months: -1 } }, "field-wrong"],
  ])("is refused %s", (_, change, kind) => {
    const parsed = parseModel({ ...saved, newCustomers: { ...saved.newCustomers, ...change } });
    expect(parsed).toMatchObject({ ok: false, issues: [{ kind }] });
  });
});
