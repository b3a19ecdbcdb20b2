import { makeStyles, Spinner } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useSession } from "../../session";
import { onEscape } from "../layout/on-escape";
import { Page } from "../layout/Page";
import { PageHead } from "../layout/PageHead";
import { useOpened } from "./use-opened";

interface AnalysisPageProps<Store> {
  readonly title: string;
  readonly lead: string;
  readonly backLabel: string;
  /** Said until the analysis is there. */
  readonly opening: string;
  /** Must stay the same function. */
  readonly open: () => Promise<Store>;
  /** What is shown of the analysis once it is there. */
  readonly children: (store: Store) => ReactNode;
}

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", minHeight: "100%" },
});

/** The page of an analysis that is loaded with its first use; Escape and the way back close it. */
export function AnalysisPage<Store extends object>(props: AnalysisPageProps<Store>) {
  const { title, lead, backLabel, opening, open, children } = props;
  const styles = useStyles();
  const close = useSession((session) => session.closeSidePage);
  const store = useOpened(open);
  return (
    <div role="presentation" className={styles.page} onKeyDown={onEscape(close)}>
      <PageHead title={title} lead={lead} backLabel={backLabel} takesFocus onBack={close} />
      {store === undefined ? (
        <Page>
          <Spinner label={opening} />
        </Page>
      ) : (
        children(store)
      )}
    </div>
  );
}
