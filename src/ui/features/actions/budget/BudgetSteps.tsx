import { useStore } from "zustand";
import type { BudgetStore } from "../../../budget/types";
import { useOpened } from "../../../components/analysis/use-opened";
import { UndoRedo } from "../../../components/layout/UndoRedo";
import { useText } from "../../../i18n";
import { useSession } from "../../../session";

/** One step back and forward in what is decided about budget and channels. */
export function BudgetSteps() {
  const budget = useOpened(useSession((session) => session.openBudget));
  return budget === undefined ? null : <Steps budget={budget} />;
}

function Steps({ budget }: { readonly budget: BudgetStore }) {
  const text = useText("budget");
  const { canUndo, canRedo, undo, redo } = useStore(budget);
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
