import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { BudgetStudy } from "../../../../core";
import { useBudget } from "../../../budget";
import { Section } from "../../../components/layout/Section";
import { ClassBudget } from "./ClassBudget";
import { useBudgetVoice } from "./use-budget-voice";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
});

/** What each class gets, and by which assumptions. */
export function ClassesSection({ study }: { readonly study: BudgetStudy }) {
  const styles = useStyles();
  const { say } = useBudgetVoice();
  const isDecided = useBudget((budget) => budget.budget.classes !== undefined);
  const edit = useBudget((budget) => budget.edit);
  return (
    <Section title={say("classes.title")}>
      <Text size={200} className={styles.quiet}>
        {say("classes.hint")}
      </Text>
      <ul className={styles.list}>
        {study.classes.map(({ name }, at) => (
          <li key={name}>
            <ClassBudget study={study} at={at} />
          </li>
        ))}
      </ul>
      {isDecided && (
        <div>
          <Button size="small" onClick={() => edit(({ classes: _classes, ...budget }) => budget)}>
            {say("classes.usual")}
          </Button>
        </div>
      )}
    </Section>
  );
}
