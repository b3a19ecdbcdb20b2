import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { BusyBar } from "../../../components/analysis/BusyBar";
import { useFormat, useText } from "../../../i18n";
import { usePurchases } from "../../../purchases";
import type { Counting } from "./use-products";

/** Says that products are being counted, with the way to stop it, or that it was stopped. */
export function CountingBar({ counting: { share, isStopped, count } }: { readonly counting: Counting }) {
  const text = useText("products");
  const format = useFormat();
  const analyst = usePurchases((purchases) => purchases.analyst);
  return (
    <>
      <BusyBar
        isBusy={share !== undefined}
        label={text("studying", { share: format.percent(share ?? 0) })}
        stopLabel={text("stop")}
        onStop={analyst.stop}
      />
      {isStopped && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{text("stopped")}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={count}>{text("again")}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </>
  );
}
