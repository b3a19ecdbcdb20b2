import type { ColumnKind } from "../table/types";
import type { Aggregate } from "./types";

const PICKED: readonly Aggregate[] = ["newest", "first", "common", "count"];

const AGGREGATES: Readonly<Record<ColumnKind, readonly Aggregate[]>> = {
  number: ["sum", "mean", "max", "min", "newest", "first", "count"],
  date: ["max", "min", "newest", "first", "count"],
  boolean: ["max", "min", ...PICKED],
  text: PICKED,
  empty: ["first", "count"],
};

/** The aggregates that make sense of a kind of column, in the order in which they are offered. */
export const aggregatesOfKind = (kind: ColumnKind): readonly Aggregate[] => AGGREGATES[kind];
