import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ActionChange, ActionException } from "../../../../core";
import { useText } from "../../../i18n";
import { type ConditionFieldsProps, withMissing } from "./condition-fields";
import { ManyChoice } from "./ManyChoice";
import { NumberFields } from "./NumberFields";
import { TextFields } from "./TextFields";

const CHANGES: readonly ActionChange[] = ["up", "down", "steady", "new", "lost"];
const EXCEPTIONS: readonly ActionException[] = ["new", "returning"];

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS, minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** One condition to be changed, by its kind. */
export function ConditionFields({ condition, facts, onChange }: ConditionFieldsProps) {
  const styles = useStyles();
  const text = useText("actions");
  const title = text(`condition.kinds.${condition.kind}`);
  return (
    <div className={styles.root}>
      <Text size={200} className={styles.quiet}>
        {title}
      </Text>
      <Fields condition={condition} facts={facts} onChange={onChange} />
      {condition.kind === "change" && facts.changes !== undefined && (
        <Text size={200} className={styles.quiet}>
          {text("condition.since", { since: facts.changes.since })}
        </Text>
      )}
    </div>
  );
}

function Fields({ condition, facts, onChange }: ConditionFieldsProps) {
  const text = useText("actions");
  const label = text(`condition.kinds.${condition.kind}`);
  switch (condition.kind) {
    case "class": {
      const { classes, list } = { classes: condition.classes, list: facts.model.classes.list };
      const exceptions = [facts.model.newCustomers, facts.model.returningCustomers];
      const own = exceptions.flatMap((rule) => (rule?.shown === "class" ? [rule.name] : []));
      const names = [...list.map(({ name }) => name), ...own, ""];
      return (
        <ManyChoice
          label={label}
          chosen={classes}
          options={withMissing(names, classes).map((name) => [name, name || text("condition.noClass")])}
          onChoose={(chosen) => onChange({ ...condition, classes: chosen })}
        />
      );
    }
    case "field":
      return (
        <ManyChoice
          label={label}
          chosen={condition.fields}
          options={withMissing(facts.fields?.names ?? [], condition.fields).map((name) => [name, name])}
          onChoose={(fields) => onChange({ ...condition, fields })}
        />
      );
    case "exception":
      return (
        <ManyChoice
          label={label}
          chosen={condition.exceptions}
          options={EXCEPTIONS.map((each) => [each, text(`condition.exceptions.${each}`)])}
          onChoose={(exceptions) => onChange({ ...condition, exceptions })}
        />
      );
    case "change":
      return (
        <ManyChoice
          label={label}
          chosen={condition.changes}
          options={CHANGES.map((each) => [each, text(`condition.changes.${each}`)])}
          onChoose={(changes) => onChange({ ...condition, changes })}
        />
      );
    case "text":
      return <TextFields condition={condition} facts={facts} onChange={onChange} />;
    case "number":
      return <NumberFields condition={condition} facts={facts} onChange={onChange} />;
    case "loss":
      return null;
  }
}
