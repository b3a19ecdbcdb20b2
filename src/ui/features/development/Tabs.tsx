import { Spinner } from "@fluentui/react-components";
import { type ComponentType, lazy, Suspense } from "react";
import { AnalysisTabs } from "../../components/analysis/AnalysisTabs";
import { Page } from "../../components/layout/Page";
import { UndoRedo } from "../../components/layout/UndoRedo";
import { type DevelopmentTab, useDevelopment } from "../../development";
import { useText } from "../../i18n";
import { DevelopmentBar } from "./DevelopmentBar";
import { InsertPage } from "./InsertPage";

const PANELS: Readonly<Record<DevelopmentTab, ComponentType>> = {
  answers: lazy(() => import("./answers/AnswersTab")),
  migration: lazy(() => import("./migration/MigrationTab")),
  steady: lazy(() => import("./steady/SteadyTab")),
  value: lazy(() => import("./value/ValueTab")),
  periods: lazy(() => import("./periods/PeriodsTab")),
};

const TABS = Object.keys(PANELS) as readonly DevelopmentTab[];

/** The answers, what they rest on, and what follows from them. */
export function Tabs() {
  const text = useText("development");
  const tab = useDevelopment((state) => state.tab);
  const showTab = useDevelopment((state) => state.showTab);
  const hasStudy = useDevelopment((state) => state.study !== undefined);
  const canUndo = useDevelopment((state) => state.canUndo);
  const canRedo = useDevelopment((state) => state.canRedo);
  const undo = useDevelopment((state) => state.undo);
  const redo = useDevelopment((state) => state.redo);
  const Chosen = PANELS[tab];
  return (
    <AnalysisTabs
      id="development"
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
      notes={<DevelopmentBar />}
    >
      <Suspense fallback={<Spinner label={text("opening")} />}>
        <Page>
          <Chosen />
          {hasStudy && <InsertPage />}
        </Page>
      </Suspense>
    </AnalysisTabs>
  );
}
