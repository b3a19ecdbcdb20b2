import { makeStyles, tokens } from "@fluentui/react-components";
import { AxisBottom } from "@visx/axis";
import { Group } from "@visx/group";
import { scaleLinear } from "@visx/scale";
import { LinePath } from "@visx/shape";
import type { Histogram, PlainScale } from "../../../core";
import { scaleCurve } from "./scale-curve";

export interface ScaleChartProps {
  readonly bins: Histogram;
  readonly scale: PlainScale;
  /** The factor's weight; at 0 there is no curve. */
  readonly weight: number;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Writes the values on the axis; without it there is no axis. */
  readonly tick?: (value: number) => string;
  /** Where the axis has ticks; found by itself when left out. */
  readonly ticks?: readonly number[];
  /** What a screen reader says instead of the picture; "" where the text beside it says the same. */
  readonly label: string;
}

const AXIS_HEIGHT = 18;
const TICK_LENGTH = 3;

const useStyles = makeStyles({
  chart: { display: "block", maxWidth: "100%", overflow: "visible" },
  bar: { fill: tokens.colorNeutralForeground4, fillOpacity: 0.6 },
  curve: {
    fill: "none",
    stroke: tokens.colorCompoundBrandStroke,
    strokeWidth: "1.75px",
    strokeLinejoin: "round",
  },
  axis: {
    "& line": { stroke: tokens.colorNeutralStroke1 },
    "& text": { fill: tokens.colorNeutralForeground3, fontFamily: tokens.fontFamilyBase },
  },
});

/** How a column's values are spread, and over them how many points each value gives. */
export function ScaleChart({ bins, scale, weight, width, height, tick, ticks, label }: ScaleChartProps) {
  const styles = useStyles();
  const plotHeight = height - (tick === undefined ? 1 : AXIS_HEIGHT);
  const x = scaleLinear<number>({ domain: [bins.min, bins.max], range: [0, width] });
  const y = scaleLinear<number>({ domain: [0, 1], range: [plotHeight, 2] });
  const highest = Math.max(1, ...bins.counts);
  const binWidth = width / Math.max(1, bins.counts.length);
  const naming = label === "" ? { "aria-hidden": true as const } : { role: "img", "aria-label": label };
  return (
    <svg
      className={styles.chart}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      focusable="false"
      {...naming}
    >
      {Array.from(bins.counts, (count, bin) => (
        <rect
          key={bin}
          className={styles.bar}
          x={bin * binWidth}
          width={Math.max(0.5, binWidth - 1)}
          y={y(count / highest)}
          height={count === 0 ? 0 : Math.max(1, plotHeight - y(count / highest))}
        />
      ))}
      <LinePath
        className={styles.curve}
        data={[...scaleCurve(scale, weight, bins.min, bins.max)]}
        x={({ value }) => x(value)}
        y={({ share }) => y(share)}
      />
      {tick !== undefined && (
        <Group top={plotHeight} className={styles.axis}>
          <AxisBottom
            scale={x}
            tickLength={TICK_LENGTH}
            tickValues={axisTicks(ticks ?? x.ticks(4), bins)}
            tickFormat={(value) => tick(Number(value))}
            tickLabelProps={(value) => ({
              fontSize: 10,
              dy: "0.1em",
              textAnchor: anchorOf(x(Number(value)), width),
            })}
          />
        </Group>
      )}
    </svg>
  );
}

const axisTicks = (ticks: readonly number[], { min, max }: Histogram) =>
  ticks.length > 0 ? [...ticks] : [min, max];

const anchorOf = (at: number, width: number) =>
  at < width * 0.1 ? "start" : at > width * 0.9 ? "end" : "middle";
