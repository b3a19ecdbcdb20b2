import { makeStyles, tokens } from "@fluentui/react-components";
import {
  Exception,
  type ExceptionKind,
  type ExceptionRule,
  type ScoringModel,
  type Table,
} from "../../../core";
import { useFormat, useText } from "../../i18n";
import { useSession } from "../../session";
import { countsToReference } from "./exception-edits";

export interface ExceptionSentenceProps {
  readonly which: ExceptionKind;
  readonly rule: ExceptionRule;
  readonly model: ScoringModel;
  readonly table: Table;
}

const useStyles = makeStyles({ line: { margin: 0, fontWeight: tokens.fontWeightSemibold } });

/** How many customers an exception concerns: "7 Kunden sind neu (weniger als 12 Monate bis 31.12.2025)." */
export function ExceptionSentence({ which, rule, model, table }: ExceptionSentenceProps) {
  const styles = useStyles();
  const text = useText("classes");
  const format = useFormat();
  const counts = useSession((state) => state.scores?.exceptionCounts);
  const isCounted = useSession(
    (state) =>
      state.scoredModel?.[which]?.test === rule.test &&
      state.scoredModel.referenceDate === model.referenceDate,
  );
  if (counts === undefined || !isCounted) return null;
  const count = counts[which === "newCustomers" ? Exception.newCustomer : Exception.returningCustomer];
  const { test } = rule;
  const values = {
    count,
    customers: format.number(count),
    months: test.kind === "mark" ? "" : format.number(test.months),
    column: test.kind === "mark" ? test.column : "",
    date: format.isoDate(model.referenceDate),
  };
  const kind = countsToReference(test, table) ? "since" : test.kind;
  return (
    <p className={styles.line} role="status">
      {text(`exceptions.${which}.found.${kind}`, values)}
    </p>
  );
}
