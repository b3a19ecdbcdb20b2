import { Button, MessageBar, MessageBarActions, MessageBarBody, Spinner } from "@fluentui/react-components";
import { type ComponentType, lazy, Suspense, useState } from "react";
import { AnalysisPage } from "../../components/analysis/AnalysisPage";
import { AnalysisTabs } from "../../components/analysis/AnalysisTabs";
import { NoTable } from "../../components/layout/NoTable";
import { Page } from "../../components/layout/Page";
import { UndoRedo } from "../../components/layout/UndoRedo";
import { useText } from "../../i18n";
import { PortfolioProvider, usePortfolio } from "../../portfolio";
import { useSession } from "../../session";
import { MatrixTab } from "./matrix/MatrixTab";
import { SetupIssues } from "./SetupIssues";

const PANELS = {
  matrix: MatrixTab,
  fields: lazy(() => import("./fields/FieldsTab")),
  concentration: lazy(() => import("./concentration/ConcentrationTab")),
  write: lazy(() => import("./write/WriteTab")),
} satisfies Record<string, ComponentType>;

type PortfolioTab = keyof typeof PANELS;

const TABS = Object.keys(PANELS) as readonly PortfolioTab[];

/** Where the customers stand on two axes, and how much hangs on how few. */
export default function PortfolioPage() {
  const text = useText("portfolioPane");
  const open = useSession((session) => session.openPortfolio);
  return (
    <AnalysisPage
      title={text("title")}
      lead={text("lead")}
      backLabel={text("back")}
      opening={text("opening")}
      open={open}
    >
      {(portfolio) => (
        <PortfolioProvider portfolio={portfolio}>
          <Tabs />
        </PortfolioProvider>
      )}
    </AnalysisPage>
  );
}

function Tabs() {
  const text = useText("portfolioPane");
  const isReady = usePortfolio((portfolio) => portfolio.setup !== undefined);
  const [tab, setTab] = useState<PortfolioTab>("matrix");
  const Chosen = PANELS[tab];
  if (!isReady) {
    return (
      <Page>
        <NoTable explanation={text("nothing")} toData={text("toData")} />
      </Page>
    );
  }
  return (
    <AnalysisTabs
      id="portfolio"
      label={text("tabs.label")}
      tabs={TABS.map((each) => [each, text(`tabs.${each}`)])}
      chosen={tab}
      onChoose={setTab}
      tools={<Steps />}
      notes={<Notes />}
    >
      <Suspense fallback={<Spinner label={text("opening")} />}>
        <Page>
          <Chosen />
        </Page>
      </Suspense>
    </AnalysisTabs>
  );
}

function Steps() {
  const text = useText("portfolioPane");
  const canUndo = usePortfolio((portfolio) => portfolio.canUndo);
  const canRedo = usePortfolio((portfolio) => portfolio.canRedo);
  const undo = usePortfolio((portfolio) => portfolio.undo);
  const redo = usePortfolio((portfolio) => portfolio.redo);
  return (
    <UndoRedo
      canUndo={canUndo}
      canRedo={canRedo}
      undoLabel={text("undo")}
      redoLabel={text("redo")}
      onUndo={undo}
      onRedo={redo}
    />
  );
}

function Notes() {
  const text = useText("portfolioPane");
  const isOutdated = useSession((session) => session.modelIssues.length > 0);
  const issues = usePortfolio((portfolio) => portfolio.issues);
  const proposeAgain = usePortfolio((portfolio) => portfolio.proposeAgain);
  return (
    <>
      {isOutdated && (
        <MessageBar intent="warning" shape="square" layout="multiline">
          <MessageBarBody>{text("outdated")}</MessageBarBody>
        </MessageBar>
      )}
      {issues.length > 0 && (
        <MessageBar intent="error" shape="square" layout="multiline">
          <MessageBarBody>
            <SetupIssues issues={issues} />
          </MessageBarBody>
          <MessageBarActions>
            <Button onClick={proposeAgain}>{text("proposeAgain")}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </>
  );
}
