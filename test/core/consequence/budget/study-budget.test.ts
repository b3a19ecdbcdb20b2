import {
  proposeModel,
  readTable,
  scoreCustomers,
  type ScoringModel,
  studyBudget,
  type BudgetSetup,
} from "../../../../src/core";
import { relativeError } from "../../clv/relative-error";

const TABLE = readTable(
  [
    ["Nr", "Deckungsbeitrag", "CLV"],
    ["1", 1000, 4000],
    ["2", 900, 3000],
    ["3", 500, 900],
    ["4", 100, 50],
    ["5", -60, 20],
    ["6", -10, 90],
  ],
  { isExcelTable: true, key: "Nr" },
);
const MODEL: ScoringModel = {
  ...proposeModel(TABLE, { language: "de", today: "2026-01-15" }),
  factors: [
    {
      id: "db",
      name: "DB",
      column: "Deckungsbeitrag",
      weight: 100,
      scale: { kind: "linear", worst: 0, best: 1000 },
      missing: "zero",
    },
  ],
};
const SCORES = scoreCustomers(MODEL, TABLE);
const study = (setup: BudgetSetup = {}, classProspects?: readonly number[]) =>
  studyBudget({ table: TABLE, model: MODEL, scores: SCORES }, setup, classProspects);

describe("studyBudget", () => {
  it("shares out a budget before anything was decided, by the column of contributions", () => {
    const { amount, classes, figures, plan, total, simple, curve } = study();
    expect(amount).toBe("Deckungsbeitrag");
    expect(classes.map(({ name }) => name)).toEqual(["Premium", "Sehr gut", "Gut", "Mittel", "Schwach"]);
    // 100 points, 90, 50, and 10 or less; 90 is not above 90.
    expect([...figures.customers]).toEqual([1, 1, 0, 1, 3]);
    expect(total).toBe(120);
    expect(plan!.spent).toBeLessThanOrEqual(total * (1 + 1e-12));
    expect(simple!.byHead.gain).toBeLessThanOrEqual(plan!.gain);
    expect(simple!.byContribution.gain).toBeLessThanOrEqual(plan!.gain);
    expect(curve!.budgets.at(-1)).toBe(2 * total);
  });

  it("takes the terms that are decided, by the name of the class", () => {
    const terms = { spend: 10, gain: 20, ceiling: 40, least: 5, most: 30 };
    const { terms: taken, plan } = study({ classes: { Premium: terms, Gold: terms }, total: 20 });
    expect(taken[0]).toEqual(terms);
    expect(plan!.spending[0]!).toBeGreaterThanOrEqual(5);
    expect(relativeError(plan!.spent + plan!.unspent, 20)).toBeLessThan(1e-9);
  });

  it("says what is wrong with terms and shares nothing out", () => {
    const { plan, simple, curve, issues } = study({
      classes: { Premium: { spend: 10, gain: 40, ceiling: 40, least: 0 } },
    });
    expect([plan, simple, curve]).toEqual([undefined, undefined, undefined]);
    expect(issues).toEqual([{ kind: "response-unknown", path: ["classes", 0] }]);
  });

  it("sets the prospects of a column, or of the class, against losses", () => {
    const byColumn = study();
    expect(byColumn.prospects).toEqual({ kind: "column", column: "CLV" });
    expect([...byColumn.losses.rows]).toEqual([4, 5]);
    expect([...byColumn.losses.neededWithProspects]).toEqual([40, 0]);
    expect([...study({ prospects: { kind: "none" } }).losses.neededWithProspects]).toEqual([60, 10]);
    const migration: BudgetSetup = { prospects: { kind: "migration" } };
    expect([...study(migration, [0, 0, 0, 0, 25]).losses.neededWithProspects]).toEqual([35, 0]);
    expect([...study(migration).losses.bearable]).toEqual([0, 0]);
  });

  it("knows nothing of contributions where no column tells them", () => {
    const table = readTable([["Nr", "Note"], ["1", 3], ["2", 4]], { isExcelTable: true, key: "Nr" }); // prettier-ignore
    const model = { ...MODEL, factors: [{ ...MODEL.factors[0]!, column: "Note" }] };
    const { amount, plan, total, losses } = studyBudget(
      { table, model, scores: scoreCustomers(model, table) },
      {},
    );
    expect([amount, total, plan!.gain, losses.rows.length]).toEqual(["", 0, 0, 0]);
  });
});
