import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { BusyBar } from "../../components/analysis/BusyBar";
import { useText } from "../../i18n";
import { useJoins } from "../../joins";

/** Says that the tables are being joined, that one is not what it was, or why there is no list. */
export function JoinsBar() {
  const text = useText("joins");
  const isComputing = useJoins((joins) => joins.isComputing);
  const isStale = useJoins((joins) => joins.stale);
  const issues = useJoins((joins) => joins.issues);
  const reread = useJoins((joins) => joins.reread);
  const stop = useJoins((joins) => joins.stop);
  return (
    <>
      <BusyBar isBusy={isComputing} label={text("computing")} stopLabel={text("stop")} onStop={stop} />
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
