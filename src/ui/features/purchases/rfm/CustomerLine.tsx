import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { HistoryUnit } from "../../../../core";
import { NameChip } from "../../../components/charts/NameChip";
import { showValue, useFormat, useText } from "../../../i18n";
import type { ValueUnit } from "../../../i18n/value-unit";
import type { ShownSegment } from "./use-shown-segments";

export interface CustomerLineProps {
  readonly name: string;
  /** undefined for a customer without one. */
  readonly segment: ShownSegment | undefined;
  readonly code: number;
  readonly score: number;
  readonly recency: number;
  readonly frequency: number;
  readonly revenue: number;
  readonly unit: HistoryUnit;
  readonly money: ValueUnit;
}

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignContent: "center",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    height: "100%",
  },
  cut: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  end: { textAlign: "right", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  chip: { maxWidth: "150px", overflow: "hidden" },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** One customer: name and segment, and below what they bought and which marks they have for it. */
export function CustomerLine(props: CustomerLineProps) {
  const { name, segment, code, score, recency, frequency, revenue, unit, money } = props;
  const styles = useStyles();
  const text = useText("rfm");
  const format = useFormat();
  const known = (value: number, said: string) => (Number.isNaN(value) ? text("customer.unknown") : said);
  const facts = [
    known(recency, text(`customer.ago.${unit}`, { count: recency, time: format.number(recency, 1) })),
    known(frequency, text("customer.purchases", { count: frequency, purchases: format.number(frequency) })),
    known(revenue, showValue(format, revenue, money)),
  ].join(" · ");
  const marks = text("customer.marks", { code, score: format.number(score, 1) });
  return (
    <div className={styles.root}>
      <span role="gridcell" className={styles.cut} title={name}>
        {name}
      </span>
      <span role="gridcell" className={mergeClasses(styles.end, styles.chip)}>
        {segment === undefined ? (
          <span className={styles.small}>{text("customer.noSegment")}</span>
        ) : (
          <NameChip of={segment} />
        )}
      </span>
      <span role="gridcell" className={mergeClasses(styles.cut, styles.small)} title={facts}>
        {facts}
      </span>
      <span
        role="gridcell"
        className={mergeClasses(styles.end, styles.small)}
        {...(code !== 0 && { "aria-label": marks, title: marks })}
      >
        {code !== 0 && `${code} · ${format.number(score, 0)}`}
      </span>
    </div>
  );
}
