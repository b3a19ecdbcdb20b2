import { Button, makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import { useLasting } from "./use-lasting";

/** Work that is done sooner is not announced. */
const SHOWN_AFTER_MS = 200;

const useStyles = makeStyles({
  busy: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    alignItems: "center",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
  },
  progress: { gridColumnStart: "1", gridColumnEnd: "3" },
});

interface BusyBarProps {
  readonly isBusy: boolean;
  readonly label: string;
  readonly stopLabel: string;
  readonly onStop: () => void;
}

/** What is being computed, when that takes a while, with the way to stop it. */
export function BusyBar({ isBusy, label, stopLabel, onStop }: BusyBarProps) {
  const styles = useStyles();
  const isLong = useLasting(isBusy, SHOWN_AFTER_MS);
  if (!isLong) return null;
  return (
    <div className={styles.busy}>
      <Text size={200}>{label}</Text>
      <Button size="small" appearance="subtle" onClick={onStop}>
        {stopLabel}
      </Button>
      <ProgressBar className={styles.progress} aria-label={label} />
    </div>
  );
}
