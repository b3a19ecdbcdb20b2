import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { HistoryUnit } from "../../../../core";
import { NameChip } from "../../../components/charts/NameChip";
import { SpokenText } from "../../../components/fields/SpokenText";
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
  root: { display: "flex", flexDirection: "column", justifyContent: "center", height: "100%" },
  line: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    minWidth: 0,
  },
  cut: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  end: { flexShrink: 0, textAlign: "right", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
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
  const marks = code === 0 ? "" : text("customer.marks", { code, score: format.number(score, 1) });
  return (
    <div role="presentation" className={styles.root}>
      <div role="presentation" className={styles.line}>
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
      </div>
      <div role="presentation" className={styles.line}>
        <span role="gridcell" className={mergeClasses(styles.cut, styles.small)} title={facts}>
          {facts}
        </span>
        <span role="gridcell" className={mergeClasses(styles.end, styles.small)} title={marks}>
          {code !== 0 && (
            <>
              <span aria-hidden>{`${code} · ${format.number(score, 0)}`}</span>
              <SpokenText>{marks}</SpokenText>
            </>
          )}
        </span>
      </div>
    </div>
  );
}
