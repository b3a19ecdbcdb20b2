import {
  type AxisPart,
  type AxisValue,
  columnPart,
  proposableColumns,
  proposeGrowth,
  type ScoringModel,
  type Table,
} from "../../../../core";

/** Where what an axis may go by comes from. */
export type OptionGroup = "model" | "columns" | "growth";

/** Something that an axis may go by. */
export interface AxisOption {
  /** Tells options apart, also from what an axis already goes by. */
  readonly key: string;
  readonly group: OptionGroup;
  readonly name: string;
  /** Made when it is chosen, since a scale of its own takes a look at the whole column. */
  readonly part: () => AxisPart;
}

/** What the value of an axis is told apart by; scales of its own do not matter. */
export function valueKey(value: AxisValue): string {
  switch (value.kind) {
    case "score":
      return "score";
    case "factor":
      return `factor ${value.factor}`;
    case "column":
      return `column ${value.factor.column}`;
    case "growth":
      return `growth ${value.from} ${value.to}`;
  }
}

const WHOLE = 100;

/**
 * All that an axis may go by: the score and its factors, columns that no factor uses, growth.
 *
 * @param nameOf What a value is called.
 */
export function axisOptions(
  table: Table,
  model: ScoringModel,
  nameOf: (value: AxisValue) => string,
): readonly AxisOption[] {
  const option = (group: OptionGroup, value: AxisValue): AxisOption => ({
    key: valueKey(value),
    group,
    name: nameOf(value),
    part: () => ({ value, weight: WHOLE }),
  });
  const growth = proposeGrowth(table);
  return [
    option("model", { kind: "score" }),
    ...model.factors.map(({ id }) => option("model", { kind: "factor", factor: id })),
    ...proposableColumns(table, model).map((column): AxisOption => ({
      key: `column ${column.name}`,
      group: "columns",
      name: column.name,
      part: () => columnPart(table, column),
    })),
    ...(growth === undefined ? [] : [option("growth", growth)]),
  ];
}
