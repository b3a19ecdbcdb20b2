import type { Language } from "../model/default-classes";
import type { Factor, Scale } from "../model/types";
import { findColumn } from "../table/find-column";
import type { Column, Table } from "../table/types";
import { isTickColumn } from "../table/yes-no";
import { proposeLine } from "./propose-line";
import { proposePoints } from "./propose-points";
import { topicOf } from "./topics";

const TRANSLITERATION: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };

/** An id in the letters that ids allow: "Zahlungs­verhalten (2025)" → "zahlungsverhalten-2025". */
function idOf(name: string): string {
  const id = name
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => TRANSLITERATION[letter] ?? letter)
    .normalize("NFKD")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return id === "" ? "factor" : id;
}

/**
 * The scale that suits a column: points by text, yes or no, or a straight line.
 *
 * @param topic What the column is about; by default what its header says.
 */
export function proposeScale(column: Column, weight: number, topic = topicOf(column.name)): Scale {
  const isBetterWithout = topic === "complaints" || topic === "payment";
  if (column.kind === "boolean" || (column.kind === "text" && isTickColumn(column.dictionary))) {
    return { kind: "yes-no", yes: isBetterWithout ? 0 : weight, no: isBetterWithout ? weight : 0 };
  }
  if (column.kind === "text") return { kind: "categories", points: proposePoints(column, weight) };
  return { kind: "linear", ...proposeLine(column, topic) };
}

/**
 * A factor for a column, with a scale made from its values. Missing values give 0 points.
 *
 * @param columnName Header of the column. One that the table does not have gives a line from 0 to 100.
 * @param weight Points that the scale is made for; by default 0, so that the sum of a model's weights stays.
 */
export function proposeFactor(table: Table, columnName: string, _language: Language, weight = 0): Factor {
  const column = findColumn(table, columnName);
  return {
    id: idOf(columnName),
    name: columnName,
    column: columnName,
    weight,
    scale: column === undefined ? { kind: "linear", worst: 0, best: 100 } : proposeScale(column, weight),
    missing: "zero",
  };
}
