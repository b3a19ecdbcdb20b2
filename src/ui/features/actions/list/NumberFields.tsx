import { Field, makeStyles, tokens } from "@fluentui/react-components";
import {
  type ActionCondition,
  type ActionRange,
  type ElapsedUnit,
  findColumn,
  serialOfIso,
} from "../../../../core";
import { Choice } from "../../../components/fields/Choice";
import { DateField } from "../../../components/fields/DateField";
import { DecimalField } from "../../../components/fields/DecimalField";
import { useText } from "../../../i18n";
import { type ConditionFieldsProps, withMissing } from "./condition-fields";
import { numberColumns, numberCondition } from "./new-condition";

type NumberCondition = Extract<ActionCondition, { readonly kind: "number" }>;

const TESTS = ["below", "above", "between"] as const;
const UNITS: readonly ElapsedUnit[] = ["days", "months", "years"];
const USUAL_TIME: Readonly<Record<ElapsedUnit, number>> = { days: 180, months: 6, years: 1 };

const useStyles = makeStyles({
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(110px, 1fr))",
    gap: tokens.spacingHorizontalS,
    alignItems: "end",
  },
});

/** The same limits in another test. */
function rangeOf(kind: ActionRange["kind"], range: ActionRange): ActionRange {
  if (kind === "between") {
    return range.kind === "between" ? range : { kind, from: range.limit, to: range.limit };
  }
  return { kind, limit: range.kind === "between" ? range.from : range.limit };
}

/** A column and the values in it that count. */
export function NumberFields({ condition, facts, onChange }: ConditionFieldsProps<NumberCondition>) {
  const styles = useStyles();
  const text = useText("actions");
  const { column, range, elapsed } = condition;
  const isDate = findColumn(facts.table, column)?.kind === "date";
  const isDay = isDate && elapsed === undefined;
  const names = withMissing(
    numberColumns(facts).map(({ name }) => name),
    [column],
  );
  const setUnit = (unit: ElapsedUnit | "day") => {
    const { elapsed: _, ...rest } = condition;
    const limit = unit === "day" ? (serialOfIso(facts.today) ?? 0) : USUAL_TIME[unit];
    const moved = rangeOf(range.kind, { kind: "above", limit });
    onChange(unit === "day" ? { ...rest, range: moved } : { ...rest, range: moved, elapsed: unit });
  };
  const field = (label: string, value: number, commit: (value: number) => ActionRange) => {
    const onCommit = (typed: number) => {
      if (!Number.isNaN(typed)) onChange({ ...condition, range: commit(typed) });
    };
    return (
      <Field label={label} size="small">
        {isDay ? (
          <DateField label={label} value={value} onCommit={onCommit} />
        ) : (
          <DecimalField label={label} value={value} onCommit={onCommit} />
        )}
      </Field>
    );
  };
  return (
    <>
      <Choice
        label={text("condition.column")}
        value={column}
        options={names.map((name) => [name, name])}
        onChoose={(name) => {
          const chosen = findColumn(facts.table, name);
          if (chosen !== undefined) onChange(numberCondition(chosen));
        }}
      />
      {isDate && (
        <Choice
          label={text("condition.measuredIn")}
          value={elapsed ?? "day"}
          options={[
            ...UNITS.map((unit) => [unit, text(`condition.elapsed.${unit}`)] as const),
            ["day", text("condition.asDate")],
          ]}
          onChoose={setUnit}
        />
      )}
      <div className={styles.pair}>
        <Choice
          label={text("condition.test")}
          value={range.kind}
          options={TESTS.map((test) => [test, text(`condition.${test}`)])}
          onChoose={(test) => onChange({ ...condition, range: rangeOf(test, range) })}
        />
        {range.kind === "between" ? (
          <>
            {field(text("condition.from"), range.from, (from) => ({ ...range, from }))}
            {field(text("condition.to"), range.to, (to) => ({ ...range, to }))}
          </>
        ) : (
          field(text("condition.value"), range.limit, (limit) => ({ ...range, limit }))
        )}
      </div>
    </>
  );
}
