import { AxisBottom, AxisLeft } from "@visx/axis";
import { Group } from "@visx/group";
import type { scaleLinear } from "@visx/scale";
import { anchorOf, LEFT_AXIS, TICK_LENGTH, useChartStyles } from "./chart.styles";

type Scale = ReturnType<typeof scaleLinear<number>>;

export interface AxesProps {
  readonly x: Scale;
  readonly y: Scale;
  readonly xTicks: readonly number[];
  /** Found by itself when left out. */
  readonly yTicks?: readonly number[] | undefined;
  readonly xTick: (value: number) => string;
  readonly yTick: (value: number) => string;
  /** Whether lines cross the chart at the ticks of the left axis. @default true */
  readonly hasGrid?: boolean;
  /** Pixels between the axes, the left one left out. */
  readonly width: number;
  readonly height: number;
}

const Y_TICKS = 4;
const FONT_SIZE = 10;

/** Lines of a grid with the numbers along both sides. */
export function Axes(props: AxesProps) {
  const { x, y, xTicks, yTicks = y.ticks(Y_TICKS), xTick, yTick, hasGrid = true, width, height } = props;
  const styles = useChartStyles();
  return (
    <>
      {hasGrid &&
        yTicks.map((value) => (
          <line key={value} className={styles.grid} x1={0} x2={width} y1={y(value)} y2={y(value)} />
        ))}
      <Group className={styles.axis}>
        <AxisLeft
          scale={y}
          hideAxisLine
          hideTicks
          tickLength={TICK_LENGTH}
          tickValues={[...yTicks]}
          tickFormat={(value) => yTick(Number(value))}
          tickLabelProps={() => ({ fontSize: FONT_SIZE, textAnchor: "end", dy: "0.33em", width: LEFT_AXIS })}
        />
      </Group>
      <Group top={height} className={styles.axis}>
        <AxisBottom
          scale={x}
          tickLength={TICK_LENGTH}
          tickValues={[...xTicks]}
          tickFormat={(value) => xTick(Number(value))}
          tickLabelProps={(value) => ({ fontSize: FONT_SIZE, textAnchor: anchorOf(x(Number(value)), width) })}
        />
      </Group>
    </>
  );
}
