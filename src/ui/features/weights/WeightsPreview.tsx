import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowRight12Regular, LockClosed16Filled } from "@fluentui/react-icons";
import type { Factor } from "../../../core";
import { Section } from "../../components/layout/Section";
import { useFormat, useText } from "../../i18n";
import { useEditorStyles } from "./editor.styles";

const useStyles = makeStyles({
  head: { display: "flex", columnGap: tokens.spacingHorizontalXS, alignItems: "center" },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  numbers: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  before: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    marginRight: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground3,
  },
  after: { fontWeight: tokens.fontWeightSemibold },
  bars: { display: "flex", flexDirection: "column", rowGap: "1px", paddingTop: "2px" },
  bar: {
    minWidth: "1px",
    borderRadius: tokens.borderRadiusSmall,
    forcedColorAdjust: "none",
    transitionProperty: "width",
    transitionDuration: tokens.durationFast,
    "@media (prefers-reduced-motion: reduce)": { transitionDuration: "0s" },
  },
  barBefore: { height: "4px", backgroundColor: tokens.colorNeutralStrokeAccessible },
  barAfter: { height: "8px", backgroundColor: tokens.colorCompoundBrandBackground },
});

interface WeightsPreviewProps {
  readonly factors: readonly Factor[];
  readonly weights: readonly number[];
  readonly locked: readonly string[];
}

/** The new weights beside the present ones. */
export function WeightsPreview({ factors, weights, locked }: WeightsPreviewProps) {
  const styles = useStyles();
  const shared = useEditorStyles();
  const text = useText("weights");
  const format = useFormat();
  const longest = Math.max(1, ...weights, ...factors.map(({ weight }) => weight));
  const width = (weight: number) => ({ width: `${(weight / longest) * 100}%` });
  return (
    <Section title={text("preview.title")}>
      <ul className={shared.list}>
        {factors.map(({ id, name, weight }, at) => {
          const after = weights[at] ?? weight;
          const values = { name, before: format.number(weight, 4), after: format.number(after, 4) };
          return (
            <li key={id} aria-label={text("preview.change", values)}>
              <div className={styles.head} aria-hidden>
                <span className={styles.name}>{name}</span>
                {locked.includes(id) && <LockClosed16Filled title={text("preview.locked")} />}
                <span className={styles.numbers}>
                  {after !== weight && (
                    <span className={styles.before}>
                      {values.before}
                      <ArrowRight12Regular />
                    </span>
                  )}
                  <span className={styles.after}>{values.after}</span>
                </span>
              </div>
              <div className={styles.bars} aria-hidden>
                <span className={mergeClasses(styles.bar, styles.barBefore)} style={width(weight)} />
                <span className={mergeClasses(styles.bar, styles.barAfter)} style={width(after)} />
              </div>
            </li>
          );
        })}
      </ul>
      <p className={shared.hint}>
        {text(weights.every(Number.isInteger) ? "preview.legendWhole" : "preview.legend")}
      </p>
    </Section>
  );
}
