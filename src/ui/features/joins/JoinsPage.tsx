import { makeStyles, Spinner } from "@fluentui/react-components";
import type { ComponentType } from "react";
import { AnalysisTabs } from "../../components/analysis/AnalysisTabs";
import { UndoRedo } from "../../components/layout/UndoRedo";
import { useOpened } from "../../components/analysis/use-opened";
import { onEscape } from "../../components/layout/on-escape";
import { Page } from "../../components/layout/Page";
import { PageHead } from "../../components/layout/PageHead";
import { useText } from "../../i18n";
import { JoinsProvider, type JoinsTab, useJoins } from "../../joins";
import { useSession } from "../../session";
import { FiguresTab } from "./figures/FiguresTab";
import { JoinsBar } from "./JoinsBar";
import { TablesTab } from "./tables/TablesTab";
import { WriteTab } from "./write/WriteTab";

const PANELS: Readonly<Record<JoinsTab, ComponentType>> = {
  tables: TablesTab,
  figures: FiguresTab,
  write: WriteTab,
};

const TABS = Object.keys(PANELS) as readonly JoinsTab[];

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", minHeight: "100%" },
});

/** From several tables of the workbook to one row per customer. */
export default function JoinsPage() {
  const styles = useStyles();
  const text = useText("joins");
  const close = useSession((session) => session.closeSidePage);
  const joins = useOpened(useSession((session) => session.openJoins));
  return (
    <div role="presentation" className={styles.page} onKeyDown={onEscape(close)}>
      <PageHead
        title={text("title")}
        lead={text("lead")}
        backLabel={text("back")}
        takesFocus
        onBack={close}
      />
      {joins === undefined ? (
        <Page>
          <Spinner label={text("opening")} />
        </Page>
      ) : (
        <JoinsProvider joins={joins}>
          <Tabs />
        </JoinsProvider>
      )}
    </div>
  );
}

function Tabs() {
  const text = useText("joins");
  const tab = useJoins((joins) => joins.tab);
  const showTab = useJoins((joins) => joins.showTab);
  const canUndo = useJoins((joins) => joins.canUndo);
  const canRedo = useJoins((joins) => joins.canRedo);
  const undo = useJoins((joins) => joins.undo);
  const redo = useJoins((joins) => joins.redo);
  const Chosen = PANELS[tab];
  return (
    <AnalysisTabs
      id="joins"
      label={text("tabs.label")}
      tabs={TABS.map((each) => [each, text(`tabs.${each}`)])}
      chosen={tab}
      onChoose={showTab}
      tools={
        <UndoRedo
          canUndo={canUndo}
          canRedo={canRedo}
          undoLabel={text("undo")}
          redoLabel={text("redo")}
          onUndo={undo}
          onRedo={redo}
        />
      }
      notes={<JoinsBar />}
    >
      <Page>
        <Chosen />
      </Page>
    </AnalysisTabs>
  );
}
