import { ClassChange, classChanges } from "../../../src/core/development/customer-changes";
import { steadyClasses } from "../../../src/core/development/steady-classes";
import { dozen } from "./dozen";

const { up, down, same, gained, lost, unknown } = ClassChange;

describe("classChanges", () => {
  it("tells what became of every class from 2023 to 2024", () => {
    // Adler Bach Cramer Dorn Ernst Fink Graf Hahn Igel Jahn Kern Lang
    expect([...classChanges(dozen, 1, 2)]).toEqual([
      same,
      up,
      same,
      same,
      up,
      same,
      same,
      same,
      lost,
      unknown,
      up,
      gained,
    ]);
  });

  it("goes by steady classes where they are given", () => {
    const { classIndex } = steadyClasses(dozen, { kind: "twice", margin: 0 });
    expect([...classChanges(dozen, 1, 2, classIndex)]).toEqual([
      same,
      same,
      down,
      up,
      same,
      down,
      up,
      same,
      lost,
      unknown,
      same,
      gained,
    ]);
  });
});
