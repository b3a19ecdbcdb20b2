import { rollUp, type ScoringModel, type Table } from "../../core";

/** The customers that a model judges: the rows of the list, or what they are rolled up to. */
export type CustomersOf = (listed: Table, model: ScoringModel) => Table;

interface Rolled {
  readonly listed: Table;
  readonly key: string;
  readonly unit: ScoringModel["unit"];
  readonly table: Table;
}

/** Keeps the last table, so that an edit which says nothing about the rows leaves the table the same. */
export function createCustomersOf(): CustomersOf {
  let last: Rolled | undefined;
  return (listed, { key, unit }) => {
    if (unit === undefined || key === "") return listed;
    if (last?.listed !== listed || last.key !== key || last.unit !== unit) {
      last = { listed, key, unit, table: rollUp(listed, key, unit) };
    }
    return last.table;
  };
}
