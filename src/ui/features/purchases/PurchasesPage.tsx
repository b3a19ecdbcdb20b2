import { Spinner } from "@fluentui/react-components";
import { type ComponentType, lazy, Suspense } from "react";
import { AnalysisPage } from "../../components/analysis/AnalysisPage";
import { AnalysisTabs } from "../../components/analysis/AnalysisTabs";
import { UndoRedo } from "../../components/layout/UndoRedo";
import { Page } from "../../components/layout/Page";
import { useText } from "../../i18n";
import { PurchasesProvider, type PurchasesTab, usePurchases } from "../../purchases";
import { useSession } from "../../session";
import { PurchasesBar } from "./PurchasesBar";

const PANELS: Readonly<Record<PurchasesTab, ComponentType>> = {
  data: lazy(() => import("./data/DataTab")),
  rfm: lazy(() => import("./rfm/RfmTab")),
  lifetime: lazy(() => import("./lifetime/LifetimeTab")),
  contracts: lazy(() => import("./contracts/ContractsTab")),
  equity: lazy(() => import("./equity/EquityTab")),
  winBack: lazy(() => import("./win-back/WinBackTab")),
  write: lazy(() => import("./write/WriteTab")),
};

const TABS = Object.keys(PANELS) as readonly PurchasesTab[];

/** From a list of orders to what each customer and the whole base are worth. */
export default function PurchasesPage() {
  const text = useText("purchases");
  const open = useSession((session) => session.openPurchases);
  return (
    <AnalysisPage
      title={text("title")}
      lead={text("lead")}
      backLabel={text("back")}
      opening={text("opening")}
      open={open}
    >
      {(purchases) => (
        <PurchasesProvider purchases={purchases}>
          <Tabs />
        </PurchasesProvider>
      )}
    </AnalysisPage>
  );
}

function Tabs() {
  const text = useText("purchases");
  const tab = usePurchases((purchases) => purchases.tab);
  const showTab = usePurchases((purchases) => purchases.showTab);
  const canUndo = usePurchases((purchases) => purchases.canUndo);
  const canRedo = usePurchases((purchases) => purchases.canRedo);
  const undo = usePurchases((purchases) => purchases.undo);
  const redo = usePurchases((purchases) => purchases.redo);
  const Chosen = PANELS[tab];
  // Contracts are decided about apart from the purchases.
  const tools =
    tab === "contracts" ? null : (
      <UndoRedo
        canUndo={canUndo}
        canRedo={canRedo}
        undoLabel={text("undo")}
        redoLabel={text("redo")}
        onUndo={undo}
        onRedo={redo}
      />
    );
  return (
    <AnalysisTabs
      id="purchases"
      label={text("tabs.label")}
      tabs={TABS.map((each) => [each, text(`tabs.${each}`)])}
      chosen={tab}
      onChoose={showTab}
      tools={tools}
      notes={<PurchasesBar />}
    >
      <Suspense fallback={<Spinner label={text("opening")} />}>
        <Page>
          <Chosen />
        </Page>
      </Suspense>
    </AnalysisTabs>
  );
}
