import { makeStyles, tokens } from "@fluentui/react-components";
import { Group } from "@visx/group";
import { scaleLinear } from "@visx/scale";
import { type KeyboardEvent, type PointerEvent, useState } from "react";
import { Axes } from "./Axes";
import { BOTTOM_AXIS, LEFT_AXIS, useChartStyles } from "./chart.styles";

export interface HeatMapProps {
  /** Row by row from the lowest; NaN where there is nothing. */
  readonly values: ArrayLike<number>;
  readonly columns: number;
  readonly rows: number;
  /** The value of the darkest colour. */
  readonly most: number;
  /** Where the axes have texts, in columns and rows from 0; cells stand in the middle between whole numbers. */
  readonly xTicks: readonly number[];
  readonly yTicks: readonly number[];
  readonly xTick: (value: number) => string;
  readonly yTick: (value: number) => string;
  readonly axisTitles: { readonly x: string; readonly y: string };
  /** A value as text, for the scale of colours. */
  readonly valueText: (value: number) => string;
  /** What stands in a cell that is large enough for it. */
  readonly cellText?: (value: number) => string;
  /** Cells that are only outlined: what they tell is not over yet. */
  readonly isOpen?: (column: number, row: number) => boolean;
  /** Pixels. */
  readonly width: number;
  readonly height?: number;
  readonly label: string;
  readonly say: (column: number, row: number) => string;
}

const LEGEND_STEPS = 5;
const TITLE = 14;

/** What is possible, however little of it, differs from what is not. */
const FAINTEST = 0.06;
const STRONGEST = 1;
/** Up to it the colour of texts can be read on the accent in the light, the dark and the high contrast theme. */
const STRONGEST_UNDER_TEXT = 0.55;

const LEAST_WIDTH = 20;
const LEAST_HEIGHT = 13;
const OPEN_INSET = 1.5;

const useStyles = makeStyles({
  // One hue in different strengths: how light it is tells more from less, whatever colours an eye tells apart.
  cell: { fill: tokens.colorCompoundBrandForeground1 },
  open: { fill: "none", stroke: tokens.colorNeutralStroke1, strokeDasharray: "2 2" },
  text: {
    fill: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: "10px",
    fontVariantNumeric: "tabular-nums",
  },
  frame: { fill: "none", stroke: tokens.colorNeutralForeground1, strokeWidth: "2px" },
  legend: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  swatches: { display: "flex", border: `1px solid ${tokens.colorNeutralStroke1}` },
  swatch: { width: "18px", height: "10px", backgroundColor: tokens.colorCompoundBrandForeground1 },
});

/** Values of two things at once as shades, with a cell to look at by pointer or arrow keys. */
export function HeatMap(props: HeatMapProps) {
  const { values, columns, rows, most, xTicks, yTicks, xTick, yTick, axisTitles, valueText } = props;
  const { width, height = 200, label, say, cellText, isOpen } = props;
  const chart = useChartStyles();
  const styles = useStyles();
  const [cell, setCell] = useState<{ readonly column: number; readonly row: number }>();
  const plotWidth = Math.max(40, width - LEFT_AXIS);
  const plotHeight = height - BOTTOM_AXIS - TITLE;
  const x = scaleLinear<number>({ domain: [0, columns], range: [0, plotWidth] });
  const y = scaleLinear<number>({ domain: [0, rows], range: [plotHeight, 0] });
  const strongest = cellText === undefined ? STRONGEST : STRONGEST_UNDER_TEXT;
  const strengthOf = (share: number): number => FAINTEST + (strongest - FAINTEST) * share;
  const cellWidth = x(1);
  const cellHeight = plotHeight - y(1);
  const hasTexts = cellText !== undefined && cellWidth >= LEAST_WIDTH && cellHeight >= LEAST_HEIGHT;
  const choose = (column: number, row: number) =>
    setCell({
      column: Math.max(0, Math.min(columns - 1, column)),
      row: Math.max(0, Math.min(rows - 1, row)),
    });

  const onKeyDown = (event: KeyboardEvent) => {
    const { column, row } = cell ?? { column: columns - 1, row: 0 };
    const target = {
      ArrowRight: [column + 1, row],
      ArrowLeft: [column - 1, row],
      ArrowUp: [column, row + 1],
      ArrowDown: [column, row - 1],
      Home: [0, row],
      End: [columns - 1, row],
    }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    choose(target[0]!, target[1]!);
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    choose(
      Math.floor(x.invert(event.clientX - left - LEFT_AXIS)),
      Math.floor(y.invert(event.clientY - top - TITLE)),
    );
  };
  const said = cell === undefined ? "" : say(cell.column, cell.row);
  return (
    <div className={chart.root}>
      <div
        className={chart.probe}
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={columns * rows - 1}
        aria-valuenow={cell === undefined ? 0 : cell.row * columns + cell.column}
        aria-valuetext={said}
        onKeyDown={onKeyDown}
        onPointerMove={onPointerMove}
        onPointerDown={onPointerMove}
        onPointerLeave={() => setCell(undefined)}
      >
        <svg className={chart.svg} width={width} height={height} aria-hidden focusable="false">
          <text className={chart.note} x={0} y={10}>
            {axisTitles.y}
          </text>
          <Group left={LEFT_AXIS} top={TITLE}>
            <Axes
              x={x}
              y={y}
              xTicks={xTicks}
              yTicks={yTicks}
              xTick={xTick}
              yTick={yTick}
              hasGrid={false}
              width={plotWidth}
              height={plotHeight}
            />
            <Group shapeRendering="crispEdges">
              {Array.from(values, (value, at) => {
                if (Number.isNaN(value)) return null;
                const column = at % columns;
                const row = Math.floor(at / columns);
                return isOpen?.(column, row) ? (
                  <rect
                    key={at}
                    className={styles.open}
                    x={x(column) + OPEN_INSET}
                    y={y(row + 1) + OPEN_INSET}
                    width={Math.max(0, cellWidth - 2 * OPEN_INSET)}
                    height={Math.max(0, cellHeight - 2 * OPEN_INSET)}
                  />
                ) : (
                  <rect
                    key={at}
                    className={styles.cell}
                    x={x(column)}
                    y={y(row + 1)}
                    width={cellWidth}
                    height={cellHeight}
                    fillOpacity={strengthOf(most > 0 ? Math.max(0, value / most) : 0)}
                  />
                );
              })}
            </Group>
            {hasTexts &&
              Array.from(values, (value, at) =>
                Number.isNaN(value) ? null : (
                  <text
                    key={at}
                    className={styles.text}
                    x={x((at % columns) + 0.5)}
                    y={y(Math.floor(at / columns) + 0.5)}
                    dy="0.35em"
                    textAnchor="middle"
                  >
                    {cellText(value)}
                  </text>
                ),
              )}
            {cell !== undefined && (
              <rect
                className={styles.frame}
                x={x(cell.column)}
                y={y(cell.row + 1)}
                width={cellWidth}
                height={cellHeight}
              />
            )}
          </Group>
        </svg>
      </div>
      {said === "" ? (
        <div className={chart.legend} aria-hidden>
          <span>{axisTitles.x}</span>
          <span className={styles.legend}>
            {valueText(0)}
            <span className={styles.swatches}>
              {Array.from({ length: LEGEND_STEPS }, (_, step) => (
                <span
                  key={step}
                  className={styles.swatch}
                  style={{ opacity: strengthOf(step / (LEGEND_STEPS - 1)) }}
                />
              ))}
            </span>
            {valueText(most)}
          </span>
        </div>
      ) : (
        <span className={chart.readout} aria-hidden>
          {said}
        </span>
      )}
    </div>
  );
}
