import { markovValue, transitionsFromHistories } from "../../../../src/core";

describe("transitionsFromHistories", () => {
  const histories = [
    ["Premium", "Premium", "Gut"],
    ["Premium", "Gut", "Gut"],
    ["Gut", undefined, "Premium"],
    ["Gut", "weg"],
  ];

  it("counts the moves from one period to the next", () => {
    const { states, counts } = transitionsFromHistories(histories);
    expect(states).toEqual(["Premium", "Gut", "weg"]);
    expect(counts).toEqual([
      [1, 2, 0],
      [0, 1, 1],
      [0, 0, 0],
    ]);
  });

  it("takes shares of each row, and says where nothing was observed", () => {
    const { probabilities, unobserved } = transitionsFromHistories(histories);
    expect(probabilities).toEqual([
      [1 / 3, 2 / 3, 0],
      [0, 0.5, 0.5],
      [0, 0, 1],
    ]);
    expect(unobserved).toEqual([2]);
  });

  it("keeps the order and the number of the states that are given, and passes over others", () => {
    const { counts, unobserved } = transitionsFromHistories(histories, ["Gut", "Premium", "Schwach"]);
    expect(counts).toEqual([
      [1, 0, 0],
      [2, 1, 0],
      [0, 0, 0],
    ]);
    expect(unobserved).toEqual([2]);
  });

  it("does not join the periods on both sides of one that was not observed", () => {
    const { counts } = transitionsFromHistories([["a", undefined, "b"]]);
    expect(counts.flat()).toEqual([0, 0, 0, 0]);
  });

  it("gives a matrix that the value of a migration can be taken from", () => {
    const { probabilities } = transitionsFromHistories(histories);
    const result = markovValue({ transitions: probabilities, rewards: [100, 40, 0], discountRate: 0.1 });
    expect(result.ok).toBe(true);
  });

  it("has no rows for no customers", () => {
    expect(transitionsFromHistories([])).toEqual({
      states: [],
      counts: [],
      probabilities: [],
      unobserved: [],
    });
  });
});
