import { Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import {
  type Column,
  findColumn,
  type HistoryUnit,
  isoOfSerial,
  readRfmColumns,
  type RfmColumnRoles,
  type RfmIssue,
  serialOfIso,
  type Table,
} from "../../../../core";
import { DateField } from "../../../components/fields/DateField";
import { Disclosure } from "../../../components/layout/Disclosure";
import { useFormat, useText } from "../../../i18n";

export interface ColumnsChoiceProps {
  readonly table: Table;
  /** undefined as long as not all three are known. */
  readonly roles: RfmColumnRoles | undefined;
  readonly issues: readonly RfmIssue[];
  readonly onChange: (roles: RfmColumnRoles) => void;
}

const ROLES = ["recency", "frequency", "monetary"] as const;
const UNITS: readonly HistoryUnit[] = ["day", "week", "month", "year"];

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  select: { width: "100%", minWidth: 0, "& select": { minWidth: 0, textOverflow: "ellipsis" } },
});

/** Which columns of a customer list tell the last purchase, the number of purchases and the revenue. */
export function ColumnsChoice({ table, roles, issues, onChange }: ColumnsChoiceProps) {
  const styles = useStyles();
  const text = useText("rfm");
  const format = useFormat();
  const [draft, setDraft] = useState<Partial<RfmColumnRoles>>({});
  const chosen: Partial<RfmColumnRoles> = roles ?? draft;
  const isFit = (role: (typeof ROLES)[number], { kind }: Column) =>
    kind === "number" || (role === "recency" && kind === "date");

  const change = (changes: Partial<RfmColumnRoles>) => {
    const { recency, frequency, monetary, unit = "day", ...rest } = { ...chosen, ...changes };
    if (recency !== undefined && frequency !== undefined && monetary !== undefined)
      onChange({ recency, frequency, monetary, unit, ...rest });
    else setDraft({ ...chosen, ...changes });
  };
  const recency = findColumn(table, chosen.recency ?? "");
  const read = roles && readRfmColumns(table, roles);
  const fields = (
    <div className={styles.root}>
      {ROLES.map((role) => {
        const issue = issues.find(({ path }) => path?.[0] === role);
        return (
          <Field
            key={role}
            label={text(`source.${role}`)}
            {...(issue && { validationMessage: text(`issues.${issue.kind}`, issue.values) })}
          >
            <Select
              className={styles.select}
              value={chosen[role] ?? ""}
              onChange={(_, { value }) => change({ [role]: value })}
            >
              {findColumn(table, chosen[role] ?? "") === undefined && (
                <option value={chosen[role] ?? ""} disabled>
                  {chosen[role] ?? text("source.choose")}
                </option>
              )}
              {table.columns
                .filter((column) => isFit(role, column) || column.name === chosen[role])
                .map(({ name }) => (
                  <option key={name} value={name}>
                    {name}
                  </option>
                ))}
            </Select>
          </Field>
        );
      })}
      {recency?.kind === "number" && (
        <Field label={text("source.unit")}>
          <Select
            value={chosen.unit ?? "day"}
            onChange={(_, { value }) => change({ unit: value as HistoryUnit })}
          >
            {UNITS.map((unit) => (
              <option key={unit} value={unit}>
                {text(`source.units.${unit}`)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {recency?.kind === "date" && read?.ok && (
        <Field label={text("source.referenceDate")}>
          <DateField
            value={serialOfIso(chosen.referenceDate ?? "") ?? read.value.referenceDay ?? NaN}
            label={text("source.referenceDate")}
            onCommit={(day) => change({ referenceDate: isoOfSerial(day) })}
          />
        </Field>
      )}
    </div>
  );
  if (roles === undefined || issues.length > 0) {
    return (
      <>
        {roles === undefined && <Text>{text("source.incomplete")}</Text>}
        {fields}
      </>
    );
  }
  return (
    <div>
      <Text>
        {text("source.chosen", {
          columns: format.list(ROLES.map((role) => text("source.quoted", { column: roles[role] }))),
        })}
      </Text>
      <Disclosure title={text("source.change")}>{fields}</Disclosure>
    </div>
  );
}
