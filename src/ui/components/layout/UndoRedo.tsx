import { Button } from "@fluentui/react-components";
import { ArrowRedo20Regular, ArrowUndo20Regular } from "@fluentui/react-icons";

interface UndoRedoProps {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly undoLabel: string;
  readonly redoLabel: string;
  readonly size?: "small" | "medium";
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** One step back, and one forward again. */
export function UndoRedo({
  canUndo,
  canRedo,
  undoLabel,
  redoLabel,
  size = "small",
  onUndo,
  onRedo,
}: UndoRedoProps) {
  return (
    <>
      <Button
        appearance="subtle"
        size={size}
        icon={<ArrowUndo20Regular />}
        disabledFocusable={!canUndo}
        aria-label={undoLabel}
        title={undoLabel}
        onClick={onUndo}
      />
      <Button
        appearance="subtle"
        size={size}
        icon={<ArrowRedo20Regular />}
        disabledFocusable={!canRedo}
        aria-label={redoLabel}
        title={redoLabel}
        onClick={onRedo}
      />
    </>
  );
}
