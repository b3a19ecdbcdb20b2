import { Field, makeStyles, Radio, RadioGroup, Switch, tokens } from "@fluentui/react-components";
import { useState } from "react";
import {
  categoryKey,
  type ExceptionKind,
  type ExceptionRule,
  type ScoringModel,
  type Table,
} from "../../../core";
import { NameField } from "../../components/fields/NameField";
import { useText } from "../../i18n";
import { useSession } from "../../session";
import { ColorChoice } from "./ColorChoice";
import { firstRule, isComplete, withException } from "./exception-edits";
import { ExceptionSentence } from "./ExceptionSentence";
import { ExceptionTestFields } from "./ExceptionTestFields";
import { StrategyField } from "./StrategyField";

export interface ExceptionCardProps {
  readonly which: ExceptionKind;
  readonly table: Table;
  readonly model: ScoringModel;
}

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  head: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS, minWidth: 0 },
  choices: { flexWrap: "wrap" },
});

/** A rule whose columns are not all chosen yet, and what the model has meanwhile. */
interface Draft {
  readonly rule: ExceptionRule;
  readonly over: ExceptionRule | undefined;
}

/** One of the two exceptions: on or off, how it is told, and what becomes of these customers. */
export function ExceptionCard({ which, table, model }: ExceptionCardProps) {
  const styles = useStyles();
  const text = useText("classes");
  const language = useSession((state) => state.language);
  const today = useSession((state) => state.today);
  const editModel = useSession((state) => state.editModel);
  const kept = model[which];
  const [draft, setDraft] = useState<Draft>();
  const rule = draft !== undefined && draft.over === kept ? draft.rule : kept;
  const set = (next: ExceptionRule | undefined) => {
    const isUsable = next === undefined || isComplete(next.test);
    setDraft(isUsable ? undefined : { rule: next, over: kept });
    if (isUsable) editModel((before) => withException(before, which, next, table, today));
  };
  const change = (part: Partial<ExceptionRule>) => rule !== undefined && set({ ...rule, ...part });
  const other = model[which === "newCustomers" ? "returningCustomers" : "newCustomers"];
  const taken = [...model.classes.list.map(({ name }) => name), ...(other === undefined ? [] : [other.name])];
  const nameProblem = (name: string) => {
    if (name === "") return text("class.nameEmpty");
    return taken.some((each) => categoryKey(each) === categoryKey(name))
      ? text("class.nameTaken", { name })
      : undefined;
  };
  return (
    <div className={styles.card} role="group" aria-label={text(`exceptions.${which}.title`)}>
      <Switch
        checked={rule !== undefined}
        label={text(`exceptions.${which}.switch`)}
        onChange={(_, { checked }) => set(checked ? firstRule(which, table, language) : undefined)}
      />
      {rule !== undefined && (
        <>
          <ExceptionTestFields
            which={which}
            test={rule.test}
            table={table}
            onChange={(test) => change({ test })}
          />
          {rule === kept ? (
            <ExceptionSentence which={which} rule={rule} model={model} table={table} />
          ) : (
            <p className={styles.hint}>{text("exceptions.incomplete")}</p>
          )}
          <Field label={text("exceptions.shown")}>
            <RadioGroup
              layout="horizontal"
              className={styles.choices}
              value={rule.shown}
              onChange={(_, { value }) => change({ shown: value as ExceptionRule["shown"] })}
            >
              <Radio value="class" label={text("exceptions.shownAs.class")} />
              <Radio value="note" label={text("exceptions.shownAs.note")} />
            </RadioGroup>
          </Field>
          <div className={styles.head}>
            <ColorChoice className={rule.name} color={rule.color} onChange={(color) => change({ color })} />
            <NameField
              value={rule.name}
              label={text(`exceptions.${which}.name`)}
              problem={nameProblem}
              onCommit={(name) => change({ name })}
            />
          </div>
          {rule.shown === "class" && (
            <StrategyField strategy={rule.strategy} onCommit={(strategy) => change({ strategy })} />
          )}
        </>
      )}
    </div>
  );
}
