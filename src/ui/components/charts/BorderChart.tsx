import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { AxisBottom } from "@visx/axis";
import { Group } from "@visx/group";
import { scaleLinear } from "@visx/scale";
import { type PointerEvent, useRef } from "react";
import { type Border, BorderHandle, type BorderSteps, KNOB } from "./BorderHandle";
import { SuggestedBorders } from "./SuggestedBorders";
import { textColorOn } from "./text-color";
import { trackPointer } from "./track-pointer";

/** A coloured stretch of the axis between two borders. */
interface Band {
  readonly from: number;
  readonly to: number;
  readonly color: string;
  /** Short name, shown where it fits. */
  readonly mark: string;
}

/** What the chart is drawn over. */
export interface BorderAxis extends BorderSteps {
  readonly min: number;
  readonly max: number;
  /** Found by itself when left out. */
  readonly ticks?: readonly number[];
}

export interface BorderChartProps {
  /** Default: scores from 0 to 100. */
  readonly axis?: BorderAxis;
  /** Bar heights over the axis, from left to right. */
  readonly counts: readonly number[];
  readonly bands: readonly Band[];
  readonly borders: readonly Border[];
  /** True where the borders follow from something else and cannot be moved. */
  readonly isFixed?: boolean;
  /** Borders that are only proposed, and what would stand in each class; best class first. */
  readonly suggested?: { readonly values: readonly number[]; readonly marks: readonly string[] } | undefined;
  /** Pixels. */
  readonly width: number;
  readonly label: string;
  readonly tick: (value: number) => string;
  /** A drag or a visit by keyboard begins. */
  readonly onBegin: () => void;
  readonly onMove: (border: number, value: number) => void;
}

const SCORES: BorderAxis = { min: 0, max: 100, step: 1, fine: 0.1, ticks: [0, 20, 40, 60, 80, 100] };
const PLOT_HEIGHT = 104;
const BAND_HEIGHT = 20;
const AXIS_HEIGHT = 20;
const HEIGHT = PLOT_HEIGHT + BAND_HEIGHT + AXIS_HEIGHT;
const REACH = 18;
const TICKS = 4;

const useStyles = makeStyles({
  chart: { position: "relative", touchAction: "pan-y", userSelect: "none" },
  // Room for what stands above suggested borders, clear of the handles.
  suggesting: { marginTop: tokens.spacingVerticalL },
  svg: { display: "block", overflow: "visible" },
  bar: { fill: tokens.colorNeutralForeground3 },
  band: { forcedColorAdjust: "none" },
  axis: {
    "& line": { stroke: tokens.colorNeutralStroke1 },
    "& text": { fill: tokens.colorNeutralForeground3, fontFamily: tokens.fontFamilyBase },
  },
  fixed: { stroke: tokens.colorCompoundBrandStroke, strokeWidth: "2px" },
});

/** A distribution with borders that can be dragged or moved by the arrow keys. */
export function BorderChart(props: BorderChartProps) {
  const { axis = SCORES, counts, bands, borders, isFixed = false, suggested, width } = props;
  const { label, tick, onBegin, onMove } = props;
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  const x = scaleLinear<number>({ domain: [axis.min, axis.max], range: [0, width] });
  const highest = Math.max(1, ...counts);
  const barWidth = width / Math.max(1, counts.length);

  const onPointerDown = (event: PointerEvent) => {
    if (isFixed || event.button !== 0 || root.current === null) return;
    const { left } = root.current.getBoundingClientRect();
    const at = event.clientX - left;
    const near = nearest(
      borders.map(({ value }) => x(value)),
      at,
    );
    if (near === undefined) return;
    event.preventDefault();
    root.current.querySelectorAll<HTMLElement>("[role=slider]")[near]?.focus();
    onBegin();
    const offset = x(borders[near]!.value) - at;
    trackPointer(({ clientX }) => onMove(near, snap(x.invert(clientX - left + offset), axis.step)));
  };
  return (
    <div
      ref={root}
      className={mergeClasses(styles.chart, suggested !== undefined && styles.suggesting)}
      style={{ width, height: HEIGHT }}
      onPointerDown={onPointerDown}
    >
      <svg
        className={styles.svg}
        width={width}
        height={HEIGHT}
        role="img"
        aria-label={label}
        focusable="false"
      >
        {counts.map((count, bin) => (
          <rect
            key={bin}
            className={styles.bar}
            x={bin * barWidth + 0.5}
            width={Math.max(0.5, barWidth - 1)}
            y={PLOT_HEIGHT - (count / highest) * (PLOT_HEIGHT - KNOB)}
            height={(count / highest) * (PLOT_HEIGHT - KNOB)}
          />
        ))}
        {bands.map(({ from, to, color, mark }, index) => (
          <Group key={index} top={PLOT_HEIGHT} left={x(from)} className={styles.band}>
            <rect width={Math.max(0, x(to) - x(from))} height={BAND_HEIGHT} fill={color} />
            {x(to) - x(from) > 8 * mark.length + 6 && (
              <text
                x={(x(to) - x(from)) / 2}
                y={BAND_HEIGHT / 2}
                dy="0.35em"
                textAnchor="middle"
                fontSize={12}
                fill={textColorOn(color)}
              >
                {mark}
              </text>
            )}
          </Group>
        ))}
        {isFixed &&
          borders.map(({ value }, index) => (
            <line
              key={index}
              className={styles.fixed}
              x1={x(value)}
              x2={x(value)}
              y1={KNOB}
              y2={PLOT_HEIGHT + BAND_HEIGHT}
            />
          ))}
        {suggested !== undefined && (
          <SuggestedBorders
            places={suggested.values.map((value) => x(value))}
            marks={suggested.marks}
            width={width}
            height={PLOT_HEIGHT}
          />
        )}
        <Group top={PLOT_HEIGHT + BAND_HEIGHT} className={styles.axis}>
          <AxisBottom
            scale={x}
            tickLength={3}
            tickValues={[...(axis.ticks ?? x.ticks(TICKS))]}
            tickFormat={(value) => tick(Number(value))}
            tickLabelProps={(value) => ({
              fontSize: 10,
              textAnchor: anchorOf(x(Number(value)), width),
            })}
          />
        </Group>
      </svg>
      {!isFixed &&
        borders.map((border, index) => (
          <BorderHandle
            key={index}
            border={border}
            steps={axis}
            left={x(border.value)}
            height={PLOT_HEIGHT + BAND_HEIGHT}
            onBegin={onBegin}
            onMove={(value) => onMove(index, value)}
          />
        ))}
    </div>
  );
}

function nearest(places: readonly number[], at: number): number | undefined {
  const distances = places.map((place) => Math.abs(place - at));
  const least = Math.min(...distances);
  return least <= REACH ? distances.indexOf(least) : undefined;
}

const snap = (value: number, step: number) => Number((Math.round(value / step) * step).toFixed(4));

const anchorOf = (at: number, width: number) =>
  at < width * 0.05 ? "start" : at > width * 0.95 ? "end" : "middle";
