import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { BusyBar } from "../../components/analysis/BusyBar";
import { useDevelopment } from "../../development";
import { useText } from "../../i18n";

/** Says that periods are being read and scored, that one is not what it was, or why there is no development. */
export function DevelopmentBar() {
  const text = useText("development");
  const isBusy = useDevelopment((state) => state.progress !== undefined);
  const isStopped = useDevelopment((state) => state.isStopped);
  const isStale = useDevelopment((state) => state.stale);
  const issues = useDevelopment((state) => state.issues);
  const reread = useDevelopment((state) => state.reread);
  const cancel = useDevelopment((state) => state.cancel);
  return (
    <>
      <BusyBar isBusy={isBusy} label={text("computing")} stopLabel={text("stop")} onStop={cancel} />
      {(isStale || isStopped) && (
        <MessageBar intent="warning" shape="square" layout="multiline">
          <MessageBarBody>{text(isStopped ? "stopped" : "stale")}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={() => void reread()}>{text("reread")}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {issues.map(({ kind, values = {} }, at) => (
        <MessageBar key={at} intent="error" shape="square" layout="multiline" role="alert">
          <MessageBarBody>{text(`issues.${kind}`, values)}</MessageBarBody>
        </MessageBar>
      ))}
    </>
  );
}
