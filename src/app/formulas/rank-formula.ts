import { findColumn } from "../../core";
import type { ScoringModel, Table } from "../../core";
import type { FormulaPart, ReadColumn } from "../../workbook/workbook";
import { numberColumn } from "./read-columns";

/** The result column with what decides between equal scores. */
export const TIE = "tie";

const SCORE: FormulaPart = { result: "score" };
const OWN: FormulaPart = { result: TIE };
const SAME_SCORE: readonly FormulaPart[] = ["--(", { allOf: "score" }, "=", SCORE, ")"];
const WITH_VALUE: readonly FormulaPart[] = ["--ISNUMBER(", { allOf: TIE }, ")"];

/** The column of the list that decides between equal scores; undefined where none does. */
export function tieColumn(
  { tieBreak }: Pick<ScoringModel, "tieBreak">,
  table: Table,
): { readonly header: string; readonly isDate: boolean; readonly read: ReadColumn } | undefined {
  const column = tieBreak && findColumn(table, tieBreak.column);
  return column && { header: column.name, isDate: column.kind === "date", read: numberColumn(column) };
}

/** Competition rank by score; with a tie break also how many customers of equal score come before. */
export function rankFormula(tieBreak: ScoringModel["tieBreak"]): readonly FormulaPart[] {
  const rank: readonly FormulaPart[] = ["RANK(", SCORE, ",", { allOf: "score" }, ")"];
  const ahead = tieBreak && tiedAhead(tieBreak.better === "more" ? ">" : "<");
  return ["=IF(ISNUMBER(", SCORE, "),", ...rank, ...(ahead ? ["+", ...ahead] : []), ',"")'];
}

const tiedAhead = (compare: ">" | "<"): readonly FormulaPart[] => [
  ...["IF(ISNUMBER(", OWN, "),SUMPRODUCT(", ...SAME_SCORE, ",", ...WITH_VALUE],
  ...[",--(", { allOf: TIE }, compare, OWN, ")),SUMPRODUCT(", ...SAME_SCORE, ",", ...WITH_VALUE, "))"],
];
