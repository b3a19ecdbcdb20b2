import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { ScoringModel } from "../../../core";
import { useFormat, useText } from "../../i18n";
import { NameChip } from "../../components/charts/NameChip";
import type { ClassStability } from "./stability";

const PARTS = ["firm", "shaky", "loose"] as const;

const useStyles = makeStyles({
  rows: {
    display: "grid",
    gridTemplateColumns: "minmax(64px, max-content) minmax(0, 1fr) max-content",
    alignItems: "center",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  row: { display: "contents" },
  bar: {
    display: "flex",
    height: "16px",
    borderRadius: tokens.borderRadiusSmall,
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground4,
    "@media (forced-colors: active)": { border: "1px solid CanvasText", forcedColorAdjust: "none" },
  },
  firm: { backgroundColor: "#1F5FA8" },
  shaky: { backgroundColor: "#F3C766" },
  loose: { backgroundColor: "#D9541E" },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    gap: `0 ${tokens.spacingHorizontalM}`,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  entry: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  patch: {
    width: "10px",
    height: "10px",
    borderRadius: tokens.borderRadiusSmall,
    "@media (forced-colors: active)": { forcedColorAdjust: "none" },
  },
  share: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
});

interface StabilityBarsProps {
  readonly model: ScoringModel;
  readonly classes: readonly ClassStability[];
}

/** For each class the share of its customers that hold, waver and tip over. */
export function StabilityBars({ model, classes }: StabilityBarsProps) {
  const styles = useStyles();
  const text = useText("whatIf");
  const format = useFormat();
  return (
    <>
      <ul className={styles.legend} aria-hidden>
        {PARTS.map((part) => (
          <li key={part} className={styles.entry}>
            <span className={mergeClasses(styles.patch, styles[part])} />
            <Text size={200}>{text(`robustness.classes.${part}`)}</Text>
          </li>
        ))}
      </ul>
      <div className={styles.rows}>
        {model.classes.list.map((customerClass, index) => {
          const { customers, ...parts } = classes[index]!;
          if (customers === 0) return null;
          const label = text("robustness.classes.label", {
            name: customerClass.name,
            firm: format.number(parts.firm),
            shaky: format.number(parts.shaky),
            loose: format.number(parts.loose),
          });
          return (
            <div key={customerClass.name} className={styles.row}>
              <NameChip of={customerClass} />
              <div role="img" className={styles.bar} aria-label={label} title={label}>
                {PARTS.map((part) => (
                  <span
                    key={part}
                    className={styles[part]}
                    style={{ width: `${(100 * parts[part]) / customers}%` }}
                  />
                ))}
              </div>
              <Text size={200} className={styles.share}>
                {format.percent(parts.firm / customers)}
              </Text>
            </div>
          );
        })}
      </div>
    </>
  );
}
