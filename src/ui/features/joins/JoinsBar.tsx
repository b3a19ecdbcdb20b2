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
import { useText } from "../../i18n";
import { useJoins } from "../../joins";
import { useLasting } from "../../components/use-lasting";

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

/** Says that the tables are being joined, that one is not what it was, or why there is no list. */
export function JoinsBar() {
  const styles = useStyles();
  const text = useText("joins");
  const isComputing = useJoins((joins) => joins.isComputing);
  const isStale = useJoins((joins) => joins.stale);
  const issues = useJoins((joins) => joins.issues);
  const reread = useJoins((joins) => joins.reread);
  const stop = useJoins((joins) => joins.stop);
  const isLong = useLasting(isComputing, SHOWN_AFTER_MS);
  return (
    <>
      {isLong && (
        <div className={styles.busy}>
          <Text size={200}>{text("computing")}</Text>
          <Button size="small" appearance="subtle" onClick={stop}>
            {text("stop")}
          </Button>
          <ProgressBar className={styles.progress} aria-label={text("computing")} />
        </div>
      )}
      {isStale && (
        <MessageBar intent="warning" shape="square">
          <MessageBarBody>{text("stale")}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={() => void reread()}>{text("reread")}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {issues.map(({ kind, values = {} }) => (
        <MessageBar key={kind} intent="error" shape="square" layout="multiline" role="alert">
          <MessageBarBody>{text(`issues.${kind}`, values)}</MessageBarBody>
        </MessageBar>
      ))}
    </>
  );
}
