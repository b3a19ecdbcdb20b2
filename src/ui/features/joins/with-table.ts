import type { JoinSetup } from "../../../app";
import type { MeasuredTable } from "../../../core";

/** The setup with one of its tables changed. */
export const withTable = (
  { spec, ...setup }: JoinSetup,
  id: string,
  change: (measured: MeasuredTable) => MeasuredTable,
): JoinSetup => ({
  ...setup,
  spec: { ...spec, tables: spec.tables.map((each) => (each.table === id ? change(each) : each)) },
});
