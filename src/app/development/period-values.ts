import { findColumn, type PeriodNote, type PeriodValues, type Scores } from "../../core";
import { customerNames } from "../customer-names";
import type { LoadedPeriod, ScoredTable } from "./periods";

interface About {
  readonly label: string;
  /** Header of the amount that is wanted; "" for none. */
  readonly amount: string;
  /** Header of it in the period's list, where it is another one; "" where it has none. */
  readonly amountHeader?: string;
  /** Thresholds that count, where they are not those of the scores. */
  readonly borders?: Scores["classes"];
  readonly notes?: readonly PeriodNote[];
}

/** A scored list as a period, with what should be known of it. */
export function loadedPeriod(
  list: ScoredTable,
  { label, amount, amountHeader = amount, borders, notes = [] }: About,
): LoadedPeriod {
  const { table, model, scores } = list;
  const column = findColumn(table, amountHeader);
  const values: PeriodValues = {
    label,
    score: scores.score,
    classIndex: scores.classIndex,
    amount: column?.numbers,
    borders: borders ?? scores.classes,
    nameOf: customerNames(table, model.key).nameOf,
  };
  const missing: PeriodNote[] =
    amount !== "" && column === undefined ? [{ kind: "amount-missing", period: label, column: amount }] : [];
  return { values, list, notes: [...notes, ...missing] };
}
