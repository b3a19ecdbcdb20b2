import { makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import { BudgetProvider, useBudget } from "../../../budget";
import { useOpened } from "../../../components/analysis/use-opened";
import { NoTable } from "../../../components/layout/NoTable";
import { useText } from "../../../i18n";
import { useSession } from "../../../session";
import { ClassesSection } from "./ClassesSection";
import { LossSection } from "./LossSection";
import { ResultSection } from "./ResultSection";
import { TermsSection } from "./TermsSection";

/** A budget shared out to the classes by what it brings, and what loss customers would have to change. */
export default function BudgetTab() {
  const text = useText("budget");
  const budget = useOpened(useSession((session) => session.openBudget));
  if (budget === undefined) return <Spinner label={text("opening")} />;
  return (
    <BudgetProvider budget={budget}>
      <Shares />
    </BudgetProvider>
  );
}

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2 } });

function Shares() {
  const styles = useStyles();
  const text = useText("budget");
  const study = useBudget((budget) => budget.study);
  const scored = useBudget((budget) => budget.scored);
  if (study === undefined || scored === undefined)
    return <NoTable explanation={text("empty")} toData={text("toData")} />;
  return (
    <>
      <Text size={200} className={styles.quiet}>
        {text("intro")}
      </Text>
      <TermsSection study={study} table={scored.table} />
      <ResultSection study={study} scored={scored} />
      <ClassesSection study={study} />
      <LossSection study={study} scored={scored} />
    </>
  );
}
