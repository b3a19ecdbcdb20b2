import { makeStyles, Spinner } from "@fluentui/react-components";
import { type ComponentType, lazy, Suspense } from "react";
import { AnalysisTabs } from "../../components/analysis/AnalysisTabs";
import { UndoRedo } from "../../components/layout/UndoRedo";
import { useOpened } from "../../components/analysis/use-opened";
import { onEscape } from "../../components/layout/on-escape";
import { Page } from "../../components/layout/Page";
import { PageHead } from "../../components/layout/PageHead";
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

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", minHeight: "100%" },
});

/** From a list of orders to what each customer and the whole base are worth. */
export default function PurchasesPage() {
  const styles = useStyles();
  const text = useText("purchases");
  const close = useSession((session) => session.closeSidePage);
  const purchases = useOpened(useSession((session) => session.openPurchases));
  return (
    <div role="presentation" className={styles.page} onKeyDown={onEscape(close)}>
      <PageHead
        title={text("title")}
        lead={text("lead")}
        backLabel={text("back")}
        takesFocus
        onBack={close}
      />
      {purchases === undefined ? (
        <Page>
          <Spinner label={text("opening")} />
        </Page>
      ) : (
        <PurchasesProvider purchases={purchases}>
          <Tabs />
        </PurchasesProvider>
      )}
    </div>
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
