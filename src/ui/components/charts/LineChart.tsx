import { Group } from "@visx/group";
import { scaleLinear } from "@visx/scale";
import { LinePath } from "@visx/shape";
import { Axes } from "./Axes";
import { BOTTOM_AXIS, LEFT_AXIS, useChartStyles } from "./chart.styles";
import { Legend } from "./Legend";
import { useProbe } from "./use-probe";

export interface LineSeries {
  readonly name: string;
  /** What happened, what a model says, or a line to compare with. */
  readonly kind: "actualLine" | "modelLine" | "accentLine" | "referenceLine";
  /** In step with the chart's `x`, or with places of its own. */
  readonly y: ArrayLike<number>;
  readonly x?: ArrayLike<number>;
}

export interface LineChartProps {
  /** Places along the horizontal axis, never falling; the ones that can be looked at. */
  readonly x: ArrayLike<number>;
  readonly series: readonly LineSeries[];
  /** Default: from the least value, at most 0, to the greatest. */
  readonly yDomain?: readonly [least: number, most: number];
  readonly xTicks?: readonly number[];
  readonly xTick: (value: number) => string;
  readonly yTick: (value: number) => string;
  /** Parts the chart in two, such as what a model knew and what it did not. */
  readonly split?: { readonly at: number; readonly before: string; readonly after: string } | undefined;
  /** Marked at the foot, such as purchases. */
  readonly events?: ArrayLike<number>;
  /** Pixels. */
  readonly width: number;
  readonly height?: number;
  readonly label: string;
  /** What stands at a place of `x`. */
  readonly say: (place: number) => string;
}

const X_TICKS = 4;
const EVENT_SIZE = 3.5;

/** Lines over numbers, with a place to look at by pointer or arrow keys. */
export function LineChart(props: LineChartProps) {
  const { x, series, xTick, yTick, split, events = [], width, height = 170, label, say } = props;
  const styles = useChartStyles();
  const plotWidth = Math.max(40, width - LEFT_AXIS);
  const plotHeight = height - BOTTOM_AXIS;
  const values = series.flatMap(({ y }) => Array.from(y)).filter(Number.isFinite);
  const xScale = scaleLinear<number>({ domain: [x[0] ?? 0, x[x.length - 1] ?? 1], range: [0, plotWidth] });
  const yScale = scaleLinear<number>({
    domain: [...(props.yDomain ?? [Math.min(0, ...values), Math.max(...values, Number.MIN_VALUE)])],
    range: [plotHeight, 4],
  });
  const { place, said, probeProps } = useProbe({
    label,
    count: x.length,
    placeAt: (at) => nearestPlace(x, xScale.invert(at - LEFT_AXIS)),
    say,
  });
  return (
    <div className={styles.root}>
      <div className={styles.probe} {...probeProps}>
        <svg className={styles.svg} width={width} height={height} aria-hidden focusable="false">
          <Group left={LEFT_AXIS}>
            {split !== undefined && (
              <rect
                className={styles.shade}
                x={xScale(split.at)}
                width={Math.max(0, plotWidth - xScale(split.at))}
                y={4}
                height={plotHeight - 4}
              />
            )}
            <Axes
              x={xScale}
              y={yScale}
              xTicks={props.xTicks ?? xScale.ticks(X_TICKS)}
              xTick={xTick}
              yTick={yTick}
              width={plotWidth}
              height={plotHeight}
            />
            {split !== undefined && <Split {...split} x={xScale(split.at)} height={plotHeight} />}
            {series.map(({ name, kind, y, x: own = x }) => (
              <LinePath
                key={name}
                className={styles[kind]}
                data={Array.from(y, (_, at) => at)}
                defined={(at) => Number.isFinite(y[at])}
                x={(at) => xScale(own[at]!)}
                y={(at) => yScale(y[at]!)}
              />
            ))}
            {Array.from(events, (event, at) => (
              <path
                key={at}
                className={styles.mark}
                d={`M${xScale(event) - EVENT_SIZE},${plotHeight} h${2 * EVENT_SIZE} l${-EVENT_SIZE},${-2 * EVENT_SIZE} z`}
              />
            ))}
            {place !== undefined && (
              <>
                <line
                  className={styles.rule}
                  x1={xScale(x[place]!)}
                  x2={xScale(x[place]!)}
                  y1={4}
                  y2={plotHeight}
                />
                {series
                  .filter(({ y, x: own }) => own === undefined && Number.isFinite(y[place]))
                  .map(({ name, y }) => (
                    <circle
                      key={name}
                      className={styles.mark}
                      cx={xScale(x[place]!)}
                      cy={yScale(y[place]!)}
                      r={3}
                    />
                  ))}
              </>
            )}
          </Group>
        </svg>
      </div>
      <Legend entries={series} said={said} />
    </div>
  );
}

interface SplitProps {
  readonly x: number;
  readonly before: string;
  readonly after: string;
  readonly height: number;
}

function Split({ x, before, after, height }: SplitProps) {
  const styles = useChartStyles();
  return (
    <>
      <line className={styles.rule} x1={x} x2={x} y1={4} y2={height} />
      <text className={styles.note} x={x - 4} y={12} textAnchor="end">
        {before}
      </text>
      <text className={styles.note} x={x + 4} y={12}>
        {after}
      </text>
    </>
  );
}

/** The place of the entry of `x`, which never falls, that is nearest to a value. */
function nearestPlace(x: ArrayLike<number>, value: number): number {
  let low = 0;
  let high = x.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (x[middle]! <= value) low = middle;
    else high = middle;
  }
  return high > low && x[high]! - value < value - x[low]! ? high : Math.max(0, low);
}
