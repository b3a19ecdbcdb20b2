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
  shaded: { backgroundColor: tokens.colorNeutralBackground2 },
  name: {
    maxWidth: "100%",
    overflow: "hidden",
    textOverflow: "ellipsis",
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    // Bubbles and counts may lie under it.
    textShadow: Array.from({ length: 3 }, () => `0 0 3px ${tokens.colorNeutralBackground1}`).join(", "),
  },
});

interface MatrixFields {
  /** Between the fields, ascending, 0–100. */
  readonly xBorders: readonly number[];
  readonly yBorders: readonly number[];
  readonly size: MatrixSize;
}

interface FieldBox {
  readonly column: number;
  readonly row: number;
  readonly style: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
}

/** Where the fields are, row by row from the top left. */
function fieldBoxes({ xBorders, yBorders, size: { width, height } }: MatrixFields): readonly FieldBox[] {
  const xs = [0, ...xBorders, 100].map((value) => (value / 100) * width);
  const ys = [100, ...[...yBorders].reverse(), 0].map((value) => (1 - value / 100) * height);
  return ys.slice(1).flatMap((bottom, row) =>
    xs.slice(1).map((right, column) => {
      const [left, top] = [xs[column]!, ys[row]!];
      return { column, row, style: { left, top, width: right - left, height: bottom - top } };
    }),
  );
}

/** The ground of the fields, by which neighbours are told apart. */
export function FieldGrounds(fields: MatrixFields) {
  const styles = useStyles();
  return (
    <div className={styles.root} aria-hidden>
      {fieldBoxes(fields).map(
        ({ column, row, style }) =>
          (column + row) % 2 === 1 && (
            <div
              key={`${column} ${row}`}
              className={mergeClasses(styles.field, styles.shaded)}
              style={style}
            />
          ),
      )}
    </div>
  );
}

interface FieldNamesProps extends MatrixFields {
  /** Row by row from the top left. */
  readonly names: readonly string[];
}

/** The names of the fields, in their outer corners. */
export function FieldNames({ names, ...fields }: FieldNamesProps) {
  const styles = useStyles();
  const last = fields.xBorders.length;
  return (
    <div className={styles.root} aria-hidden>
      {fieldBoxes(fields).map(({ column, row, style }, at) => (
        <div
          key={at}
          className={mergeClasses(
            styles.field,
            column === last ? styles.last : column > 0 && styles.middle,
            row === last && styles.lowest,
          )}
          style={style}
        >
          <span className={styles.name}>{names[at]}</span>
        </div>
      ))}
    </div>
  );
}
