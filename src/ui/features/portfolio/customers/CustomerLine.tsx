import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type Named, NameChip } from "../../../components/charts/NameChip";

interface CustomerLineProps {
  readonly name: string;
  readonly shown: Named | undefined;
  /** What the class is called where there is none. */
  readonly unscored: string;
  readonly place: string;
  /** "" where bubbles have no amount. */
  readonly amount: string;
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
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** One customer: name and amount, below the place in the matrix and the class. */
export function CustomerLine({ name, shown, unscored, place, amount }: CustomerLineProps) {
  const styles = useStyles();
  return (
    <div role="presentation" className={styles.root}>
      <span role="gridcell" className={styles.cut} title={name}>
        {name}
      </span>
      <span role="gridcell" className={styles.end}>
        {amount}
      </span>
      <span role="gridcell" className={mergeClasses(styles.cut, styles.small)} title={place}>
        {place}
      </span>
      <span role="gridcell" className={styles.end}>
        {shown === undefined ? <span className={styles.small}>{unscored}</span> : <NameChip of={shown} />}
      </span>
    </div>
  );
}
