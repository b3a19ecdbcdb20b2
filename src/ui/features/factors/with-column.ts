import { type Factor, findColumn, isOfElapsedTime, type Table } from "../../../core";
import type { Language } from "../../session/types";
import { proposedScale, suits } from "./scale-kinds";

/**
 * A factor that takes its values from another column. Its table of points cannot mean the same there, so the scale is
 * proposed anew, in the same kind where the column allows it. A name that was the old column's becomes the new one's.
 */
export function withColumn(factor: Factor, columnName: string, table: Table, language: Language): Factor {
  const column = findColumn(table, columnName);
  if (column === undefined || columnName === factor.column) return factor;
  const name = factor.name === factor.column ? columnName : factor.name;
  const wasMissing = findColumn(table, factor.column) === undefined;
  const suitsTime = column.kind === "date" || !isOfElapsedTime(factor.scale);
  const keepsScale = wasMissing && suitsTime && suits(factor.scale.kind, column);
  const scale = keepsScale ? factor.scale : proposedScale(table, column, factor.weight, language);
  return { ...factor, name, column: columnName, scale };
}
