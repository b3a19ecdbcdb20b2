import { readTable, scoreCustomers } from "../../../src/core";
import { makeFactor, makeModel, makeTable } from "../make-model";

const line = { kind: "linear", worst: 0, best: 100 } as const;

describe("scoreCustomers", () => {
  it("gives empty results for an empty table", () => {
    const scores = scoreCustomers(makeModel([makeFactor("A", 100, line)]), readTable([]));
    expect(scores.rowCount).toBe(0);
    expect(scores.scoredCount).toBe(0);
    expect([...scores.classCounts]).toEqual([0, 0, 0, 0, 0]);
  });

  it("scores, ranks and classes a single customer", () => {
    const scores = scoreCustomers(makeModel([makeFactor("A", 100, line)]), makeTable([["A"], [95]]));
    expect([scores.score[0], scores.rank[0], scores.classIndex[0]]).toEqual([95, 1, 0]);
  });

  it("gives every customer 0 points where all values are missing", () => {
    const scores = scoreCustomers(
      makeModel([makeFactor("A", 100, line)]),
      makeTable([["A"], ["#NV"], ["#NV"]]),
    );
    expect([...scores.score]).toEqual([0, 0]);
    expect([...scores.rank]).toEqual([1, 1]);
    expect([...scores.classIndex]).toEqual([4, 4]);
  });

  it("takes a number that is not finite for unreadable", () => {
    const cells = [["A"], [NaN], [Infinity], [-Infinity], [50]];
    const table = makeTable(cells);
    const scores = scoreCustomers(makeModel([makeFactor("A", 100, line, "exclude")]), table);
    expect([...scores.score]).toEqual([NaN, NaN, NaN, 50]);
    expect(table.findings).toMatchObject([{ kind: "unreadable-number", count: 3, address: "A2" }]);
  });

  it("applies the policy to a column that is missing, and says so", () => {
    const model = makeModel([makeFactor("A", 60, line), makeFactor("B", 40, line, "stretch")]);
    const scores = scoreCustomers(model, makeTable([["A"], [50]]));
    expect(scores.score[0]).toBe(50);
    expect(scores.findings).toEqual([
      {
        kind: "column-missing",
        severity: "problem",
        column: "B",
        count: 1,
        values: { factor: "B", policy: "stretch" },
      },
    ]);
  });

  it("finds a column whose header differs in blanks and case only", () => {
    const scores = scoreCustomers(
      makeModel([makeFactor("umsatz  2025", 100, line)]),
      makeTable([["Umsatz 2025"], [70]]),
    );
    expect(scores.score[0]).toBe(70);
  });

  it("gives a text outside the categories no points, but a finding with the text", () => {
    const scale = { kind: "categories", points: { Pünktlich: 100, verspätet: 40 } } as const;
    const scores = scoreCustomers(
      makeModel([makeFactor("Zahlung", 100, scale)]),
      makeTable([["Zahlung"], ["  pünktlich "], ["VERSPÄTET"], ["gestundet"], ["Ratenzahlung"]]),
    );
    expect([...scores.score]).toEqual([100, 40, 0, 0]);
    expect(scores.findings).toMatchObject([
      {
        kind: "unknown-category",
        address: "A4",
        count: 2,
        values: { text: "gestundet", texts: "gestundet, Ratenzahlung", addresses: "A4, A5" },
      },
    ]);
  });

  it("compares categories with numbers, as for school grades", () => {
    const scale = { kind: "categories", points: { "1": 100, "2,5": 50 } } as const;
    const scores = scoreCustomers(
      makeModel([makeFactor("Note", 100, scale, "exclude")]),
      makeTable([["Note"], [1], [2.5], [3]]),
    );
    expect([...scores.score]).toEqual([100, 50, NaN]);
  });

  it.each([
    ["ja and nein", ["ja", "Nein", "JA"], [80, 20, 80]],
    ["yes and no", ["yes", "no", "yes"], [80, 20, 80]],
    ["booleans", [true, false, true], [80, 20, 80]],
    ["1 and 0", [1, 0, 1], [80, 20, 80]],
    ["ticks and blanks", ["x", null, "X"], [80, 20, 80]],
    ["wahr and falsch", ["WAHR", "falsch", "wahr"], [80, 20, 80]],
  ])("reads yes and no from %s", (_, cells, expected) => {
    const model = makeModel([makeFactor("A", 100, { kind: "yes-no", yes: 80, no: 20 }, "exclude")]);
    expect([
      ...scoreCustomers(model, makeTable([["Kunde", "A"], ...cells.map((cell, row) => [`K${row}`, cell])]))
        .score,
    ]).toEqual(expected);
  });

  it("takes a blank among ja and nein for missing, not for no", () => {
    const model = makeModel([makeFactor("A", 100, { kind: "yes-no", yes: 80, no: 20 }, "exclude")]);
    expect([
      ...scoreCustomers(
        model,
        makeTable([
          ["Kunde", "A"],
          ["K1", "ja"],
          ["K2", null],
          ["K3", "nein"],
        ]),
      ).score,
    ]).toEqual([80, NaN, 20]);
  });

  it("clamps a straight line at both ends, in both directions", () => {
    const model = makeModel([
      makeFactor("A", 50, { kind: "linear", worst: 10, best: 20 }),
      makeFactor("B", 50, { kind: "linear", worst: 20, best: 10 }),
    ]);
    const scores = scoreCustomers(
      model,
      makeTable([
        ["A", "B"],
        [5, 5],
        [15, 15],
        [25, 25],
        [12, 12],
      ]),
    );
    expect(scores.points.map((points) => [...points])).toEqual([
      [0, 25, 50, 10],
      [50, 25, 0, 40],
    ]);
  });

  it("gives all points from best on where worst and best are the same", () => {
    const model = makeModel([makeFactor("A", 100, { kind: "linear", worst: 5, best: 5 })]);
    expect([...scoreCustomers(model, makeTable([["A"], [4], [5], [6]])).score]).toEqual([0, 100, 100]);
  });

  it("marks customers whose loss column is negative, whatever their score", () => {
    const model = makeModel([makeFactor("Umsatz", 100, line)], { lossColumn: "DB" });
    const scores = scoreCustomers(
      model,
      makeTable([
        ["Umsatz", "DB"],
        [100, -5],
        [10, 0],
        [50, null],
      ]),
    );
    expect([...scores.loss]).toEqual([1, 0, 0]);
    expect(scores.classIndex[0]).toBe(0);
    expect(scores.findings).toEqual([
      {
        kind: "negative-value",
        severity: "info",
        address: "B2",
        row: 0,
        column: "DB",
        count: 1,
        values: { value: -5, addresses: "B2" },
      },
    ]);
  });

  it("says that the loss column is missing and goes on", () => {
    const model = makeModel([makeFactor("Umsatz", 100, line)], { lossColumn: "DB" });
    const scores = scoreCustomers(model, makeTable([["Umsatz"], [100]]));
    expect(scores.findings).toMatchObject([{ kind: "column-missing", severity: "warning", column: "DB" }]);
    expect(scores.score[0]).toBe(100);
  });

  it("leaves ranks and points out where they are not wanted, without changing the scores", () => {
    const model = makeModel([makeFactor("A", 100, line)]);
    const table = makeTable([["A"], [30], [60]]);
    const scores = scoreCustomers(model, table, { rank: false, points: false });
    expect([...scores.rank]).toEqual([0, 0]);
    expect(scores.points.map((points) => points.length)).toEqual([0]);
    expect(scores.score).toEqual(scoreCustomers(model, table).score);
  });

  it("gives the same results in blocks as in one: rows beyond 4096 count like the first", () => {
    const values = Array.from({ length: 10_000 }, (_, row) => (row * 37) % 101);
    const scores = scoreCustomers(
      makeModel([makeFactor("A", 100, line)]),
      makeTable([["A"], ...values.map((v) => [v])]),
    );
    expect([...scores.score]).toEqual(values.map((value) => Math.min(100, value)));
  });
});
