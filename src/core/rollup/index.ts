export type { Aggregate, Unit, UnitKind } from "./types";
export { aggregatesOfKind } from "./aggregates-of-kind";
export { proposeUnit } from "./propose-unit";
export { repeatedKeys, type RepeatedKey } from "./repeated-keys";
export { rollUp } from "./roll-up";
export { unitColumns, type UnitColumn } from "./unit-columns";
