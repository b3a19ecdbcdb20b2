import { makeStyles, tokens } from "@fluentui/react-components";
import type { FactorExplanation } from "../../../core";

const useStyles = makeStyles({
  track: {
    position: "relative",
    height: "8px",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground5,
    forcedColorAdjust: "none",
    "@media (forced-colors: active)": { backgroundColor: "Canvas", outline: "1px solid CanvasText" },
  },
  points: {
    height: "100%",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorBrandBackground,
    transitionProperty: "width",
    transitionDuration: tokens.durationFast,
    "@media (prefers-reduced-motion: reduce)": { transitionDuration: "0s" },
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
  average: {
    position: "absolute",
    top: "-2px",
    bottom: "-2px",
    width: "2px",
    marginLeft: "-1px",
    backgroundColor: tokens.colorNeutralForeground1,
    outline: `1px solid ${tokens.colorNeutralBackground1}`,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText", outline: "1px solid Canvas" },
  },
});

interface FactorBarProps {
  readonly entry: FactorExplanation;
  /** The largest weight, which takes the whole width. */
  readonly largest: number;
}

/** Points against the most that the factor could give, with a line at the average. */
export function FactorBar({ entry: { points, weight, average }, largest }: FactorBarProps) {
  const styles = useStyles();
  if (Number.isNaN(points) || weight <= 0) return null;
  const share = (value: number) => `${(100 * Math.min(value, weight)) / weight}%`;
  return (
    <div className={styles.track} style={{ width: `${(100 * weight) / largest}%` }}>
      <div className={styles.points} style={{ width: share(points) }} />
      {!Number.isNaN(average) && <span className={styles.average} style={{ left: share(average) }} />}
    </div>
  );
}
