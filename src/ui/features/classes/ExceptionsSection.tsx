import { Field, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { isoOfSerial, type ScoringModel, serialOfIso, type Table } from "../../../core";
import { DateField } from "../../components/fields/DateField";
import { Section } from "../../components/layout/Section";
import { useText } from "../../i18n";
import { useSession } from "../../session";
import { needsReference } from "./exception-edits";
import { ExceptionCard } from "./ExceptionCard";

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground2 },
  date: { width: "132px" },
});

interface ExceptionsSectionProps {
  readonly table: Table;
  readonly model: ScoringModel;
}

/** Customers whose history is too short, or was interrupted, and how they are told. */
export function ExceptionsSection({ table, model }: ExceptionsSectionProps) {
  const styles = useStyles();
  const text = useText("classes");
  const editModel = useSession((state) => state.editModel);
  const dateId = useId();
  return (
    <Section title={text("exceptions.heading")}>
      <Text className={styles.hint}>{text("exceptions.hint")}</Text>
      <ExceptionCard which="newCustomers" table={table} model={model} />
      <ExceptionCard which="returningCustomers" table={table} model={model} />
      {needsReference(model, table) && (
        <Field
          label={{ children: text("exceptions.reference"), id: dateId }}
          hint={text("exceptions.referenceHint")}
        >
          <DateField
            className={styles.date}
            labelledBy={dateId}
            value={serialOfIso(model.referenceDate) ?? NaN}
            onCommit={(serial) => editModel((before) => ({ ...before, referenceDate: isoOfSerial(serial) }))}
          />
        </Field>
      )}
    </Section>
  );
}
