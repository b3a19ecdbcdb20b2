import type { ComponentType } from "react";
import { AnalysisPage } from "../../components/analysis/AnalysisPage";
import { AnalysisTabs } from "../../components/analysis/AnalysisTabs";
import { UndoRedo } from "../../components/layout/UndoRedo";
import { Page } from "../../components/layout/Page";
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

/** From several tables of the workbook to one row per customer. */
export default function JoinsPage() {
  const text = useText("joins");
  const open = useSession((session) => session.openJoins);
  return (
    <AnalysisPage
      title={text("title")}
      lead={text("lead")}
      backLabel={text("back")}
      opening={text("opening")}
      open={open}
    >
      {(joins) => (
        <JoinsProvider joins={joins}>
          <Tabs />
        </JoinsProvider>
      )}
    </AnalysisPage>
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
