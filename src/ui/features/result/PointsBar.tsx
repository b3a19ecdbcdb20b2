import { makeStyles, tokens } from "@fluentui/react-components";
import type { CustomerExplanation } from "../../../core";
import { useFormat, useText } from "../../i18n";

const useStyles = makeStyles({
  bar: { display: "flex", columnGap: "2px", height: "16px" },
  factor: {
    flexBasis: 0,
    minWidth: 0,
    overflow: "hidden",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground5,
    forcedColorAdjust: "none",
    "@media (forced-colors: active)": { backgroundColor: "Canvas", outline: "1px solid CanvasText" },
  },
  points: {
    height: "100%",
    backgroundColor: tokens.colorBrandBackground,
    transitionProperty: "width",
    transitionDuration: tokens.durationFast,
    "@media (prefers-reduced-motion: reduce)": { transitionDuration: "0s" },
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
});

/** The points of each factor against the most it could give, side by side up to 100. */
export function PointsBar({ explanation }: { readonly explanation: CustomerExplanation }) {
  const styles = useStyles();
  const text = useText("result");
  const format = useFormat();
  const counted = explanation.factors.filter(({ points }) => !Number.isNaN(points));
  const parts = counted.map(({ factor, points, weight }) =>
    text("customer.barPart", {
      factor: factor.name,
      points: format.points(points, 2),
      weight: format.number(weight),
    }),
  );
  return (
    <div
      role="img"
      className={styles.bar}
      aria-label={text("customer.bar", {
        score: format.points(explanation.score, 2),
        parts: format.list(parts),
      })}
    >
      {counted.map(({ factor, points, weight }) => (
        <div key={factor.id} className={styles.factor} style={{ flexGrow: weight }} title={factor.name}>
          <div className={styles.points} style={{ width: `${weight > 0 ? (100 * points) / weight : 0}%` }} />
        </div>
      ))}
    </div>
  );
}
