import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useText } from "../../../i18n";
import { type OwnList, usePurchases } from "../../../purchases";

/** What stands against writing a list of ours, with the way on where there is one. */
export function ListObstacles({ list }: { readonly list: OwnList }) {
  const text = useText("purchases");
  const say = useText("result");
  const { obstacles } = usePurchases((purchases) => purchases.lists[list]);
  const write = usePurchases((purchases) => purchases.write);
  const dismiss = usePurchases((purchases) => purchases.dismissObstacles);
  if (obstacles.length === 0) return null;
  const canGoOn = obstacles.every(({ severity }) => severity === "ask");
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>
        {obstacles
          .map(({ kind, sheet = "", address = sheet, count = 0, value = "" }) =>
            say(`obstacle.${kind}`, { sheet, address, count, value }),
          )
          .join(" ")}{" "}
        {say("obstacle.nothingWritten")}
      </MessageBarBody>
      <MessageBarActions>
        {canGoOn && <Button onClick={() => void write(list, true)}>{say("obstacle.goOn")}</Button>}
        <Button onClick={() => dismiss(list)}>{text("write.dismiss")}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
