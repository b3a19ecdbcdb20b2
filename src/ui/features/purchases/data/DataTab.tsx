import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import { useText } from "../../../i18n";
import { sourceKey, usePurchases } from "../../../purchases";
import { CohortsSection } from "./cohorts/CohortsSection";
import { EmptyPurchases } from "./EmptyPurchases";
import { JoinSection } from "./join/JoinSection";
import { KeyFigures } from "./KeyFigures";
import { OverTimeSection } from "./OverTimeSection";
import { PeriodSection } from "./PeriodSection";
import { ReviewSection } from "./ReviewSection";
import { RolesSection } from "./RolesSection";
import { SetupIssues } from "./SetupIssues";
import { SourceList } from "./SourceList";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Which list holds the purchases, what its columns say, and everything decided about its rows. */
export default function DataTab() {
  const text = useText("purchaseData");
  const sources = usePurchases((purchases) => purchases.sources);
  const source = usePurchases((purchases) => purchases.source);
  const table = usePurchases((purchases) => purchases.table);
  const setup = usePurchases((purchases) => purchases.setup?.transactions);
  const cleaned = usePurchases((purchases) => purchases.cleaned);
  const issues = usePurchases((purchases) => purchases.issues);
  if (sources.length === 0 && table === undefined) return <EmptyPurchases />;
  const headers = new Set(table?.columns.map(({ name }) => name));
  const hasColumns =
    setup !== undefined && headers.has(setup.roles.customer) && headers.has(setup.roles.date);
  const isEmpty = cleaned?.review.purchases === 0;
  return (
    <>
      <SourceList />
      {issues.length > 0 && <SetupIssues issues={issues} />}
      {isEmpty && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{text("noPurchase")}</MessageBarBody>
        </MessageBar>
      )}
      {cleaned !== undefined && setup !== undefined && <KeyFigures cleaned={cleaned} />}
      {table !== undefined && <RolesSection key={source && sourceKey(source)} table={table} />}
      {table !== undefined && <JoinSection key={source && `${sourceKey(source)} join`} />}
      {table !== undefined && hasColumns && (
        <PeriodSection table={table} setup={setup} firstDay={cleaned?.review.firstPurchase} />
      )}
      {cleaned !== undefined && !isEmpty && <OverTimeSection purchases={cleaned.purchases} />}
      {cleaned !== undefined && !isEmpty && <CohortsSection purchases={cleaned.purchases} />}
      {cleaned !== undefined && setup !== undefined && issues.length === 0 && (
        <ReviewSection review={cleaned.review} setup={setup} />
      )}
      {setup !== undefined && <BackToProposal />}
    </>
  );
}

/** Whether two setups say the same, in whatever order they say it. */
function areEqual(one: unknown, other: unknown): boolean {
  const inOrder = (_: string, value: unknown) =>
    typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value).sort()) : value;
  return JSON.stringify(one, inOrder) === JSON.stringify(other, inOrder);
}

/** The way back to what was proposed, once something is decided otherwise. */
function BackToProposal() {
  const styles = useStyles();
  const text = useText("purchaseData");
  const setup = usePurchases((purchases) => purchases.setup?.transactions);
  const proposed = usePurchases((purchases) => purchases.proposal?.setup);
  const proposeAgain = usePurchases((purchases) => purchases.proposeAgain);
  if (proposed === undefined || areEqual(setup, proposed)) return null;
  return (
    <div className={styles.actions}>
      <Text size={200}>{text("changed")}</Text>
      <Button size="small" onClick={proposeAgain}>
        {text("proposeAgain")}
      </Button>
    </div>
  );
}
