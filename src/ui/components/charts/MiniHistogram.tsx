import { makeStyles, tokens } from "@fluentui/react-components";
import { binValues } from "./bin-values";

export interface MiniHistogramProps {
  /** The column's values (NaN is left out), or counts that were made already. */
  readonly values: Float64Array | Iterable<number>;
  /** Pixels. Default 72. */
  readonly width?: number;
  /** Pixels. Default 20. */
  readonly height?: number;
  /** What a screen reader says instead of the picture; "" where the text beside it says the same. */
  readonly label: string;
}

const useStyles = makeStyles({
  bar: { fill: tokens.colorNeutralForeground4, fillOpacity: 0.6 },
  ground: { stroke: tokens.colorNeutralStroke2 },
});

/** A distribution the size of a word. */
export function MiniHistogram({ values, width = 72, height = 20, label }: MiniHistogramProps) {
  const styles = useStyles();
  const counts = [...(values instanceof Float64Array ? binValues(values, 16).counts : values)];
  const highest = Math.max(1, ...counts);
  const step = width / Math.max(1, counts.length);
  const naming = label === "" ? { "aria-hidden": true as const } : { role: "img", "aria-label": label };
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} {...naming}>
      {counts.map((count, bin) => {
        const tall = count === 0 ? 0 : Math.max(1, (count / highest) * (height - 1));
        return (
          <rect
            key={bin}
            className={styles.bar}
            x={bin * step}
            y={height - 1 - tall}
            width={Math.max(0.5, step - 1)}
            height={tall}
          />
        );
      })}
      <line className={styles.ground} x1={0} x2={width} y1={height - 0.5} y2={height - 0.5} />
    </svg>
  );
}
