import { useStore } from "zustand";
import { useOpened } from "../../../components/analysis/use-opened";
import { UndoRedo } from "../../../components/layout/UndoRedo";
import { useText } from "../../../i18n";
import type { PurchasesStore } from "../../../purchases";
import { useSession } from "../../../session";

/** One step back and forward in what is decided about purchases and products. */
export function ProductSteps() {
  const purchases = useOpened(useSession((session) => session.openPurchases));
  return purchases === undefined ? null : <Steps purchases={purchases} />;
}

function Steps({ purchases }: { readonly purchases: PurchasesStore }) {
  const text = useText("purchases");
  const { canUndo, canRedo, undo, redo } = useStore(purchases);
  return (
    <UndoRedo
      canUndo={canUndo}
      canRedo={canRedo}
      undoLabel={text("undo")}
      redoLabel={text("redo")}
      onUndo={undo}
      onRedo={redo}
    />
  );
}
