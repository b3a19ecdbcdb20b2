import { Group } from "@visx/group";
import { scaleLinear } from "@visx/scale";
import { Axes } from "./Axes";
import { BOTTOM_AXIS, LEFT_AXIS, useChartStyles } from "./chart.styles";
import { Legend } from "./Legend";
import { useProbe } from "./use-probe";

export interface ColumnSeries {
  readonly name: string;
  readonly kind: "actualArea" | "modelArea";
  /** One height per place. */
  readonly y: ArrayLike<number>;
}

export interface ColumnChartProps {
  /** Side by side at each place; all of one length. */
  readonly series: readonly ColumnSeries[];
  /**
   * Where the horizontal axis has texts. Columns stand in the middle between whole numbers: 0.5 is the first one's
   * middle, 0 its left side.
   */
  readonly xTicks: readonly number[];
  readonly xTick: (value: number) => string;
  readonly yTick: (value: number) => string;
  /** Pixels. */
  readonly width: number;
  readonly height?: number;
  readonly label: string;
  /** What stands at a place. */
  readonly say: (place: number) => string;
}

const GAP_SHARE = 0.12;

/** Columns side by side, with a place to look at by pointer or arrow keys. */
export function ColumnChart(props: ColumnChartProps) {
  const { series, xTicks, xTick, yTick, width, height = 150, label, say } = props;
  const styles = useChartStyles();
  const count = series[0]?.y.length ?? 0;
  const plotWidth = Math.max(40, width - LEFT_AXIS);
  const plotHeight = height - BOTTOM_AXIS;
  const highest = Math.max(Number.MIN_VALUE, ...series.flatMap(({ y }) => Array.from(y)));
  const x = scaleLinear<number>({ domain: [0, Math.max(1, count)], range: [0, plotWidth] });
  const y = scaleLinear<number>({ domain: [0, highest], range: [plotHeight, 4] });
  const { place, said, probeProps } = useProbe({
    label,
    count,
    placeAt: (at) => Math.floor(x.invert(at - LEFT_AXIS)),
    say,
  });
  const column = (x(1) * (1 - GAP_SHARE)) / Math.max(1, series.length);
  return (
    <div className={styles.root}>
      <div className={styles.probe} {...probeProps}>
        <svg className={styles.svg} width={width} height={height} aria-hidden focusable="false">
          <Group left={LEFT_AXIS}>
            {place !== undefined && (
              <rect className={styles.shade} x={x(place)} width={x(1)} y={4} height={plotHeight - 4} />
            )}
            <Axes
              x={x}
              y={y}
              xTicks={xTicks}
              xTick={xTick}
              yTick={yTick}
              width={plotWidth}
              height={plotHeight}
            />
            {series.map(({ name, kind, y: heights }, at) =>
              Array.from(heights, (value, bin) => (
                <rect
                  key={`${name} ${bin}`}
                  className={styles[kind]}
                  x={x(bin) + x(1) * (GAP_SHARE / 2) + at * column}
                  width={Math.max(0.5, column - 0.5)}
                  y={y(value)}
                  height={plotHeight - y(value)}
                />
              )),
            )}
          </Group>
        </svg>
      </div>
      <Legend entries={series.length > 1 ? series : []} said={said} />
    </div>
  );
}
