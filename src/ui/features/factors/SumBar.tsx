import { Button, makeStyles, mergeClasses, Switch, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled, Warning16Filled } from "@fluentui/react-icons";
import type { Factor } from "../../../core";
import { LiveText } from "../../components/fields/LiveText";
import { useFormat, useText } from "../../i18n";
import { weightRest, weightSum } from "./weights";

export interface SumBarProps {
  readonly factors: readonly Factor[];
  /** Brings the sum to 100 by the factors that are not locked; undefined where all are locked. */
  readonly onSpread: (() => void) | undefined;
  /** True when a change of one weight is made good by the others. */
  readonly isBalanced: boolean;
  readonly onBalance: (balanced: boolean) => void;
}

const useStyles = makeStyles({
  root: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  sentence: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    minHeight: "24px",
  },
  words: { flexGrow: 1, minWidth: 0 },
  button: { flexShrink: 0, whiteSpace: "nowrap" },
  full: { color: tokens.colorPaletteGreenForeground1, flexShrink: 0 },
  wrong: { color: tokens.colorPaletteDarkOrangeForeground1, flexShrink: 0 },
  bar: {
    display: "flex",
    height: "8px",
    columnGap: "2px",
    overflow: "hidden",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground5,
    outline: `1px solid ${tokens.colorTransparentStroke}`,
  },
  segment: {
    backgroundColor: tokens.colorCompoundBrandBackground,
    forcedColorAdjust: "none",
    transitionProperty: "width",
    transitionDuration: tokens.durationFast,
    "@media (prefers-reduced-motion: reduce)": { transitionDuration: "0s" },
  },
  over: { backgroundColor: tokens.colorPaletteDarkOrangeBackground3 },
  balance: {
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`,
    "& label": { fontSize: tokens.fontSizeBase200 },
  },
});

/** What the weights add up to: a bar that is full at 100, the sentence, and the action that brings it there. */
export function SumBar({ factors, onSpread, isBalanced, onBalance }: SumBarProps) {
  const styles = useStyles();
  const text = useText("factors");
  const format = useFormat();
  const sum = weightSum(factors);
  const rest = weightRest(factors);
  const values = { sum: format.number(sum, 4), rest: format.number(Math.abs(rest), 4) };
  const sentence =
    rest === 0 ? text("sum.full") : rest > 0 ? text("sum.missing", values) : text("sum.over", values);
  return (
    <>
      <section className={styles.root} aria-label={text("sum.label")}>
        <div className={styles.sentence}>
          {rest === 0 ? (
            <CheckmarkCircle16Filled className={styles.full} />
          ) : (
            <Warning16Filled className={styles.wrong} />
          )}
          <span className={styles.words}>{sentence}</span>
          {rest !== 0 && onSpread !== undefined && (
            <Button size="small" className={styles.button} onClick={onSpread}>
              {text(rest > 0 ? "sum.spread" : "sum.cut")}
            </Button>
          )}
        </div>
        <LiveText>{sentence}</LiveText>
        <div className={styles.bar} aria-hidden>
          {factors.map((factor) => (
            <span
              key={factor.id}
              title={`${factor.name}: ${format.number(factor.weight, 4)}`}
              className={mergeClasses(styles.segment, rest < 0 && styles.over)}
              style={{ width: `${(factor.weight / Math.max(100, sum)) * 100}%` }}
            />
          ))}
        </div>
      </section>
      <Switch
        className={styles.balance}
        checked={isBalanced}
        onChange={(_, data) => onBalance(data.checked)}
        label={text("sum.balance")}
      />
    </>
  );
}
