import { customerChanges } from "../../../src/app";
import type { Period } from "../../../src/core";
import { makeModel, makeTable } from "../../core/make-model";

const period = (label: string, classIndex: readonly number[], rows: readonly number[]): Period => ({
  label,
  present: Uint8Array.from(rows, (row) => (row < 0 ? 0 : 1)),
  score: Float64Array.from(rows, () => 50),
  classIndex: Int8Array.from(classIndex),
  amount: Float64Array.from(rows, () => NaN),
  rows: Int32Array.from(rows),
  borders: { bound: ">", list: [] },
});

describe("customerChanges of a list with columns by year", () => {
  it("takes a lost customer whose row is still there from the list, once", () => {
    const table = makeTable([["Nr", "DB 2024", "DB 2025"], ["a", 1, 1], ["b", 1, ""]]); // prettier-ignore
    const development = {
      keys: ["a", "b"],
      names: ["Ahrens", "Böhm"],
      classes: [{ name: "A", color: "#000000" }],
      periods: [period("2024", [0, 0], [0, 1]), period("2025", [0, -1], [0, -1])],
    };
    const changes = customerChanges(
      { development, tables: [undefined, { table }] },
      { table, model: makeModel([], { key: "Nr" }) },
    );
    expect(changes).toEqual({ since: "2024", of: ["steady", "lost"], before: ["A", "A"], lost: [] });
  });
});
