import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Column, ExceptionKind, ExceptionTest, Table } from "../../../core";
import { DecimalField } from "../../components/fields/DecimalField";
import { useText } from "../../i18n";
import { ColumnSelect } from "./ColumnSelect";
import { newTest } from "./exception-edits";

export interface ExceptionTestFieldsProps {
  readonly which: ExceptionKind;
  readonly test: ExceptionTest;
  readonly table: Table;
  readonly onChange: (test: ExceptionTest) => void;
}

const KINDS: Readonly<Record<ExceptionKind, readonly ExceptionTest["kind"][]>> = {
  newCustomers: ["months", "mark"],
  returningCustomers: ["gap", "months", "mark"],
};

const useStyles = makeStyles({
  // A select is as wide as its longest entry unless told otherwise.
  select: { width: "100%", minWidth: 0, "& select": { minWidth: 0, textOverflow: "ellipsis" } },
  months: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  number: { width: "72px" },
});

const isDate = ({ kind }: Column) => kind === "date";
const isDateOrNumber = ({ kind }: Column) => kind === "date" || kind === "number";
const isNumber = ({ kind }: Column) => kind === "number";
const holdsSomething = ({ kind }: Column) => kind !== "empty";

/** How a customer is told to be new or returning: by months, by the gap between two purchases, or by a column. */
export function ExceptionTestFields({ which, test, table, onChange }: ExceptionTestFieldsProps) {
  const styles = useStyles();
  const text = useText("classes");
  const monthsId = useId();
  const select = (
    label: string,
    value: string,
    fits: (column: Column) => boolean,
    onPick: (name: string) => void,
  ) => <ColumnSelect label={label} value={value} columns={table.columns.filter(fits)} onPick={onPick} />;
  return (
    <>
      <Field label={text("exceptions.test")}>
        <Select
          className={styles.select}
          value={test.kind}
          onChange={(_, { value }) => onChange(newTest(value as ExceptionTest["kind"], which, table))}
        >
          {KINDS[which].map((kind) => (
            <option key={kind} value={kind}>
              {text(`exceptions.${which}.tests.${kind}`)}
            </option>
          ))}
        </Select>
      </Field>
      {test.kind === "gap" && (
        <>
          {select(text("exceptions.last"), test.last, isDate, (last) => onChange({ ...test, last }))}
          {select(text("exceptions.previous"), test.previous, isDate, (previous) =>
            onChange({ ...test, previous }),
          )}
        </>
      )}
      {test.kind === "months" &&
        select(
          text(`exceptions.${which}.since`),
          test.column,
          which === "newCustomers" ? isDateOrNumber : isNumber,
          (column) => onChange({ ...test, column }),
        )}
      {test.kind === "mark" &&
        select(text("exceptions.mark"), test.column, holdsSomething, (column) =>
          onChange({ ...test, column }),
        )}
      {test.kind !== "mark" && (
        <div className={styles.months}>
          <span id={monthsId}>{text(`exceptions.${which}.limit`)}</span>
          <DecimalField
            className={styles.number}
            labelledBy={monthsId}
            value={test.months}
            min={0}
            max={600}
            decimals={0}
            onCommit={(months) => onChange({ ...test, months })}
          />
          <span>{text("exceptions.months")}</span>
        </div>
      )}
    </>
  );
}
