import { aggregatesOfKind, type ColumnKind, type MeasureAggregate } from "../../core";

const EVERYWHERE: readonly MeasureAggregate[] = ["last", "distinct"];

/** The aggregates that make sense of a kind of column, in the order in which they are offered. */
export function measuresOffered(kind: ColumnKind | undefined, isDated: boolean): readonly MeasureAggregate[] {
  if (kind === undefined) return ["count"];
  const common = aggregatesOfKind(kind).filter((aggregate) => aggregate !== "newest" || isDated);
  if (kind === "date") return ["since-last", "since-first", ...common, ...EVERYWHERE];
  if (kind === "number") return [...common, ...(isDated ? (["trend"] as const) : []), ...EVERYWHERE];
  if (kind === "boolean" || kind === "text") return ["share", ...common, ...EVERYWHERE];
  return common;
}
