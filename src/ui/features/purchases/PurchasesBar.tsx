import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useLasting } from "../../components/use-lasting";
import { useText } from "../../i18n";
import { usePurchases } from "../../purchases";

/** Work that is done sooner is not announced. */
const SHOWN_AFTER_MS = 200;

const useStyles = makeStyles({
  busy: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    alignItems: "center",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
  },
  progress: { gridColumnStart: "1", gridColumnEnd: "3" },
});

/** Says that the purchases are being counted, or that the list is not what it was. */
export function PurchasesBar() {
  const styles = useStyles();
  const text = useText("purchases");
  const isCleaning = usePurchases((purchases) => purchases.isCleaning);
  const isStopped = usePurchases((purchases) => purchases.isStopped);
  const count = usePurchases((purchases) => purchases.count);
  const isStale = usePurchases((purchases) => purchases.stale);
  const reread = usePurchases((purchases) => purchases.reread);
  const analyst = usePurchases((purchases) => purchases.analyst);
  const isLong = useLasting(isCleaning, SHOWN_AFTER_MS);
  return (
    <>
      {isLong && (
        <div className={styles.busy}>
          <Text size={200}>{text("cleaning")}</Text>
          <Button size="small" appearance="subtle" onClick={analyst.stop}>
            {text("stop")}
          </Button>
          <ProgressBar className={styles.progress} aria-label={text("cleaning")} />
        </div>
      )}
      {isStopped && (
        <MessageBar intent="warning" shape="square" layout="multiline">
          <MessageBarBody>{text("stopped")}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={() => void count()}>{text("count")}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {isStale && (
        <MessageBar intent="warning" shape="square">
          <MessageBarBody>{text("stale")}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={() => void reread()}>{text("reread")}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </>
  );
}
