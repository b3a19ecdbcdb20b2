import { Field, Select } from "@fluentui/react-components";
import { useMemo } from "react";
import { countEstimates, type Factor, findColumn, type Table } from "../../../core";
import { useFormat, useText } from "../../i18n";

export interface EstimateChoiceProps {
  readonly factor: Factor;
  readonly table: Table;
  /** Gets the header of the column with the marks, undefined for none. */
  readonly onChange: (column: string | undefined) => void;
}

/** Where it is said that a value is an estimate, and how many such values are recognised. */
export function EstimateChoice({ factor, table, onChange }: EstimateChoiceProps) {
  const text = useText("scales");
  const format = useFormat();
  const { column, estimated } = factor;
  const { typed, marked } = useMemo(
    () => countEstimates(estimated === undefined ? { column } : { column, estimated }, table),
    [column, estimated, table],
  );
  const nothing = () => {
    if (estimated !== undefined) return text("estimates.nothingMarked");
    const isNumber = findColumn(table, column)?.kind === "number";
    return `${text("estimates.nothing")}${isNumber ? ` ${text("estimates.example")}` : ""}`;
  };
  const isGone = estimated !== undefined && findColumn(table, estimated) === undefined;
  const count = typed + marked;
  const sentence =
    count === 0
      ? nothing()
      : text(typed > 0 && marked > 0 ? "estimates.both" : "estimates.found", {
          count,
          estimates: format.number(count),
          typed: format.number(typed),
          marked: format.number(marked),
        });
  const own = findColumn(table, column)?.name;
  return (
    <Field
      label={text("estimates.label")}
      {...(isGone
        ? {
            validationState: "error",
            validationMessage: text("estimates.gone", { column: estimated }),
          }
        : { hint: sentence })}
    >
      <Select
        size="small"
        value={estimated === undefined ? "" : (findColumn(table, estimated)?.name ?? estimated)}
        onChange={(_, data) => onChange(data.value === "" ? undefined : data.value)}
      >
        <option value="">{text("estimates.none")}</option>
        {isGone && <option value={estimated}>{estimated}</option>}
        {table.columns
          .filter(({ kind, name }) => kind !== "empty" && name !== own)
          .map(({ name }) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
      </Select>
    </Field>
  );
}
