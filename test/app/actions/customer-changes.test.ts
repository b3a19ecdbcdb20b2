import { customerChanges } from "../../../src/app";
import type { Development, Period } from "../../../src/core";
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

/** Customers a–f: a rises from B to A, b falls, c stays, d is new, e is lost, f has no class before. */
const DEVELOPMENT: Development = {
  keys: ["a", "b", "c", "d", "e", "f"],
  names: ["Ahrens", "Böhm", "Cordes", "Dietz", "Engel", "Faber"],
  classes: [
    { name: "A", color: "#000000" },
    { name: "B", color: "#ffffff" },
  ],
  periods: [
    period("2023", [1, 1, 1, 1, 1, 1], [0, 1, 2, 3, 4, 5]),
    period("2024", [1, 0, 1, -1, 0, -1], [0, 1, 2, -1, 3, 4]),
    period("2025", [0, 1, 1, 0, -1, 0], [4, 3, 2, 1, -1, 0]),
  ],
};

const TABLE = makeTable([["Nr", "DB"], ["f", 1], ["d", 1], ["c", 1], ["b", 1], ["a", 1], ["x", 1]]); // prettier-ignore
const MODEL = makeModel([], { key: "Nr" });

describe("customerChanges", () => {
  it("tells what became of each row from the last period but one to the last, and who is lost", () => {
    const changes = customerChanges(
      { development: DEVELOPMENT, tables: [undefined, undefined, { table: TABLE }] },
      { table: TABLE, model: MODEL },
    );
    expect(changes).toEqual({
      since: "2024",
      of: [undefined, "new", "steady", "down", "up", undefined],
      before: ["", "", "B", "A", "B", ""],
      lost: [{ key: "e", name: "Engel", className: "A" }],
    });
  });

  it("follows other classes than the raw ones where they are given", () => {
    const classIndex = DEVELOPMENT.periods.map(() => Int8Array.of(0, 0, 0, 0, 0, 0));
    const changes = customerChanges(
      { development: DEVELOPMENT, tables: [undefined, undefined, { table: TABLE }], classIndex },
      { table: TABLE, model: MODEL },
    );
    expect(changes?.of).toEqual(["steady", "new", "steady", "steady", "steady", undefined]);
  });

  it("finds customers by their key where the last period was not read from this table", () => {
    const table = makeTable([["Nr", "DB"], ["b", 1], [" a ", 1], ["e", 1], ["z", 1]]); // prettier-ignore
    const changes = customerChanges({ development: DEVELOPMENT, tables: [] }, { table, model: MODEL });
    expect(changes).toEqual({
      since: "2024",
      of: ["down", "up", "lost", undefined],
      before: ["A", "B", "A", ""],
      lost: [],
    });
  });

  it("finds lost customers in the table where the periods are its columns and there is no key", () => {
    const development: Development = {
      ...DEVELOPMENT,
      keys: ["1", "2", "3"],
      names: ["a", "b", "b"],
      periods: [period("2024", [1, 0, 0], [0, 1, 2]), period("2025", [1, -1, -1], [0, -1, -1])],
    };
    const table = makeTable([["Name", "DB"], ["a", 1], ["b", 1], ["b", 1]]); // prettier-ignore
    const changes = customerChanges(
      { development, tables: [undefined, { table }] },
      { table, model: makeModel([]) },
    );
    expect(changes).toEqual({
      since: "2024",
      of: ["steady", "lost", "lost"],
      before: ["B", "A", "A"],
      lost: [],
    });
  });

  it("says nothing of one period", () => {
    const development = { ...DEVELOPMENT, periods: DEVELOPMENT.periods.slice(0, 1) };
    expect(customerChanges({ development, tables: [] }, { table: TABLE, model: MODEL })).toBeUndefined();
  });
});
