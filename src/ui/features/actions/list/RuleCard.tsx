import { Badge, Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import {
  ChevronDown20Regular,
  ChevronUp20Regular,
  ReOrderDotsVertical20Regular,
  Warning16Regular,
} from "@fluentui/react-icons";
import { type KeyboardEvent, type PointerEvent, useId } from "react";
import type { ActionFacts, ActionPlan, ActionRule } from "../../../../core";
import { useActions } from "../../../actions";
import { DragHandle } from "../../../components/fields/DragHandle";
import { NameField } from "../../../components/fields/NameField";
import { useText } from "../../../i18n";
import { conditionsText } from "./condition-text";
import { changeRule } from "./rule-edits";
import { RuleDetails } from "./RuleDetails";
import { useSpeaker } from "./use-speaker";

interface RuleCardProps {
  readonly rule: ActionRule;
  readonly index: number;
  readonly rules: readonly ActionRule[];
  readonly facts: ActionFacts;
  readonly plan: ActionPlan;
  readonly isOpen: boolean;
  readonly isDragged: boolean;
  readonly onToggle: () => void;
  readonly onDragStart: (event: PointerEvent) => void;
  /** Moves by the keyboard; the card keeps the focus. */
  readonly onMove: (to: number) => void;
}

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    padding: tokens.spacingVerticalS,
    paddingRight: tokens.spacingHorizontalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  dragged: { boxShadow: tokens.shadow8, position: "relative", zIndex: 1 },
  head: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXXS, minWidth: 0 },
  count: { flexShrink: 0 },
  lines: {
    display: "flex",
    flexDirection: "column",
    paddingLeft: "26px",
    paddingRight: tokens.spacingHorizontalS,
    overflowWrap: "anywhere",
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  issue: {
    display: "flex",
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorPaletteRedForeground1,
    "& svg": { flexShrink: 0, marginTop: "2px" },
  },
});

/** One rule: whom it meets and what is to be done; opens in place to be changed. */
export function RuleCard(props: RuleCardProps) {
  const { rule, index, rules, facts, plan, isOpen, onMove } = props;
  const styles = useStyles();
  const text = useText("actions");
  const speaker = useSpeaker(facts);
  const edit = useActions((actions) => actions.edit);
  const panelId = useId();
  const { id, name } = rule;
  const count = plan.counts[index] ?? 0;
  const metEarlier = plan.metEarlier[index] ?? 0;
  const issues = plan.issues.filter(({ path }) => path[1] === index);

  const nameProblem = (typed: string) => {
    if (typed === "") return text("rule.nameBlank");
    const isTaken = rules.some(
      (each) => each.id !== id && each.name.trim().toLowerCase() === typed.toLowerCase(),
    );
    return isTaken ? text("rule.nameRepeated", { name: typed }) : undefined;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isOnHandle = (event.target as HTMLElement).dataset["handle"] !== undefined;
    if (!event.altKey && !isOnHandle) return;
    if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
    event.preventDefault();
    onMove(index + (event.key === "ArrowUp" ? -1 : 1));
  };
  return (
    // Alt and arrow move the card from any control in it.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      data-item={id}
      aria-label={text("rule.place", { name, place: index + 1, count: rules.length })}
      className={mergeClasses(styles.card, props.isDragged && styles.dragged)}
      onKeyDown={onKeyDown}
    >
      <div className={styles.head}>
        <DragHandle
          label={text("rule.handle", { name })}
          hint={text("rule.handleHint")}
          icon={<ReOrderDotsVertical20Regular />}
          onDragStart={props.onDragStart}
        />
        <NameField
          value={name}
          label={text("rule.name", { name })}
          problem={nameProblem}
          onCommit={(typed) => edit(changeRule(id, (each) => ({ ...each, name: typed })))}
        />
        <Badge appearance="tint" color={count === 0 ? "subtle" : "brand"} className={styles.count}>
          {count === 0 ? text("rule.nobody") : text("rule.customers", { count })}
        </Badge>
        <Button
          size="small"
          appearance="subtle"
          icon={isOpen ? <ChevronUp20Regular /> : <ChevronDown20Regular />}
          aria-expanded={isOpen}
          aria-controls={panelId}
          aria-label={text("rule.details", { name })}
          onClick={props.onToggle}
        />
      </div>
      <div className={styles.lines}>
        <Text size={200} className={styles.quiet}>
          {conditionsText(rule, speaker)}
        </Text>
        {!isOpen && <Measure rule={rule} />}
        {metEarlier > 0 && (
          <Text size={200} className={styles.quiet}>
            {text("rule.metEarlier", { count: metEarlier })}
          </Text>
        )}
        {issues.map(({ kind, values = {} }, at) => (
          <Text key={`${kind}${at}`} size={200} className={styles.issue}>
            <Warning16Regular />
            <span>{text(`issue.${kind}`, values)}</span>
          </Text>
        ))}
      </div>
      <div id={panelId} hidden={!isOpen}>
        {isOpen && (
          <RuleDetails rule={rule} index={index} ruleCount={rules.length} facts={facts} onMove={onMove} />
        )}
      </div>
    </li>
  );
}

/** What is to be done by whom and by when, in a line. */
function Measure({ rule: { measure, responsible, dueDays, priority } }: { readonly rule: ActionRule }) {
  const text = useText("actions");
  const who =
    responsible.kind === "column" ? text("rule.column", { column: responsible.column }) : responsible.name;
  const terms = [
    who,
    dueDays === undefined ? "" : text("rule.inDays", { count: dueDays }),
    text("rule.priorityIs", { priority }),
  ];
  return (
    <>
      <Text size={200}>{measure || text("rule.noMeasure")}</Text>
      <Text size={200}>{terms.filter(Boolean).join(" · ")}</Text>
    </>
  );
}
