import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Text,
  tokens,
} from "@fluentui/react-components";
import { Add16Regular, Dismiss16Regular } from "@fluentui/react-icons";
import type { ActionCondition, ActionFacts, ActionRule } from "../../../../core";
import { useActions } from "../../../actions";
import { useText } from "../../../i18n";
import { conditionText } from "./condition-text";
import { ConditionFields } from "./ConditionFields";
import { conditionKinds, newCondition } from "./new-condition";
import { changeRule } from "./rule-edits";
import { useSpeaker } from "./use-speaker";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    alignItems: "flex-start",
  },
  list: { alignSelf: "stretch", margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalXS,
    alignItems: "start",
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface ConditionListProps {
  readonly rule: ActionRule;
  readonly facts: ActionFacts;
}

/** What a customer must be for a rule, all of it. */
export function ConditionList({ rule, facts }: ConditionListProps) {
  const styles = useStyles();
  const text = useText("actions");
  const speaker = useSpeaker(facts);
  const edit = useActions((actions) => actions.edit);
  const { id, conditions } = rule;
  const change = (next: readonly ActionCondition[], gesture?: string) =>
    edit(
      changeRule(id, (each) => ({ ...each, conditions: next })),
      gesture,
    );
  return (
    <div className={styles.root}>
      <Text size={200} weight="semibold">
        {text("condition.title")}
      </Text>
      {conditions.length === 0 && (
        <Text size={200} className={styles.quiet}>
          {text("condition.none")}
        </Text>
      )}
      <ul className={styles.list}>
        {conditions.map((condition, at) => (
          // Conditions have no names; one that is put in or taken out moves the others.
          <li
            key={`${at} ${condition.kind}`}
            className={styles.item}
            aria-label={text("condition.label", { number: at + 1 })}
          >
            <ConditionFields
              condition={condition}
              facts={facts}
              onChange={(next, gesture) =>
                change(
                  conditions.map((each, other) => (other === at ? next : each)),
                  gesture,
                )
              }
            />
            <Button
              size="small"
              appearance="subtle"
              icon={<Dismiss16Regular />}
              aria-label={text("condition.remove", { condition: conditionText(condition, speaker) })}
              onClick={() => change(conditions.filter((_, other) => other !== at))}
            />
          </li>
        ))}
      </ul>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button size="small" appearance="subtle" icon={<Add16Regular />}>
            {text("condition.add")}
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {conditionKinds(facts).map((kind) => (
              <MenuItem key={kind} onClick={() => change([...conditions, newCondition(kind, facts)])}>
                {text(`condition.kinds.${kind}`)}
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
}
