import { useActions } from "../../../actions";
import { UndoRedo } from "../../../components/layout/UndoRedo";
import { useText } from "../../../i18n";

/** Steps of the rules back and forward. */
export function ListSteps() {
  const text = useText("actions");
  const canUndo = useActions((actions) => actions.canUndo);
  const canRedo = useActions((actions) => actions.canRedo);
  const undo = useActions((actions) => actions.undo);
  const redo = useActions((actions) => actions.redo);
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
