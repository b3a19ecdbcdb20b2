import { Spinner } from "@fluentui/react-components";
import { type ComponentType, lazy, Suspense } from "react";
import { ActionsProvider, type ActionsTab, useActions } from "../../actions";
import { AnalysisPage } from "../../components/analysis/AnalysisPage";
import { AnalysisTabs } from "../../components/analysis/AnalysisTabs";
import { Page } from "../../components/layout/Page";
import { useText } from "../../i18n";
import { useSession } from "../../session";
import { BudgetSteps } from "./budget/BudgetSteps";
import { ListSteps } from "./list/ListSteps";
import { ProductSteps } from "./products/ProductSteps";

interface Part {
  readonly panel: ComponentType;
  /** Undo and redo of what is edited there. */
  readonly steps: ComponentType;
}

/** The parts of the page in the order of their tabs. */
const PARTS: Readonly<Record<ActionsTab, Part>> = {
  list: { panel: lazy(() => import("./list/ListTab")), steps: ListSteps },
  budget: { panel: lazy(() => import("./budget/BudgetTab")), steps: BudgetSteps },
  channels: { panel: lazy(() => import("./channels/ChannelsTab")), steps: BudgetSteps },
  products: { panel: lazy(() => import("./products/ProductsTab")), steps: ProductSteps },
};

const TABS = Object.keys(PARTS) as readonly ActionsTab[];

/** What follows from the result: who does what, and what it may cost. */
export default function ActionsPage() {
  const text = useText("actions");
  const open = useSession((session) => session.openActions);
  return (
    <AnalysisPage
      title={text("title")}
      lead={text("lead")}
      backLabel={text("back")}
      opening={text("opening")}
      open={open}
    >
      {(actions) => (
        <ActionsProvider actions={actions}>
          <Tabs />
        </ActionsProvider>
      )}
    </AnalysisPage>
  );
}

function Tabs() {
  const text = useText("actions");
  const tab = useActions((actions) => actions.tab);
  const showTab = useActions((actions) => actions.showTab);
  const { panel: Panel, steps: Steps } = PARTS[tab];
  return (
    <AnalysisTabs
      id="actions"
      label={text("tabs.label")}
      tabs={TABS.map((each) => [each, text(`tabs.${each}`)])}
      chosen={tab}
      onChoose={showTab}
      tools={<Steps />}
      notes={null}
    >
      <Suspense fallback={<Spinner label={text("opening")} />}>
        <Page>
          <Panel />
        </Page>
      </Suspense>
    </AnalysisTabs>
  );
}
