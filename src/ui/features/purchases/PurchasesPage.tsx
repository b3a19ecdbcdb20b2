import { Button, makeStyles, Spinner, Tab, TabList, tokens } from "@fluentui/react-components";
import { ArrowRedo20Regular, ArrowUndo20Regular } from "@fluentui/react-icons";
import { type ComponentType, lazy, Suspense, useEffect, useRef, useState } from "react";
import { onEscape } from "../../components/layout/on-escape";
import { Page } from "../../components/layout/Page";
import { PageHead } from "../../components/layout/PageHead";
import { useText } from "../../i18n";
import { PurchasesProvider, type PurchasesStore, type PurchasesTab, usePurchases } from "../../purchases";
import { useSession } from "../../session";
import { PurchasesBar } from "./PurchasesBar";

const TABS: Readonly<Record<PurchasesTab, ComponentType>> = {
  data: lazy(() => import("./data/DataTab")),
  rfm: lazy(() => import("./rfm/RfmTab")),
  lifetime: lazy(() => import("./lifetime/LifetimeTab")),
  contracts: lazy(() => import("./contracts/ContractsTab")),
  equity: lazy(() => import("./equity/EquityTab")),
  winBack: lazy(() => import("./win-back/WinBackTab")),
  write: lazy(() => import("./write/WriteTab")),
};

const isTab = (value: unknown): value is PurchasesTab => typeof value === "string" && value in TABS;

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", minHeight: "100%" },
  bar: {
    display: "flex",
    alignItems: "flex-start",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS} 0`,
  },
  tabs: { flexGrow: 1, flexShrink: 1, flexWrap: "wrap", minWidth: 0 },
  tools: { display: "flex", flexShrink: 0 },
});

/** From a list of orders to what each customer and the whole base are worth. */
export default function PurchasesPage() {
  const text = useText("purchases");
  const close = useSession((session) => session.closeSidePage);
  const open = useSession((session) => session.openPurchases);
  const [purchases, setPurchases] = useState<PurchasesStore>();
  useEffect(() => {
    let isShown = true;
    void open().then((store) => isShown && setPurchases(store));
    return () => {
      isShown = false;
    };
  }, [open]);
  const styles = useStyles();
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
  const styles = useStyles();
  const text = useText("purchases");
  const tab = usePurchases((purchases) => purchases.tab);
  const showTab = usePurchases((purchases) => purchases.showTab);
  const canUndo = usePurchases((purchases) => purchases.canUndo);
  const canRedo = usePurchases((purchases) => purchases.canRedo);
  const undo = usePurchases((purchases) => purchases.undo);
  const redo = usePurchases((purchases) => purchases.redo);
  const panel = useRef<HTMLDivElement>(null);
  const Chosen = TABS[tab];
  return (
    <>
      <div className={styles.bar}>
        <TabList
          size="small"
          className={styles.tabs}
          aria-label={text("tabs.label")}
          selectedValue={tab}
          onTabSelect={(_, { value }) => isTab(value) && showTab(value)}
        >
          {Object.keys(TABS)
            .filter(isTab)
            .map((each) => (
              <Tab key={each} value={each} id={`purchases-${each}`} aria-controls="purchases-panel">
                {text(`tabs.${each}`)}
              </Tab>
            ))}
        </TabList>
        {/* Contracts are decided about apart from the purchases. */}
        {tab !== "contracts" && (
          <div className={styles.tools}>
            <Button
              appearance="subtle"
              size="small"
              icon={<ArrowUndo20Regular />}
              disabledFocusable={!canUndo}
              aria-label={text("undo")}
              title={text("undo")}
              onClick={undo}
            />
            <Button
              appearance="subtle"
              size="small"
              icon={<ArrowRedo20Regular />}
              disabledFocusable={!canRedo}
              aria-label={text("redo")}
              title={text("redo")}
              onClick={redo}
            />
          </div>
        )}
      </div>
      <PurchasesBar />
      <div ref={panel} id="purchases-panel" role="tabpanel" aria-labelledby={`purchases-${tab}`}>
        <Suspense fallback={<Spinner label={text("opening")} />}>
          <Page>
            <Chosen />
          </Page>
        </Suspense>
      </div>
    </>
  );
}
