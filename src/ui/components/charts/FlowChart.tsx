import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useRef, useState } from "react";
import { useChartStyles } from "./chart.styles";
import { type FlowRibbon, flowLayout, type FlowStep } from "./flow-layout";
import { FlowNodes } from "./FlowNodes";
import type { Move } from "./MoveMatrix";
import type { Named } from "./NameChip";
import { shortNames } from "./short-names";

/** Customers who make a move, in the step that begins with a period. */
export interface FlowMove extends Move {
  readonly step: number;
}

export interface FlowChartProps {
  /** The names of the periods, the earliest first. */
  readonly periods: readonly string[];
  /** From the best to the worst. */
  readonly groups: readonly Named[];
  /** One between each two periods, with those who came in the last row and those who left in the last column. */
  readonly steps: readonly FlowStep[];
  readonly chosen: FlowMove | undefined;
  readonly onChoose: (move: FlowMove | undefined) => void;
  /** Pixels. */
  readonly width: number;
  readonly height?: number;
  readonly texts: {
    readonly label: string;
    readonly count: (count: number) => string;
    /** Stands below those who came, or left. */
    readonly came: (count: number) => string;
    readonly left: (count: number) => string;
    readonly move: (move: FlowMove, count: number) => string;
    /** What the colours of the ribbons mean. */
    readonly up: string;
    readonly down: string;
    readonly stays: string;
  };
}

const HEAD = 18;
const FOOT = 16;
const LETTER = 6.2;
const BAR_INSET = 10;
const MOST_BAR = 68;
/** A ribbon of one customer among many can still be seen, and hit. */
const THINNEST = 1;

const useStyles = makeStyles({
  text: { fontFamily: tokens.fontFamilyBase, fontSize: "11px", fontVariantNumeric: "tabular-nums" },
  period: { fill: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  ribbon: {
    cursor: "pointer",
    outlineStyle: "none",
    ":hover": { fillOpacity: 1, strokeOpacity: 1 },
    ":focus-visible": { stroke: tokens.colorStrokeFocus2, strokeWidth: "2px", strokeOpacity: 1 },
  },
  // Told apart by lightness, too: in high contrast there is one accent only.
  stays: {
    fill: tokens.colorNeutralForeground3,
    fillOpacity: 0.25,
    stroke: tokens.colorNeutralForeground3,
    strokeOpacity: 0.25,
    ":hover": { fillOpacity: 0.45, strokeOpacity: 0.45 },
  },
  up: {
    fill: tokens.colorCompoundBrandStroke,
    fillOpacity: 0.7,
    stroke: tokens.colorCompoundBrandStroke,
    strokeOpacity: 0.7,
  },
  down: {
    fill: tokens.colorPaletteMarigoldForeground1,
    fillOpacity: 0.8,
    stroke: tokens.colorPaletteMarigoldForeground1,
    strokeOpacity: 0.8,
  },
  behind: { fillOpacity: 0.15, strokeOpacity: 0.15 },
  chosen: { fillOpacity: 1, strokeOpacity: 1 },
  swatch: {
    width: "10px",
    height: "10px",
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
});

type Direction = "up" | "down" | "stays";

/** Those who came go up, those who left go down. */
const directionOf = ({ before, after }: Move, groups: number): Direction => {
  if (before === groups) return "up";
  return before === after ? "stays" : after < before ? "up" : "down";
};

const isSame = (one: FlowMove, other: FlowMove | undefined) =>
  one.step === other?.step && one.before === other.before && one.after === other.after;

/** How customers flow from group to group over two or more periods; each ribbon can be chosen. */
export function FlowChart(props: FlowChartProps) {
  const { periods, groups, steps, chosen, onChoose, width, height = 260, texts } = props;
  const chart = useChartStyles();
  const styles = useStyles();
  const [looked, setLooked] = useState<FlowMove>();
  const parts = useRef(new Map<number, SVGPathElement>());
  const marks = shortNames(groups.map(({ name }) => name));
  const { nodes, ribbons } = flowLayout(steps, {
    width,
    height: height - HEAD - FOOT,
    barWidth: barWidthOf(steps, marks, texts.count),
  });
  // Thin ribbons lie on thick ones, where the pointer finds them.
  const drawn = [...ribbons.keys()].sort((one, other) => ribbons[other]!.count - ribbons[one]!.count);
  const shown = looked ?? chosen;
  const reached = ribbons.findIndex((ribbon) => isSame(ribbon, shown));

  const onKeyDown = (event: KeyboardEvent, at: number) => {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      choose(ribbons[at]!);
      return;
    }
    const target = {
      ArrowDown: at + 1,
      ArrowRight: at + 1,
      ArrowUp: at - 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: ribbons.length - 1,
    }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    parts.current.get(Math.max(0, Math.min(ribbons.length - 1, target)))?.focus();
  };
  const choose = ({ step, before, after }: FlowMove) =>
    onChoose(isSame({ step, before, after }, chosen) ? undefined : { step, before, after });

  const said = reached < 0 ? "" : texts.move(ribbons[reached]!, ribbons[reached]!.count);
  return (
    <div className={chart.root}>
      <svg
        className={chart.svg}
        width={width}
        height={height}
        role="group"
        aria-label={texts.label}
        onPointerLeave={() => setLooked(undefined)}
      >
        {periods.map((period, at) => (
          <text
            key={at}
            aria-hidden
            className={mergeClasses(styles.text, styles.period)}
            {...anchored(at, periods.length, width)}
            y={11}
          >
            {period}
          </text>
        ))}
        <g transform={`translate(0 ${HEAD})`}>
          {drawn.map((at) => {
            const ribbon = ribbons[at]!;
            const direction = directionOf(ribbon, groups.length);
            const isChosen = isSame(ribbon, chosen);
            return (
              <path
                key={at}
                ref={(part) => {
                  if (part === null) parts.current.delete(at);
                  else parts.current.set(at, part);
                }}
                d={ribbonPath(ribbon)}
                className={mergeClasses(
                  styles.ribbon,
                  styles[direction],
                  chosen !== undefined && !isChosen && styles.behind,
                  isChosen && styles.chosen,
                )}
                strokeWidth={THINNEST}
                role="button"
                tabIndex={at === Math.max(0, reached) ? 0 : -1}
                aria-label={texts.move(ribbon, ribbon.count)}
                aria-pressed={isChosen}
                onClick={() => choose(ribbon)}
                onPointerEnter={() => setLooked(ribbon)}
                onFocus={() => setLooked(ribbon)}
                onBlur={() => setLooked(undefined)}
                onKeyDown={(event) => onKeyDown(event, at)}
              />
            );
          })}
          <FlowNodes nodes={nodes} groups={groups} foot={height - HEAD - FOOT} texts={texts} />
        </g>
      </svg>
      {said === "" ? (
        <div className={chart.legend} aria-hidden>
          {(["up", "down", "stays"] as const).map((direction) => (
            <span key={direction} className={chart.legendEntry}>
              <svg width={10} height={10} className={styles.swatch}>
                <rect className={styles[direction]} width={10} height={10} />
              </svg>
              {texts[direction]}
            </span>
          ))}
        </div>
      ) : (
        <span className={chart.readout} aria-hidden>
          {said}
        </span>
      )}
    </div>
  );
}

/** Wide enough for the mark and the largest count. */
function barWidthOf(steps: readonly FlowStep[], marks: readonly string[], say: (count: number) => string) {
  const most = Math.max(
    ...steps.flatMap((counts) =>
      marks.flatMap((_, group) => [
        counts[group]!.reduce((total, count) => total + count, 0),
        counts.reduce((total, row) => total + row[group]!, 0),
      ]),
    ),
  );
  const letters = Math.max(...marks.map(({ length }) => length)) + 1 + say(most).length;
  return Math.min(MOST_BAR, letters * LETTER + BAR_INSET);
}

/** The first name stands at the left side, the last at the right, others over their bars. */
function anchored(at: number, count: number, width: number) {
  if (at === 0) return { x: 0, textAnchor: "start" as const };
  if (at === count - 1) return { x: width, textAnchor: "end" as const };
  return { x: (at * width) / (count - 1), textAnchor: "middle" as const };
}

function ribbonPath({ from, to, thickness }: FlowRibbon): string {
  const middle = (from.x + to.x) / 2;
  const [fromEnd, toEnd] = [from.y + thickness, to.y + thickness];
  return [
    `M${from.x},${from.y}`,
    `C${middle},${from.y} ${middle},${to.y} ${to.x},${to.y}`,
    `L${to.x},${toEnd}`,
    `C${middle},${toEnd} ${middle},${fromEnd} ${from.x},${fromEnd}`,
    "Z",
  ].join(" ");
}
