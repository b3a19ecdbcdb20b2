import { scoreCustomers, ScoreState, type CellGrid, type MissingPolicy } from "../../../src/core";
import { makeFactor, makeModel, makeTable } from "../make-model";

// A gives 60 × value, B gives 40 × value.
const model = (missingA: MissingPolicy, missingB: MissingPolicy = "zero") =>
  makeModel([
    makeFactor("A", 60, { kind: "linear", worst: 0, best: 1 }, missingA),
    makeFactor("B", 40, { kind: "linear", worst: 0, best: 1 }, missingB),
  ]);

const score = (cells: CellGrid, a: MissingPolicy, b?: MissingPolicy) =>
  scoreCustomers(
    model(a, b),
    makeTable([["A", "B", "Kunde"], ...cells.map((row, index) => [...row, `K${index}`])]),
  );

describe("a missing value", () => {
  it("counts as 0 points with the policy zero", () => {
    const scores = score(
      [
        [null, 0.5],
        [1, 1],
      ],
      "zero",
    );
    expect([...scores.score]).toEqual([20, 100]);
    expect(scores.points[0]![0]).toBe(0);
  });

  it("takes the median of the scored customers with the policy median", () => {
    // Points of A are 6, 12 and 60; their median is 12.
    const scores = score(
      [
        ["#NV", 0.5],
        [0.1, 0],
        [0.2, 0],
        [1, 0],
      ],
      "median",
    );
    expect([...scores.score]).toEqual([32, 6, 12, 60]);
    expect(scores.points[0]![0]).toBe(12);
  });

  it("takes the mean of the two middle ones where their number is even", () => {
    expect(
      score(
        [
          [null, 0],
          [0.1, 0],
          [0.2, 0],
        ],
        "median",
      ).score[0],
    ).toBe(9);
  });

  it("leaves customers without a score out of the median", () => {
    // B excludes the second row, so the only points of A are 12.
    expect([
      ...score(
        [
          [null, 0],
          [1, null],
          [0.2, 0],
        ],
        "median",
        "exclude",
      ).score,
    ]).toEqual([12, NaN, 12]);
  });

  it("leaves the factor out and stretches the others to 100 with the policy stretch", () => {
    const scores = score(
      [
        [null, 0.5],
        [1, 0.25],
      ],
      "stretch",
    );
    expect([...scores.score]).toEqual([50, 70]);
    expect(scores.points.map((points) => points[0])).toEqual([NaN, 50]);
    expect(scores.points.map((points) => points[1])).toEqual([60, 10]);
  });

  it("keeps a stretched score on its border: a third of the weights is exactly 33.3333", () => {
    const thirds = makeModel([
      makeFactor("A", 33.3333, { kind: "linear", worst: 0, best: 1 }, "stretch"),
      makeFactor("B", 33.3333, { kind: "linear", worst: 0, best: 1 }, "stretch"),
      makeFactor("C", 33.3334, { kind: "linear", worst: 0, best: 1 }, "stretch"),
    ]);
    const scores = scoreCustomers(
      thirds,
      makeTable([
        ["A", "B", "C"],
        [0.9, null, null],
        [null, 0.9, null],
      ]),
    );
    expect([...scores.score]).toEqual([90, 90]);
    expect([...scores.rank]).toEqual([1, 1]);
  });

  it("leaves the customer without a score with the policy exclude", () => {
    const scores = score(
      [
        [null, 1],
        [1, 1],
        [0, 0],
      ],
      "exclude",
    );
    expect([...scores.score]).toEqual([NaN, 100, 0]);
    expect([...scores.rank]).toEqual([0, 1, 2]);
    expect([...scores.classIndex]).toEqual([-1, 0, 4]);
    expect([...scores.state]).toEqual([ScoreState.excluded, ScoreState.scored, ScoreState.scored]);
    expect(scores.scoredCount).toBe(2);
    expect([...scores.classCounts]).toEqual([1, 0, 0, 0, 1]);
  });

  it("leaves a customer without a score where every weight is left out", () => {
    const scores = score(
      [
        [null, null],
        [1, 0],
      ],
      "stretch",
      "stretch",
    );
    expect([...scores.score]).toEqual([NaN, 60]);
    expect(scores.scoredCount).toBe(1);
  });

  it("is left out with the policy median where no scored customer has a value", () => {
    expect([
      ...score(
        [
          [null, 0.5],
          ["#NV", 1],
        ],
        "median",
      ).score,
    ]).toEqual([50, 100]);
  });

  it("is told in a finding with factor, policy and addresses", () => {
    const { findings } = score(
      [
        [null, 1],
        ["x", 1],
        [1, 1],
        ["#NV", 1],
      ],
      "exclude",
    );
    expect(findings).toEqual([
      {
        kind: "blank-cell",
        severity: "problem",
        address: "A2",
        row: 0,
        column: "A",
        count: 1,
        values: { factor: "A", policy: "exclude", addresses: "A2" },
      },
      {
        kind: "unreadable-number",
        severity: "problem",
        address: "A3",
        row: 1,
        column: "A",
        count: 1,
        values: { text: "x", factor: "A", policy: "exclude", addresses: "A3" },
      },
      {
        kind: "error-cell",
        severity: "problem",
        address: "A5",
        row: 3,
        column: "A",
        count: 1,
        values: { factor: "A", policy: "exclude", addresses: "A5" },
      },
    ]);
  });
});
