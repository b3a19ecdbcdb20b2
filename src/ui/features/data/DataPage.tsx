import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
  Text,
  tokens,
} from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { FindingsList } from "../../components/findings/FindingsList";
import { Page } from "../../components/layout/Page";
import { PageHeading } from "../../components/layout/PageHeading";
import { Section } from "../../components/layout/Section";
import { useText } from "../../i18n";
import { useSession } from "../../session";
import { ColumnsSection } from "./ColumnsSection";
import { EmptyWorkbook } from "./EmptyWorkbook";
import { ReadingSection } from "./ReadingSection";
import { SourceSection } from "./SourceSection";

const OrdersHint = lazy(() => import("./OrdersHint"));
const UnitSection = lazy(() => import("./UnitSection"));

const useStyles = makeStyles({
  next: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Whom are we looking at: which list, what was found in it, and what is remarkable about it. */
export function DataPage() {
  const text = useText("data");
  const common = useText("common");
  const started = useSession((session) => session.started);
  const sources = useSession((session) => session.sources);
  const source = useSession((session) => session.source);
  const table = useSession((session) => session.table);
  const listed = useSession((session) => session.listed);
  const findings = useSession((session) => session.findings);
  const isEmpty = started && sources.length === 0 && source === undefined;
  return (
    <Page>
      <PageHeading title={text("title")} question={text("question")} />
      {!started && <Spinner label={common("activity.reading")} />}
      {isEmpty && <EmptyWorkbook />}
      {started && !isEmpty && <SourceSection />}
      {source !== undefined && table !== undefined && (
        <>
          <Suspense fallback={null}>{listed !== undefined && <OrdersHint listed={listed} />}</Suspense>
          <NextStep />
          <ReadingSection source={source} table={table} />
          {listed !== undefined && (
            <Suspense fallback={null}>
              <UnitSection listed={listed} />
            </Suspense>
          )}
          <Section title={text("findings.heading")}>
            <FindingsList findings={findings} none={text("findings.none")} />
          </Section>
          <ColumnsSection table={table} />
        </>
      )}
    </Page>
  );
}

/** Says that everything is proposed already, or why nothing can be. */
function NextStep() {
  const styles = useStyles();
  const text = useText("data");
  const rowCount = useSession((session) => session.table?.rowCount ?? 0);
  const hasFactors = useSession((session) => (session.model?.factors.length ?? 0) > 0);
  const goTo = useSession((session) => session.goTo);
  if (rowCount === 0 || !hasFactors) {
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{text(rowCount === 0 ? "noFactors.fewRows" : "noFactors.text")}</MessageBarBody>
      </MessageBar>
    );
  }
  return (
    <div className={styles.next}>
      <Text>{text("propose.text")}</Text>
      <div className={styles.actions}>
        <Button size="small" onClick={() => goTo("factors")}>
          {text("propose.toFactors")}
        </Button>
        <Button size="small" onClick={() => goTo("result")}>
          {text("propose.toResult")}
        </Button>
      </div>
    </div>
  );
}
