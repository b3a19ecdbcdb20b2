import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Exception, type Robustness, type Scores, type ScoringModel } from "../../../core";
import { useFormat, useText } from "../../i18n";

export const STABILITY_COLUMNS = "minmax(0, 1fr) 52px 60px 76px";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: STABILITY_COLUMNS,
    alignContent: "center",
    alignItems: "center",
    gap: `2px ${tokens.spacingHorizontalXS}`,
    height: "100%",
  },
  name: { gridColumn: "1 / -1", overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  line: { position: "relative", height: "8px" },
  track: {
    position: "absolute",
    left: 0,
    right: 0,
    top: "3px",
    height: "2px",
    backgroundColor: tokens.colorNeutralStroke3,
    "@media (forced-colors: active)": { backgroundColor: "GrayText", forcedColorAdjust: "none" },
  },
  band: {
    position: "absolute",
    top: "1px",
    height: "6px",
    minWidth: "4px",
    borderRadius: "3px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    boxSizing: "border-box",
    "@media (forced-colors: active)": { forcedColorAdjust: "none" },
  },
});

interface StabilityRowProps {
  /** Table row. */
  readonly row: number;
  readonly model: ScoringModel;
  readonly scores: Scores;
  readonly result: Robustness;
  readonly name: string;
}

/** One customer: how often the class holds, the mean rank, and the band of ranks drawn from the first to the last rank. */
export function StabilityRow({ row, model, scores, result, name }: StabilityRowProps) {
  const styles = useStyles();
  const text = useText("whatIf");
  const format = useFormat();
  const best = result.bestRank[row]!;
  const worst = result.worstRank[row]!;
  const count = Math.max(1, scores.scoredCount);
  const isProvisional = scores.exception[row] !== Exception.none;
  return (
    <div className={styles.root}>
      <span role="gridcell" className={styles.name} title={name}>
        {name}
        {isProvisional && <span className={styles.quiet}> · {text("comparison.list.provisional")}</span>}
      </span>
      <span role="presentation" className={styles.line}>
        <span className={styles.track} />
        <span
          className={styles.band}
          style={{
            left: `${(100 * (best - 1)) / count}%`,
            width: `${(100 * (worst - best + 1)) / count}%`,
            backgroundColor: model.classes.list[scores.classIndex[row]!]?.color,
          }}
        />
      </span>
      <span role="gridcell" className={styles.number}>
        {format.percent(result.kept[row]!)}
      </span>
      <span role="gridcell" className={styles.number}>
        {format.points(result.meanRank[row]!, 1)}
      </span>
      <span role="gridcell" className={mergeClasses(styles.number, styles.quiet)}>
        {best === worst
          ? format.number(best)
          : text("robustness.list.bandValue", { best: format.number(best), worst: format.number(worst) })}
      </span>
    </div>
  );
}
