import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { BusyBar } from "../../components/analysis/BusyBar";
import { useText } from "../../i18n";
import { usePurchases } from "../../purchases";

/** Says that the purchases are being counted, or that the list is not what it was. */
export function PurchasesBar() {
  const text = useText("purchases");
  const isCleaning = usePurchases((purchases) => purchases.isCleaning);
  const isStopped = usePurchases((purchases) => purchases.isStopped);
  const count = usePurchases((purchases) => purchases.count);
  const isStale = usePurchases((purchases) => purchases.stale);
  const reread = usePurchases((purchases) => purchases.reread);
  const analyst = usePurchases((purchases) => purchases.analyst);
  return (
    <>
      <BusyBar isBusy={isCleaning} label={text("cleaning")} stopLabel={text("stop")} onStop={analyst.stop} />
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
