import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { ActionFacts, ActionPlan, ActionSetup } from "../../../../core";
import { useActions } from "../../../actions";
import { LiveText } from "../../../components/fields/LiveText";
import { Section } from "../../../components/layout/Section";
import { useText } from "../../../i18n";
import { useReorder } from "../../factors/use-reorder";
import { addRule, moveRule } from "./rule-edits";
import { RuleCard } from "./RuleCard";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface RulesSectionProps {
  readonly facts: ActionFacts;
  readonly setup: ActionSetup;
  readonly plan: ActionPlan;
}

/** The rules from top to bottom, with how many customers each meets. */
export function RulesSection({ facts, setup, plan }: RulesSectionProps) {
  const styles = useStyles();
  const text = useText("actions");
  const edit = useActions((actions) => actions.edit);
  const proposeAgain = useActions((actions) => actions.proposeAgain);
  const [open, setOpen] = useState<string>();
  const [said, say] = useState("");
  const list = useRef<HTMLUListElement>(null);
  const added = useRef(false);
  const { rules } = setup;

  const order = useMemo(() => rules.map(({ id }) => id), [rules]);
  const move = useCallback(
    (id: string, to: number, gesture?: string) => {
      edit(moveRule(id, to), gesture);
      const rule = rules.find((each) => each.id === id);
      const place = Math.max(0, Math.min(rules.length - 1, to)) + 1;
      if (rule !== undefined) say(text("rules.moved", { name: rule.name, place, count: rules.length }));
    },
    [edit, rules, text],
  );
  const { dragged, startDrag, moveByKey } = useReorder(order, move);

  useEffect(() => {
    const last = rules.at(-1);
    if (!added.current || last === undefined) return;
    added.current = false;
    setOpen(last.id);
    list.current?.querySelector<HTMLInputElement>("li:last-child input")?.focus();
  }, [rules]);

  const add = () => {
    added.current = true;
    edit(addRule((number) => text(number === 1 ? "rules.newName" : "rules.newNameNumber", { number })));
  };
  return (
    <Section
      title={text("rules.title")}
      aside={
        <Button size="small" appearance="subtle" onClick={proposeAgain}>
          {text(rules.length === 0 ? "rules.propose" : "rules.proposeAgain")}
        </Button>
      }
    >
      <Text size={200} className={styles.quiet}>
        {text(rules.length === 0 ? "rules.none" : "rules.hint")}
      </Text>
      <ul ref={list} className={styles.list}>
        {rules.map((rule, index) => (
          <RuleCard
            key={rule.id}
            rule={rule}
            index={index}
            rules={rules}
            facts={facts}
            plan={plan}
            isOpen={open === rule.id}
            isDragged={dragged === rule.id}
            onToggle={() => setOpen(open === rule.id ? undefined : rule.id)}
            onDragStart={(event) => startDrag(rule.id, event)}
            onMove={(to) => moveByKey(rule.id, to)}
          />
        ))}
      </ul>
      <LiveText>{said}</LiveText>
      <div className={styles.actions}>
        <Button size="small" icon={<Add20Regular />} onClick={add}>
          {text("rules.add")}
        </Button>
      </div>
      <Text size={200}>
        {plan.without === 0 ? text("rules.all") : text("rules.without", { count: plan.without })}
      </Text>
    </Section>
  );
}
