import { Button, makeStyles, Spinner, Tab, TabList, tokens } from "@fluentui/react-components";
import { ArrowRedo20Regular, ArrowUndo20Regular } from "@fluentui/react-icons";
import { type ComponentType, useEffect, useState } from "react";
import { onEscape } from "../../components/layout/on-escape";
import { Page } from "../../components/layout/Page";
import { PageHead } from "../../components/layout/PageHead";
import { useText } from "../../i18n";
import { JoinsProvider, type JoinsStore, type JoinsTab, useJoins } from "../../joins";
import { useSession } from "../../session";
import { FiguresTab } from "./figures/FiguresTab";
import { JoinsBar } from "./JoinsBar";
import { TablesTab } from "./tables/TablesTab";
import { WriteTab } from "./write/WriteTab";

const TABS: Readonly<Record<JoinsTab, ComponentType>> = {
  tables: TablesTab,
  figures: FiguresTab,
  write: WriteTab,
};

const isTab = (value: unknown): value is JoinsTab => typeof value === "string" && value in TABS;

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

/** From several tables of the workbook to one row per customer. */
export default function JoinsPage() {
  const styles = useStyles();
  const text = useText("joins");
  const close = useSession((session) => session.closeSidePage);
  const open = useSession((session) => session.openJoins);
  const [joins, setJoins] = useState<JoinsStore>();
  useEffect(() => {
    let isShown = true;
    void open().then((store) => isShown && setJoins(store));
    return () => {
      isShown = false;
    };
  }, [open]);
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
  const styles = useStyles();
  const text = useText("joins");
  const tab = useJoins((joins) => joins.tab);
  const showTab = useJoins((joins) => joins.showTab);
  const canUndo = useJoins((joins) => joins.canUndo);
  const canRedo = useJoins((joins) => joins.canRedo);
  const undo = useJoins((joins) => joins.undo);
  const redo = useJoins((joins) => joins.redo);
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
              <Tab key={each} value={each} id={`joins-${each}`} aria-controls="joins-panel">
                {text(`tabs.${each}`)}
              </Tab>
            ))}
        </TabList>
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
      </div>
      <JoinsBar />
      <div id="joins-panel" role="tabpanel" aria-labelledby={`joins-${tab}`}>
        <Page>
          <Chosen />
        </Page>
      </div>
    </>
  );
}
