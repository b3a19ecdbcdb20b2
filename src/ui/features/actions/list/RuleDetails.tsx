import { Button, Field, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { ArrowDown20Regular, ArrowUp20Regular, Copy20Regular, Delete20Regular } from "@fluentui/react-icons";
import type { ActionFacts, ActionPriority, ActionRule } from "../../../../core";
import { useActions } from "../../../actions";
import { Choice } from "../../../components/fields/Choice";
import { DecimalField } from "../../../components/fields/DecimalField";
import { useGesture } from "../../../components/fields/use-gesture";
import { useText } from "../../../i18n";
import { ConditionList } from "./ConditionList";
import { changeRule, duplicateRule, removeRule } from "./rule-edits";

const PRIORITIES = { "1": "first", "2": "second", "3": "third" } as const;
/** Choice of one person for all; headers of columns are never like this. */
const PERSON = "\u0000person";
const MOST_DAYS = 3650;

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS} 0`,
  },
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))",
    gap: tokens.spacingHorizontalS,
    alignItems: "end",
  },
  tools: { display: "flex", flexWrap: "wrap" },
  text: { minWidth: 0, width: "100%", "& input": { minWidth: 0 } },
});

interface RuleDetailsProps {
  readonly rule: ActionRule;
  readonly index: number;
  readonly ruleCount: number;
  readonly facts: ActionFacts;
  readonly onMove: (to: number) => void;
}

/** Everything about a rule but its name: whom it meets, what is to be done, by whom and by when. */
export function RuleDetails({ rule, index, ruleCount, facts, onMove }: RuleDetailsProps) {
  const styles = useStyles();
  const text = useText("actions");
  const edit = useActions((actions) => actions.edit);
  const gesture = useGesture();
  const { id, measure, dueDays, priority } = rule;
  const change = (part: Partial<ActionRule>, name?: string) =>
    edit(
      changeRule(id, (each) => ({ ...each, ...part })),
      name,
    );
  const setDays = (days: number) =>
    edit(
      changeRule(id, ({ dueDays: _, ...each }) => (Number.isNaN(days) ? each : { ...each, dueDays: days })),
    );
  const copyName = (original: string, number: number) =>
    text(number === 1 ? "rules.copyName" : "rules.copyNameNumber", { name: original, number });
  return (
    <div className={styles.root}>
      <ConditionList rule={rule} facts={facts} />
      <Field label={text("rule.measure")} size="small">
        <Textarea
          size="small"
          resize="vertical"
          value={measure}
          placeholder={text("rule.measureHint")}
          onFocus={gesture.begin}
          onChange={(_, { value }) => change({ measure: value }, gesture.name())}
        />
      </Field>
      <Responsible rule={rule} facts={facts} onChange={change} />
      <div className={styles.pair}>
        <Field label={text("rule.due")} size="small">
          <DecimalField
            label={text("rule.due")}
            value={dueDays ?? NaN}
            min={0}
            max={MOST_DAYS}
            decimals={0}
            isOptional
            placeholder={text("rule.dueHint")}
            onCommit={setDays}
          />
        </Field>
        <Choice
          label={text("rule.priority")}
          value={String(priority)}
          options={Object.entries(PRIORITIES).map(([each, name]) => [each, text(`rule.priorities.${name}`)])}
          onChoose={(value) => change({ priority: Number(value) as ActionPriority })}
        />
      </div>
      <div className={styles.tools}>
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowUp20Regular />}
          disabled={index === 0}
          onClick={() => onMove(index - 1)}
        >
          {text("rule.up")}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowDown20Regular />}
          disabled={index === ruleCount - 1}
          onClick={() => onMove(index + 1)}
        >
          {text("rule.down")}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          icon={<Copy20Regular />}
          onClick={() => edit(duplicateRule(id, copyName))}
        >
          {text("rule.duplicate")}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          icon={<Delete20Regular />}
          onClick={() => edit(removeRule(id))}
        >
          {text("rule.remove")}
        </Button>
      </div>
    </div>
  );
}

interface ResponsibleProps {
  readonly rule: ActionRule;
  readonly facts: ActionFacts;
  readonly onChange: (part: Partial<ActionRule>, gesture?: string) => void;
}

/** One person for all, or whoever a column names. */
function Responsible({ rule: { responsible }, facts, onChange }: ResponsibleProps) {
  const styles = useStyles();
  const text = useText("actions");
  const gesture = useGesture();
  const texts = facts.table.columns.filter(({ kind }) => kind === "text").map(({ name }) => name);
  const chosen = responsible.kind === "column" ? responsible.column : PERSON;
  const columns = chosen === PERSON || texts.includes(chosen) ? texts : [chosen, ...texts];
  return (
    <div className={styles.pair}>
      <Choice
        label={text("rule.responsible")}
        value={chosen}
        options={[
          [PERSON, text("rule.person")],
          ...columns.map((column) => [column, text("rule.column", { column })] as const),
        ]}
        onChoose={(column) =>
          onChange({
            responsible: column === PERSON ? { kind: "person", name: "" } : { kind: "column", column },
          })
        }
      />
      {responsible.kind === "person" && (
        <Field label={text("rule.personName")} size="small">
          <Input
            size="small"
            className={styles.text}
            value={responsible.name}
            placeholder={text("rule.nobodyYet")}
            input={{ autoComplete: "off" }}
            onFocus={gesture.begin}
            onChange={(_, { value }) =>
              onChange({ responsible: { kind: "person", name: value } }, gesture.name())
            }
          />
        </Field>
      )}
    </div>
  );
}
