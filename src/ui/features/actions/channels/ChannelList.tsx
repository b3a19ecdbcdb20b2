import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ListGrid } from "../../../components/lists/ListGrid";

const ROW_HEIGHT = 82;
const ROWS_IN_SIGHT = 6;

const useStyles = makeStyles({
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignContent: "center",
    columnGap: tokens.spacingHorizontalS,
    height: "100%",
  },
  cut: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  end: { textAlign: "right", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  strong: { fontWeight: tokens.fontWeightSemibold },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  whole: { gridColumnStart: "1", gridColumnEnd: "3" },
  track: { gridColumnStart: "1", gridColumnEnd: "3", height: "6px", position: "relative" },
  bar: {
    position: "absolute",
    top: 0,
    bottom: 0,
    backgroundColor: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
  // Outlined, not filled: it differs without colour.
  loss: {
    boxSizing: "border-box",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorPaletteRedForeground1}`,
    "@media (forced-colors: active)": { backgroundColor: "Canvas", border: "1px solid CanvasText" },
  },
});

/** What is said of one channel. */
export interface ChannelLine {
  readonly name: string;
  /** What the bar stands for. */
  readonly amount: string;
  readonly facts: string;
  readonly more: string;
}

interface ChannelListProps {
  readonly label: string;
  /** Places of channels in the order shown. */
  readonly places: Int32Array;
  /** By place, the length of the bars; NaN where it is not known. */
  readonly amounts: ArrayLike<number>;
  readonly selected: number;
  readonly onSelect: (place: number) => void;
  readonly lineOf: (place: number) => ChannelLine;
}

/** Channels with a bar each, from a common zero; losses lie to its left. */
export function ChannelList({ label, places, amounts, selected, onSelect, lineOf }: ChannelListProps) {
  const styles = useStyles();
  const known = Array.from(amounts).filter((amount) => Number.isFinite(amount));
  const least = Math.min(0, ...known);
  const span = Math.max(0, ...known) - least || 1;
  const bar = (amount: number) => ({
    left: `${(100 * (Math.min(0, amount) - least)) / span}%`,
    width: `${(100 * Math.abs(amount)) / span}%`,
  });
  return (
    <ListGrid
      label={label}
      rows={places}
      rowHeight={ROW_HEIGHT}
      rowsInSight={Math.min(ROWS_IN_SIGHT, places.length)}
      selected={selected}
      onSelect={onSelect}
    >
      {(place) => {
        const { name, amount, facts, more } = lineOf(place);
        const value = amounts[place]!;
        return (
          <div role="presentation" className={styles.line}>
            <span role="gridcell" className={styles.cut} title={name}>
              {name}
            </span>
            <span role="gridcell" className={mergeClasses(styles.end, styles.strong)}>
              {amount}
            </span>
            <div className={styles.track} aria-hidden>
              {Number.isFinite(value) && (
                <div className={mergeClasses(styles.bar, value < 0 && styles.loss)} style={bar(value)} />
              )}
            </div>
            {[facts, more].map((said, at) => (
              <span
                key={at}
                role="gridcell"
                className={mergeClasses(styles.cut, styles.small, styles.whole)}
                title={said}
              >
                {said}
              </span>
            ))}
          </div>
        );
      }}
    </ListGrid>
  );
}
