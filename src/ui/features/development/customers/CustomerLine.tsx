import { makeStyles, tokens } from "@fluentui/react-components";
import { ArrowRight12Regular } from "@fluentui/react-icons";
import type { Development } from "../../../../core";
import { type Named, NameChip } from "../../../components/charts/NameChip";
import { Sparkline } from "../../../components/charts/Sparkline";
import { SpokenText } from "../../../components/fields/SpokenText";
import { useFormat, useText } from "../../../i18n";
import type { Amounts } from "../use-amounts";

const POINTS: readonly [number, number] = [0, 100];

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignContent: "center",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    height: "100%",
  },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  end: { textAlign: "right", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap", lineHeight: 0 },
  amount: { lineHeight: tokens.lineHeightBase300 },
  ways: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXXS, minWidth: 0 },
  chip: { minWidth: 0, overflow: "hidden", lineHeight: tokens.lineHeightBase300 },
  arrow: { flexShrink: 0 },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
});

interface CustomerLineProps {
  readonly development: Development;
  /** Index into the keys of the development. */
  readonly customer: number;
  /** The classes in two periods, or two classes of one period. */
  readonly way: readonly [before: Named | string, after: Named | string];
  /** Stands between the classes; an arrow where it is left out. */
  readonly between?: string;
  /** Index of the period whose amount is shown. */
  readonly period: number;
  readonly amounts: Amounts;
}

/** One customer: name and amount, and below the way between classes and the points of all periods. */
export function CustomerLine({ development, customer, way, between, period, amounts }: CustomerLineProps) {
  const styles = useStyles();
  const text = useText("development");
  const format = useFormat();
  const { keys, names, periods } = development;
  const scores = periods.map(({ score }) => score[customer]!);
  const amount = periods[period]!.amount[customer]!;
  const name = names[customer] || keys[customer]!;
  const said = periods
    .map(({ label }, at) => text("customer.points", { period: label, points: format.points(scores[at]!, 1) }))
    .join(", ");
  const [before, after] = way;
  return (
    <div className={styles.root}>
      <span role="gridcell" className={styles.name} title={name}>
        {name}
      </span>
      <span role="gridcell" className={styles.end}>
        <span className={styles.amount}>{Number.isNaN(amount) ? "" : amounts.show(amount)}</span>
      </span>
      <span role="gridcell" className={styles.ways}>
        <WayEnd of={before} />
        {between === undefined ? (
          <ArrowRight12Regular aria-hidden className={styles.arrow} />
        ) : (
          <span className={styles.small}>{between}</span>
        )}
        <WayEnd of={after} />
      </span>
      <span role="gridcell" className={styles.end} title={said}>
        <Sparkline values={scores} domain={POINTS} label="" />
        <SpokenText>{said}</SpokenText>
      </span>
    </div>
  );
}

function WayEnd({ of }: { readonly of: Named | string }) {
  const styles = useStyles();
  return typeof of === "string" ? (
    <span className={styles.small}>{of}</span>
  ) : (
    <span className={styles.chip}>
      <NameChip of={of} />
    </span>
  );
}
