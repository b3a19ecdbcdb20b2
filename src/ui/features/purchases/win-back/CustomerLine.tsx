import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useFormat, useText } from "../../../i18n";
import { signedMoney } from "../values/signed-money";

interface CustomerLineProps {
  readonly name: string;
  /** Serial day of the last purchase. */
  readonly last: number;
  readonly past: string;
  readonly alive: number;
  readonly gain: string;
  readonly worth: number;
  readonly money: (value: number) => string;
}

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignContent: "center",
    columnGap: tokens.spacingHorizontalS,
    height: "100%",
  },
  cut: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  end: { textAlign: "right", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  strong: { fontWeight: tokens.fontWeightSemibold },
  whole: { gridColumnStart: "1", gridColumnEnd: "3" },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** One customer: name and gain, below what an approach promises, and what is known of the customer. */
export function CustomerLine({ name, last, past, alive, gain, worth, money }: CustomerLineProps) {
  const styles = useStyles();
  const text = useText("winBack");
  const format = useFormat();
  const facts = text("customer.facts", { date: format.date(last), past });
  return (
    <div role="presentation" className={styles.root}>
      <span role="gridcell" className={styles.cut} title={name}>
        {name}
      </span>
      <span role="gridcell" className={mergeClasses(styles.end, styles.strong)}>
        {text("customer.gain", { gain })}
      </span>
      <span role="gridcell" className={mergeClasses(styles.cut, styles.small, styles.whole)} title={facts}>
        {facts}
      </span>
      <span role="gridcell" className={mergeClasses(styles.cut, styles.small)}>
        {text("customer.alive", { alive: format.percent(alive) })}
      </span>
      <span role="gridcell" className={mergeClasses(styles.small, styles.end)}>
        {text("customer.worth", { worth: signedMoney(worth, money) })}
      </span>
    </div>
  );
}
