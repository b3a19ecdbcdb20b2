import { rescaleScale } from "../model/rescale-scale";
import type { Factor, LinearScale } from "../model/types";
import { scoreCustomers } from "../scoring/score-customers";
import { findColumn } from "../table/find-column";
import { CellStatus, type Column } from "../table/types";
import { growthRates } from "./growth-rates";
import type { AxisPart, PortfolioAxis, PortfolioInput } from "./types";

/** A part as a factor that can be scored, with the column that it needs where the list has none for it. */
interface ScorablePart {
  readonly factor: Factor;
  readonly column?: Column;
}

/**
 * Where customers stand along an axis. The parts are scored like the factors of a model, so that missing values follow
 * the policy of each and borders are met to the last decimal.
 *
 * @param axis Without issues.
 * @returns 0–100 per table row; NaN for a customer without a position.
 */
export function axisPositions({ parts }: Pick<PortfolioAxis, "parts">, input: PortfolioInput): Float64Array {
  const scorable = parts.map((part, at) => scorablePart(part, `part-${at}`, input));
  const { rule: _rule, ...classes } = input.model.classes;
  const { tieBreak: _tieBreak, ...model } = input.model;
  const columns = scorable.flatMap(({ column }) => column ?? []);
  return scoreCustomers(
    { ...model, classes, lossColumn: "", factors: scorable.map(({ factor }) => factor) },
    { ...input.table, columns: [...columns, ...input.table.columns] },
    { rank: false, points: false },
  ).score;
}

function scorablePart({ value, weight }: AxisPart, id: string, input: PortfolioInput): ScorablePart {
  const weighed = (factor: Factor): ScorablePart => ({
    factor: { ...factor, id, weight, scale: rescaleScale(factor.scale, factor.weight, weight) },
  });
  const computed = (numbers: Float64Array, scale: LinearScale, missing: Factor["missing"]): ScorablePart => ({
    factor: { id, name: id, column: id, weight, scale, missing },
    column: numberColumn(id, numbers),
  });
  switch (value.kind) {
    case "score":
      return computed(input.scores.score, { kind: "linear", worst: 0, best: 100 }, "exclude");
    case "factor":
      return weighed(input.model.factors.find((factor) => factor.id === value.factor)!);
    case "column":
      return weighed(value.factor);
    case "growth": {
      const { from, to, worst, best, missing } = value;
      const rates = growthRates(findColumn(input.table, from)!.numbers, findColumn(input.table, to)!.numbers);
      return computed(rates, { kind: "linear", worst, best }, missing);
    }
  }
}

const numberColumn = (name: string, numbers: Float64Array): Column => ({
  name,
  index: -1,
  kind: "number",
  numbers,
  codes: new Int32Array(numbers.length).fill(-1),
  dictionary: [],
  status: Uint8Array.from(numbers, (number) => (Number.isNaN(number) ? CellStatus.blank : CellStatus.value)),
  locale: "de",
  localeAmbiguous: false,
});
