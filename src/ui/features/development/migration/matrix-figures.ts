import type { Format } from "../../../i18n";
import type { FlowStep } from "../../../components/charts/flow-layout";
import type { MoveFigures } from "../../../components/charts/MoveMatrix";

export type MatrixView = "counts" | "shares" | "amounts";

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

const cellsOf = (cells: FlowStep, show: (value: number) => string): MoveFigures => ({
  move: ({ before, after }) => show(cells[before]![after]!),
  before: (before) => show(sum(cells[before]!)),
  after: (after) => show(sum(cells.map((row) => row[after]!))),
  all: show(sum(cells.map(sum))),
});

/** Percent of each row; at the foot percent of all. */
export function shareFigures(counts: FlowStep, format: Format): MoveFigures {
  const rows = counts.map(sum);
  const all = sum(rows);
  const percent = (part: number, whole: number) =>
    whole === 0 ? "" : format.number((100 * part) / whole, 0);
  return {
    move: ({ before, after }) => percent(counts[before]![after]!, rows[before]!),
    before: (before) => percent(rows[before]!, rows[before]!),
    after: (after) => percent(sum(counts.map((row) => row[after]!)), all),
    all: percent(all, all),
  };
}

/** A power of thousand that lets the largest amount be shown in few digits. */
export interface AmountScale {
  readonly unit: "ones" | "thousands" | "millions";
  readonly divisor: number;
}

const SCALES: readonly AmountScale[] = [
  { unit: "millions", divisor: 1e6 },
  { unit: "thousands", divisor: 1e3 },
];
const ONES: AmountScale = { unit: "ones", divisor: 1 };

export function amountScale(cells: FlowStep): AmountScale {
  const largest = Math.max(0, ...cells.flat().map(Math.abs));
  return SCALES.find(({ divisor }) => largest >= divisor) ?? ONES;
}

/** Amounts in the unit of the scale, with a decimal where there are few digits. */
export function amountFigures(cells: FlowStep, { divisor }: AmountScale, format: Format): MoveFigures {
  return cellsOf(cells, (amount) => {
    const scaled = amount / divisor;
    const size = Math.abs(scaled);
    return format.number(scaled, size < 0.1 ? 2 : size < 10 ? 1 : 0);
  });
}
