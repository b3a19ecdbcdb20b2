import {
  compareScores,
  measureRobustness,
  parseModel,
  scoreCustomers,
  serializeModel,
  type ScoringModel,
  type TieBreak,
} from "../../../src/core";
import { makeFactor, makeModel, makeTable } from "../make-model";

const table = makeTable([
  ["Firma", "Umsatz", "DB", "Seit"],
  ["A", 500, 40, "2020-05-01"],
  ["B", 800, 10, "2021-05-01"],
  ["C", 500, "", "2019-05-01"],
  ["D", 500, 70, "2022-05-01"],
  ["E", 500, 40, "2018-05-01"],
]);
const model: ScoringModel = makeModel([makeFactor("Umsatz", 100, { kind: "linear", worst: 0, best: 1000 })]);
const ranksBy = (tieBreak?: TieBreak) => [
  ...scoreCustomers(tieBreak ? { ...model, tieBreak } : model, table).rank,
];

describe("equal scores", () => {
  it("share the rank where nothing breaks the tie", () => {
    expect(ranksBy()).toEqual([2, 1, 2, 2, 2]);
  });

  it("are put in order by a column of which more comes first, missing values last", () => {
    expect(ranksBy({ column: "DB", better: "more" })).toEqual([3, 1, 5, 2, 3]);
  });

  it("are put in order by a column of which less comes first, missing values last all the same", () => {
    expect(ranksBy({ column: "DB", better: "less" })).toEqual([2, 1, 5, 4, 2]);
  });

  it("are put in order by dates", () => {
    expect(ranksBy({ column: "Seit", better: "less" })).toEqual([4, 1, 3, 5, 2]);
  });

  it("share the rank, with a finding, where the table has no such column", () => {
    const scores = scoreCustomers({ ...model, tieBreak: { column: "Gewinn", better: "more" } }, table);
    expect([...scores.rank]).toEqual([2, 1, 2, 2, 2]);
    expect(scores.findings).toContainEqual(
      expect.objectContaining({ kind: "column-missing", column: "Gewinn" }),
    );
  });

  it("stay in one class by quota whatever breaks the tie", () => {
    const quota: ScoringModel = {
      ...model,
      classes: { ...model.classes, rule: { kind: "quota", upTo: [25, 45, 60, 80] } },
      tieBreak: { column: "DB", better: "more" },
    };
    const { classIndex } = scoreCustomers(quota, table);
    expect(new Set([0, 2, 3, 4].map((row) => classIndex[row])).size).toBe(1);
  });
});

describe("what is told of ranks beside the result", () => {
  const broken: ScoringModel = { ...model, tieBreak: { column: "DB", better: "more" } };

  it("has the same ranks when weights move", () => {
    const { meanRank, bestRank, worstRank } = measureRobustness(broken, table, { sets: 20, seed: 1 });
    expect([...meanRank]).toEqual([3, 1, 5, 2, 3]);
    expect([...bestRank]).toEqual([3, 1, 5, 2, 3]);
    expect([...worstRank]).toEqual([3, 1, 5, 2, 3]);
  });

  it("counts who moves between two models that only break ties differently", () => {
    const { movers } = compareScores(scoreCustomers(model, table), scoreCustomers(broken, table));
    expect(movers.map(({ row, ranks }) => [row, ...ranks])).toEqual([
      [2, 2, 5],
      [0, 2, 3],
      [4, 2, 3],
    ]);
  });
});

describe("a saved model that breaks ties", () => {
  const kept: ScoringModel = { ...model, tieBreak: { column: "DB", better: "less" } };

  it("is given back unchanged, and one from before stays without", () => {
    expect(parseModel(serializeModel(kept))).toEqual({ ok: true, value: kept });
    const before = parseModel(serializeModel(model));
    expect(before.ok && "tieBreak" in before.value).toBe(false);
  });

  it("may leave out the direction: more is better", () => {
    const parsed = parseModel({ ...model, tieBreak: { column: "DB" } });
    expect(parsed.ok && parsed.value.tieBreak).toEqual({ column: "DB", better: "more" });
  });

  it.each([
    [{ column: " " }, "tieBreak.column: tie-break-column-blank"],
    [{ column: "DB", better: "bigger" }, "tieBreak.better: field-wrong"],
  ])("is refused with %j", (tieBreak, told) => {
    const parsed = parseModel({ ...model, tieBreak });
    expect(parsed.ok ? [] : parsed.issues.map(({ kind, path }) => `${path.join(".")}: ${kind}`)).toEqual([
      told,
    ]);
  });
});
