import { makeStyles, Slider, ToggleButton, tokens } from "@fluentui/react-components";
import { LockClosed20Filled, LockOpen20Regular } from "@fluentui/react-icons";
import { DecimalField } from "../../components/fields/DecimalField";
import { useGesture } from "../../components/fields/use-gesture";
import { useFormat, useText } from "../../i18n";

export interface WeightControlProps {
  readonly name: string;
  readonly weight: number;
  readonly isLocked: boolean;
  readonly onWeight: (weight: number, gesture?: string) => void;
  readonly onLock: (locked: boolean) => void;
}

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "flex-start", columnGap: tokens.spacingHorizontalXS, minWidth: 0 },
  slider: { flexGrow: 1, minWidth: "80px", minHeight: "24px" },
  number: { width: "76px", flexShrink: 0 },
});

/** The weight of a factor: a slider for whole points, a number field for the exact value, and a lock. */
export function WeightControl({ name, weight, isLocked, onWeight, onLock }: WeightControlProps) {
  const styles = useStyles();
  const text = useText("factors");
  const format = useFormat();
  const gesture = useGesture();
  return (
    <div className={styles.row}>
      <Slider
        size="small"
        className={styles.slider}
        min={0}
        max={100}
        value={weight}
        disabled={isLocked}
        onPointerDown={gesture.begin}
        onFocus={gesture.begin}
        onChange={(_, data) => onWeight(data.value, gesture.name())}
        aria-label={text("weight.slider", { name })}
        aria-valuetext={text("weight.value", { points: format.number(weight, 4) })}
      />
      <DecimalField
        className={styles.number}
        value={weight}
        min={0}
        max={100}
        disabled={isLocked}
        onCommit={onWeight}
        label={text("weight.number", { name })}
      />
      <ToggleButton
        size="small"
        appearance="subtle"
        checked={isLocked}
        onClick={() => onLock(!isLocked)}
        icon={isLocked ? <LockClosed20Filled /> : <LockOpen20Regular />}
        aria-label={text("weight.lock", { name })}
        title={text(isLocked ? "weight.locked" : "weight.unlocked")}
      />
    </div>
  );
}
