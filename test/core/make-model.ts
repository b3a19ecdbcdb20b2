import {
  defaultClasses,
  readTable,
  type CellGrid,
  type Factor,
  type Scale,
  type ScoringModel,
  type Table,
} from "../../src/core";

/** A factor with what a test leaves open filled in. */
export const makeFactor = (
  column: string,
  weight: number,
  scale: Scale,
  missing: Factor["missing"] = "zero",
): Factor => ({
  id: column.toLowerCase().replace(/\W+/g, "-"),
  name: column,
  column,
  weight,
  scale,
  missing,
});

/** A model over these factors with the five usual classes. */
export const makeModel = (factors: readonly Factor[], changes: Partial<ScoringModel> = {}): ScoringModel => ({
  version: 1,
  name: "Test",
  key: "",
  referenceDate: "",
  factors,
  classes: { bound: ">", list: defaultClasses("de") },
  ...changes,
});

/** Classes A, B, C … with these thresholds. */
export const makeClasses = (
  bound: ScoringModel["classes"]["bound"],
  ...froms: readonly number[]
): ScoringModel["classes"] => ({
  bound,
  list: froms.map((from, index) => ({
    name: String.fromCharCode(65 + index),
    from,
    color: "#336699",
    strategy: "",
  })),
});

/** An Excel table from a header and rows. */
export const makeTable = (cells: CellGrid): Table => readTable(cells, { isExcelTable: true });
