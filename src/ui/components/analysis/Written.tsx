import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface WrittenProps {
  /** Where the list stands now. */
  readonly said: string;
  /** What became of rows that are no longer in it; "" where there are none. */
  readonly kept: string;
  /** Buttons before those that every list has. */
  readonly actions?: ReactNode;
  readonly showLabel: string;
  readonly undoLabel: string;
  readonly onShow: () => void;
  readonly onUndo: () => void;
}

/** A list of ours that was written: where it is, and the way back. */
export function Written({ said, kept, actions, showLabel, undoLabel, onShow, onUndo }: WrittenProps) {
  const styles = useStyles();
  return (
    <>
      <Text role="status">{said}</Text>
      {kept !== "" && <Text>{kept}</Text>}
      <div className={styles.actions}>
        {actions}
        <Button onClick={onShow}>{showLabel}</Button>
        <Button onClick={onUndo}>{undoLabel}</Button>
      </div>
    </>
  );
}
