import { makeStyles, Spinner } from "@fluentui/react-components";
import { useOpened } from "../../components/analysis/use-opened";
import { onEscape } from "../../components/layout/on-escape";
import { Page } from "../../components/layout/Page";
import { PageHead } from "../../components/layout/PageHead";
import { DevelopmentProvider } from "../../development";
import { useText } from "../../i18n";
import { useSession } from "../../session";
import { Tabs } from "./Tabs";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", minHeight: "100%" },
});

/** The same customers in two or more periods: who moved, who came and left, and what that is worth. */
export default function DevelopmentPage() {
  const styles = useStyles();
  const text = useText("development");
  const close = useSession((session) => session.closeSidePage);
  const development = useOpened(useSession((session) => session.openDevelopment));
  return (
    <div role="presentation" className={styles.page} onKeyDown={onEscape(close)}>
      <PageHead
        title={text("title")}
        lead={text("lead")}
        backLabel={text("back")}
        takesFocus
        onBack={close}
      />
      {development === undefined ? (
        <Page>
          <Spinner label={text("opening")} />
        </Page>
      ) : (
        <DevelopmentProvider development={development}>
          <Tabs />
        </DevelopmentProvider>
      )}
    </div>
  );
}
