import { ObstacleBar } from "../../../components/analysis/ObstacleBar";
import { useText } from "../../../i18n";
import { type OwnList, usePurchases } from "../../../purchases";

/** What stands against writing a list of ours. */
export function ListObstacles({ list }: { readonly list: OwnList }) {
  const text = useText("purchases");
  const { obstacles } = usePurchases((purchases) => purchases.lists[list]);
  const write = usePurchases((purchases) => purchases.write);
  const dismiss = usePurchases((purchases) => purchases.dismissObstacles);
  return (
    <ObstacleBar
      obstacles={obstacles}
      dismissLabel={text("write.dismiss")}
      onGoOn={() => void write(list, true)}
      onDismiss={() => dismiss(list)}
    />
  );
}
