import type { TieBreak } from "../model/types";
import type { Column } from "../table/types";
import { isLessBetter, topicOf } from "./topics";

/** A column as what decides between equal scores, in the direction in which it speaks for a customer. */
export const proposeTieBreak = (column: Column): TieBreak => ({
  column: column.name,
  better: isLessBetter(column, topicOf(column.name)) ? "less" : "more",
});
