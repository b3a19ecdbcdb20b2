import { categoryKey, isOfElapsedTime } from "../../core";
import type { Cell, Table } from "../../core";
import type { FormulaPart, ReadColumn } from "../../workbook/workbook";
import type { FactorFacts } from "../report/factor-facts";
import type { FactorPlaces, ModelPlaces } from "../report/types";

/** How near, relative to the border, a value must be to count as on it; the same as in the scoring itself. */
const TOLERANCE = "1E-12";
const WILDCARDS = /[*?~]/;

/** A factor's points as a formula that reads a customer's cell. */
export function factorFormula(
  facts: FactorFacts,
  places: FactorPlaces,
  { referenceDate }: Pick<ModelPlaces, "referenceDate">,
  cell: FormulaPart,
): readonly FormulaPart[] {
  const missing = missingPart(facts, places);
  if (facts.plain === undefined) return ["=", ...missing];
  if (facts.words !== undefined && places.lookUp !== undefined) {
    return ["=", ...wordPoints(facts, places, cell, missing)];
  }
  const { scale } = facts.factor;
  const value: readonly FormulaPart[] =
    isOfElapsedTime(scale) && referenceDate ? elapsed(cell, { page: referenceDate }, scale.elapsed) : [cell];
  const points = numberPoints(facts, places, value);
  return ["=IF(ISNUMBER(", cell, "),", ...points, ",", ...missing, ")"];
}

/** What a cell without a usable value gives: nothing where the factor is left out or the customer is not scored. */
function missingPart({ factor, median }: FactorFacts, places: FactorPlaces): readonly FormulaPart[] {
  if (factor.missing === "zero") return ["0"];
  if (factor.missing === "median" && median !== undefined && places.median) return [{ page: places.median }];
  return ['""'];
}

const UNITS = { days: "d", months: "m", years: "y" } as const;

/** Whole units of time from the date in a cell to the reference date. */
export const elapsed = (
  cell: FormulaPart,
  reference: FormulaPart,
  unit: keyof typeof UNITS,
): readonly FormulaPart[] => [
  "IF(INT(",
  cell,
  ")>=",
  reference,
  ",0,DATEDIF(INT(",
  cell,
  "),",
  reference,
  `,"${UNITS[unit]}"))`,
];

function numberPoints(
  { factor }: FactorFacts,
  { weight, worst, best, lookUp }: FactorPlaces,
  value: readonly FormulaPart[],
): readonly FormulaPart[] {
  if (lookUp) {
    const near: readonly FormulaPart[] = isOfElapsedTime(factor.scale)
      ? value
      : [...value, "+ABS(", ...value, `)*${TOLERANCE}`];
    return ["LOOKUP(", ...near, ",", { page: lookUp.keys }, ",", { page: lookUp.points }, ")"];
  }
  if (!worst || !best) return ['""'];
  const most: FormulaPart = { page: weight };
  const [low, high]: readonly [FormulaPart, FormulaPart] = [{ page: worst }, { page: best }];
  const { scale } = factor;
  if (scale.kind === "linear" && scale.worst === scale.best) {
    return ["IF(", ...value, ">=", high, ",", most, ",0)"];
  }
  return ["MAX(0,MIN(", most, ",(", ...value, "-", low, ")/(", high, "-", low, ")*", most, "))"];
}

function wordPoints(
  { words = [], plain, blankPoints }: FactorFacts,
  { lookUp, blank }: FactorPlaces,
  cell: FormulaPart,
  missing: readonly FormulaPart[],
): readonly FormulaPart[] {
  const texts = [...words.map(([text]) => text), ...(plain?.column.dictionary ?? [])];
  const trimmed: readonly FormulaPart[] = texts.some((text) => WILDCARDS.test(text))
    ? ["SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(TRIM(", cell, '),"~","~~"),"*","~*"),"?","~?")']
    : ["TRIM(", cell, ")"];
  const found: readonly FormulaPart[] = [
    "INDEX(",
    { page: lookUp!.points },
    ",MATCH(",
    ...trimmed,
    ",",
    { page: lookUp!.keys },
    ",0))",
  ];
  const points: readonly FormulaPart[] =
    blankPoints === undefined || !blank
      ? found
      : ["IF(TRIM(", cell, ')="",', { page: blank }, ",", ...found, ")"];
  return ["IFERROR(", ...points, ",", ...missing, ")"];
}

/** The factor's column as it was understood; undefined where the list has none, or where it is made from several rows. */
export function readColumn(
  { factor, plain, missing, words }: FactorFacts,
  table: Table,
): ReadColumn | undefined {
  const column = table.columns.find(({ name }) => name === factor.column);
  if (!column || !plain || column.index < 0) return undefined;
  const values = Array.from({ length: table.rowCount }, (_, row): Cell => {
    const number = column.numbers[row]!;
    if (words === undefined) return Number.isNaN(number) ? "" : number;
    const text = column.dictionary[column.codes[row]!];
    if (text !== undefined) return categoryKey(text);
    if (Number.isNaN(number) || missing[row] === 1) return "";
    return factor.scale.kind === "yes-no" ? String(number) : wordOfNumber(words, number);
  });
  return { column: column.index, kind: words === undefined ? "number" : "text", values };
}

/** The listed word that stands for a number. */
function wordOfNumber(words: NonNullable<FactorFacts["words"]>, number: number): string {
  const word = words.find(([text]) => Number(text.replace(",", ".")) === number)?.[0];
  return word === undefined ? String(number) : categoryKey(word);
}
