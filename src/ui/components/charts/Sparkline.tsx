import { makeStyles, tokens } from "@fluentui/react-components";

export interface SparklineProps {
  /** One per period, the earliest first; NaN where there is none. */
  readonly values: ArrayLike<number>;
  /** Default: from the least to the greatest value. */
  readonly domain?: readonly [least: number, most: number];
  /** Pixels. Default 64. */
  readonly width?: number;
  /** Pixels. Default 22. */
  readonly height?: number;
  /** What a screen reader says instead of the picture; "" where the text beside it says the same. */
  readonly label: string;
}

const INSET = 3;

const useStyles = makeStyles({
  line: {
    fill: "none",
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: "1.5px",
    strokeLinejoin: "round",
  },
  dot: { fill: tokens.colorNeutralForeground3 },
  last: { fill: tokens.colorCompoundBrandForeground1 },
});

/** How a value went over the periods, the size of a word. The last one is marked; a gap stays a gap. */
export function Sparkline({ values, domain, width = 64, height = 22, label }: SparklineProps) {
  const styles = useStyles();
  const known = Array.from(values, (value, at) => ({ value, at })).filter(({ value }) =>
    Number.isFinite(value),
  );
  const [least, most] = domain ?? [
    Math.min(...known.map(({ value }) => value)),
    Math.max(...known.map(({ value }) => value)),
  ];
  const x = (at: number) => INSET + (at * (width - 2 * INSET)) / Math.max(1, values.length - 1);
  const y = (value: number) => {
    const share = most > least ? (value - least) / (most - least) : 0.5;
    return height - INSET - Math.max(0, Math.min(1, share)) * (height - 2 * INSET);
  };
  const naming = label === "" ? { "aria-hidden": true as const } : { role: "img", "aria-label": label };
  const path = known
    .map(({ value, at }, place) => `${known[place - 1]?.at === at - 1 ? "L" : "M"}${x(at)},${y(value)}`)
    .join(" ");
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} {...naming}>
      <path className={styles.line} d={path} />
      {known.map(({ value, at }) => {
        const isLast = at === values.length - 1;
        return (
          <circle
            key={at}
            className={isLast ? styles.last : styles.dot}
            cx={x(at)}
            cy={y(value)}
            r={isLast ? 2.5 : 1.5}
          />
        );
      })}
    </svg>
  );
}
