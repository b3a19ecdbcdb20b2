import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { MatrixSize } from "./matrix-frame";

const INSET = 3;

const useStyles = makeStyles({
  root: { position: "absolute", inset: 0, pointerEvents: "none" },
  field: {
    position: "absolute",
    boxSizing: "border-box",
    padding: `${INSET - 1}px ${INSET + 1}px`,
    display: "flex",
    overflow: "hidden",
    alignItems: "flex-start",
  },
  last: { justifyContent: "flex-end", textAlign: "right" },
  middle: { justifyContent: "center", textAlign: "center" },
  lowest: { alignItems: "flex-end" },
  shaded: { backgroundColor: tokens.colorNeutralBackground3 },
  name: {
    maxWidth: "100%",
    overflow: "hidden",
    textOverflow: "ellipsis",
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
});

interface FieldNamesProps {
  /** Row by row from the top left. */
  readonly names: readonly string[];
  /** Between the fields, ascending, 0–100. */
  readonly xBorders: readonly number[];
  readonly yBorders: readonly number[];
  readonly size: MatrixSize;
}

/** The fields of a matrix, with their names in the outer corners. */
export function FieldNames({ names, xBorders, yBorders, size: { width, height } }: FieldNamesProps) {
  const styles = useStyles();
  const fields = xBorders.length + 1;
  const xs = [0, ...xBorders, 100];
  const ys = [100, ...[...yBorders].reverse(), 0];
  return (
    <div className={styles.root} aria-hidden>
      {names.map((name, at) => {
        const column = at % fields;
        const row = Math.floor(at / fields);
        return (
          <div
            key={at}
            className={mergeClasses(
              styles.field,
              column === fields - 1 ? styles.last : column > 0 && styles.middle,
              row === fields - 1 && styles.lowest,
              (column + row) % 2 === 1 && styles.shaded,
            )}
            style={{
              left: (xs[column]! / 100) * width,
              width: ((xs[column + 1]! - xs[column]!) / 100) * width,
              top: (1 - ys[row]! / 100) * height,
              height: ((ys[row]! - ys[row + 1]!) / 100) * height,
            }}
          >
            <span className={styles.name}>{name}</span>
          </div>
        );
      })}
    </div>
  );
}
