import { Button, makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { ChevronDown20Regular, ChevronUp20Regular, People20Regular } from "@fluentui/react-icons";
import { useId } from "react";
import type { HistoryUnit, SegmentFigures } from "../../../../core";
import { textColorOn } from "../../../components/charts/text-color";
import { NameField } from "../../../components/fields/NameField";
import { showValue, useFormat, useText } from "../../../i18n";
import type { ValueUnit } from "../../../i18n/value-unit";
import { ColorChoice } from "../../classes/ColorChoice";
import { StrategyField } from "../../classes/StrategyField";
import type { ShownSegment } from "./use-shown-segments";

export interface SegmentCardProps {
  readonly segment: ShownSegment;
  readonly figures: SegmentFigures | undefined;
  readonly unit: HistoryUnit;
  readonly money: ValueUnit;
  /** True while its customers are listed. */
  readonly isListed: boolean;
  readonly isOpen: boolean;
  readonly nameProblem: (name: string) => string | undefined;
  readonly onToggle: () => void;
  readonly onChange: (changes: { name?: string; strategy?: string; color?: string }) => void;
  readonly onShow: (isShown: boolean) => void;
}

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalS,
    paddingRight: tokens.spacingHorizontalXS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS, minWidth: 0 },
  mark: {
    minWidth: "32px",
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    boxSizing: "border-box",
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase400,
    textAlign: "center",
    forcedColorAdjust: "none",
  },
  line: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  strategy: { color: tokens.colorNeutralForeground3 },
  bar: {
    height: "4px",
    borderRadius: "2px",
    backgroundColor: tokens.colorNeutralBackground5,
    overflow: "hidden",
    forcedColorAdjust: "none",
  },
  filled: { height: "100%", outline: `1px solid ${tokens.colorNeutralStrokeAccessible}` },
  panel: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
});

/** One segment: its mark on the map, name, whom it holds and what they bring; opens to colour and strategy. */
export function SegmentCard(props: SegmentCardProps) {
  const { segment, figures, unit, money, isListed, isOpen } = props;
  const { name, color, mark, strategy } = segment;
  const styles = useStyles();
  const text = useText("rfm");
  const format = useFormat();
  const panelId = useId();
  const count = figures?.customers ?? 0;
  return (
    <li className={styles.card} aria-label={name}>
      <div className={styles.head}>
        <span
          aria-hidden
          className={styles.mark}
          style={{ backgroundColor: color, color: textColorOn(color) }}
        >
          {mark}
        </span>
        <NameField
          value={name}
          label={text("segment.name", { name })}
          problem={props.nameProblem}
          onCommit={(typed) => props.onChange({ name: typed })}
        />
        <ToggleButton
          size="small"
          appearance="subtle"
          icon={<People20Regular />}
          checked={isListed}
          disabledFocusable={count === 0}
          aria-label={text("segment.show", { name })}
          title={text("segment.show", { name })}
          onClick={() => props.onShow(!isListed)}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={isOpen ? <ChevronUp20Regular /> : <ChevronDown20Regular />}
          aria-expanded={isOpen}
          aria-controls={panelId}
          aria-label={text("segment.details", { name })}
          onClick={props.onToggle}
        />
      </div>
      {figures !== undefined && (
        <>
          <p className={styles.line}>
            {count === 0
              ? text("segment.nobody")
              : [
                  text("segment.customers", {
                    count,
                    customers: format.number(count),
                    share: format.percent(figures.share, 1),
                  }),
                  ...(Number.isNaN(figures.revenueShare)
                    ? []
                    : [text("segment.revenue", { share: format.percent(figures.revenueShare, 1) })]),
                ].join(" · ")}
          </p>
          <div className={styles.bar} aria-hidden>
            <div
              className={styles.filled}
              style={{
                width: `${Math.max(0, figures.revenueShare || 0) * 100}%`,
                backgroundColor: color,
              }}
            />
          </div>
        </>
      )}
      {!isOpen && strategy !== "" && (
        <p className={`${styles.line} ${styles.strategy}`} title={strategy}>
          {strategy}
        </p>
      )}
      <div id={panelId} hidden={!isOpen}>
        {isOpen && (
          <div className={styles.panel}>
            {figures !== undefined && count > 0 && (
              <p className={styles.line}>
                {text("segment.money", {
                  amount: showValue(format, figures.revenue, money),
                  mean: showValue(format, figures.revenue / count, money),
                })}{" "}
                {text(`segment.recency.${unit}`, {
                  count: figures.meanRecency,
                  time: format.number(figures.meanRecency, 1),
                })}
              </p>
            )}
            <StrategyField strategy={strategy} onCommit={(typed) => props.onChange({ strategy: typed })} />
            <ColorChoice
              className={name}
              color={color}
              onChange={(chosen) => props.onChange({ color: chosen })}
            />
          </div>
        )}
      </div>
    </li>
  );
}
