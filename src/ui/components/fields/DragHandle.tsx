import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { PointerEvent, ReactElement } from "react";

const useStyles = makeStyles({
  handle: {
    display: "inline-flex",
    padding: 0,
    border: "none",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorTransparentBackground,
    color: tokens.colorNeutralForeground3,
    cursor: "grab",
    touchAction: "none",
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":active": { cursor: "grabbing" },
    ...createFocusOutlineStyle(),
  },
});

interface DragHandleProps {
  readonly label: string;
  /** How to drag, for the pointer that rests on it. */
  readonly hint?: string | undefined;
  readonly icon: ReactElement;
  readonly className?: string | undefined;
  readonly onDragStart: (event: PointerEvent) => void;
}

/** What a row of an ordered list is dragged by; it takes the focus, so that keys can move the row too. */
export function DragHandle({ label, hint, icon, className, onDragStart }: DragHandleProps) {
  const styles = useStyles();
  return (
    <button
      type="button"
      data-handle
      className={mergeClasses(styles.handle, className)}
      onPointerDown={onDragStart}
      aria-label={label}
      title={hint}
    >
      {icon}
    </button>
  );
}
