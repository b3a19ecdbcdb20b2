import { createFocusOutlineStyle, makeStyles, tokens } from "@fluentui/react-components";
import type { HTMLAttributes, KeyboardEvent } from "react";

/** A movable border on the axis. */
export interface Border {
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly label: string;
  readonly valueText: string;
}

/** How far a border goes at once. */
export interface BorderSteps {
  /** By an arrow key; the pointer stops at its multiples. Page keys go ten times as far. */
  readonly step: number;
  /** By an arrow key with Shift. */
  readonly fine: number;
}

/** Pixels across the knob on a border. */
export const KNOB = 14;

const useStyles = makeStyles({
  handle: {
    position: "absolute",
    top: 0,
    width: `${KNOB}px`,
    marginLeft: `-${KNOB / 2}px`,
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    cursor: "ew-resize",
    borderRadius: tokens.borderRadiusMedium,
    ":focus": { zIndex: 1 },
    ...createFocusOutlineStyle(),
  },
  lying: {
    position: "absolute",
    height: `${KNOB}px`,
    marginTop: `-${KNOB / 2}px`,
    display: "flex",
    flexDirection: "row-reverse",
    alignItems: "center",
    cursor: "ns-resize",
    touchAction: "none",
    borderRadius: tokens.borderRadiusMedium,
    ":focus": { zIndex: 1 },
    ...createFocusOutlineStyle(),
  },
  knob: {
    width: `${KNOB}px`,
    height: `${KNOB}px`,
    flexShrink: 0,
    boxSizing: "border-box",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `2px solid ${tokens.colorCompoundBrandStroke}`,
  },
  line: { width: "2px", flexGrow: 1, backgroundColor: tokens.colorCompoundBrandStroke },
  lyingLine: { height: "2px", flexGrow: 1, backgroundColor: tokens.colorCompoundBrandStroke },
});

interface HandleProps {
  readonly border: Border;
  readonly steps: BorderSteps;
  readonly onBegin: () => void;
  readonly onMove: (value: number) => void;
}

export interface BorderHandleProps extends HandleProps {
  /** Pixels. */
  readonly left: number;
  readonly height: number;
}

/** What a border is taken by: with the pointer on the chart, or here with the keyboard. */
export function BorderHandle({ left, height, ...handle }: BorderHandleProps) {
  const styles = useStyles();
  return (
    <div className={styles.handle} style={{ left, height }} {...sliderProps(handle, "horizontal")}>
      <span className={styles.knob} />
      <span className={styles.line} />
    </div>
  );
}

export interface LyingBorderHandleProps extends HandleProps {
  /** Pixels. */
  readonly top: number;
  readonly left: number;
  readonly width: number;
}

/** A border on the vertical axis, with the knob on its right. */
export function LyingBorderHandle({ top, left, width, ...handle }: LyingBorderHandleProps) {
  const styles = useStyles();
  return (
    <div className={styles.lying} style={{ top, left, width }} {...sliderProps(handle, "vertical")}>
      <span className={styles.knob} />
      <span className={styles.lyingLine} />
    </div>
  );
}

function sliderProps(
  { border, steps, onBegin, onMove }: HandleProps,
  orientation: "horizontal" | "vertical",
): HTMLAttributes<HTMLDivElement> {
  return {
    role: "slider",
    tabIndex: 0,
    "aria-orientation": orientation,
    "aria-label": border.label,
    "aria-valuemin": border.min,
    "aria-valuemax": border.max,
    "aria-valuenow": border.value,
    "aria-valuetext": border.valueText,
    onFocus: onBegin,
    onKeyDown(event) {
      const target = keyTarget(event, border, steps);
      if (target === undefined) return;
      event.preventDefault();
      onMove(target);
    },
  };
}

/** Home and End go as far as it goes. */
function keyTarget(
  { key, shiftKey, altKey, ctrlKey }: KeyboardEvent,
  { value, min, max }: Border,
  { step, fine }: BorderSteps,
): number | undefined {
  if (altKey || ctrlKey) return undefined;
  const by = shiftKey ? fine : step;
  const target = {
    ArrowRight: value + by,
    ArrowUp: value + by,
    ArrowLeft: value - by,
    ArrowDown: value - by,
    PageUp: value + 10 * step,
    PageDown: value - 10 * step,
    Home: min,
    End: max,
  }[key];
  return target === undefined ? undefined : Number(Math.max(min, Math.min(max, target)).toFixed(4));
}
