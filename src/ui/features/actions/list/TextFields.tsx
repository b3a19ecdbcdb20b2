import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { type ActionCondition, findColumn, textCounts } from "../../../../core";
import { Choice } from "../../../components/fields/Choice";
import { useText } from "../../../i18n";
import { type ConditionFieldsProps, withMissing } from "./condition-fields";
import { ManyChoice } from "./ManyChoice";
import { textColumns, textCondition } from "./new-condition";

const MOST_TEXTS = 24;

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2 } });

type TextCondition = Extract<ActionCondition, { readonly kind: "text" }>;

/** A column and the texts in it that count. */
export function TextFields({ condition, facts, onChange }: ConditionFieldsProps<TextCondition>) {
  const styles = useStyles();
  const text = useText("actions");
  const column = findColumn(facts.table, condition.column);
  const found = useMemo(() => (column === undefined ? [] : textCounts(column)), [column]);
  const columns = textColumns(facts);
  const shown = found.slice(0, MOST_TEXTS).map((each) => each.text);
  const names = withMissing(
    columns.map(({ name }) => name),
    [condition.column],
  );
  return (
    <>
      <Choice
        label={text("condition.column")}
        value={condition.column}
        options={names.map((name) => [name, name])}
        onChoose={(name) => {
          const chosen = findColumn(facts.table, name);
          if (chosen !== undefined) onChange(textCondition(chosen));
        }}
      />
      <ManyChoice
        label={condition.column}
        chosen={condition.texts}
        options={withMissing([...shown, ""], condition.texts).map((each) => [
          each,
          each || text("condition.blank"),
        ])}
        onChoose={(texts) => onChange({ ...condition, texts })}
      />
      {found.length > MOST_TEXTS && (
        <Text size={200} className={styles.quiet}>
          {text("condition.moreTexts", { count: MOST_TEXTS })}
        </Text>
      )}
    </>
  );
}
