import { makeStyles, tokens } from "@fluentui/react-components";
import { Group } from "@visx/group";
import { scaleLinear } from "@visx/scale";

/** What one thing changes when it is turned down and up. */
export interface TornadoEntry {
  readonly name: string;
  readonly lower: number;
  readonly higher: number;
}

export interface TornadoChartProps {
  /** From top to bottom. */
  readonly entries: readonly TornadoEntry[];
  /** A change as text. */
  readonly show: (change: number) => string;
  readonly legend: { readonly lower: string; readonly higher: string };
  /** Pixels. */
  readonly width: number;
  /** What the picture says, for those who do not see it. */
  readonly label: string;
}

const ROW = 40;
const NAME = 13;
const BAR = 16;
const DIGIT_WIDTH = 7;
const GAP = 4;
const LEAST_PLOT = 60;
const SWATCH = 10;

const useStyles = makeStyles({
  svg: { display: "block" },
  name: {
    fill: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
  },
  change: {
    fill: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
  zero: { stroke: tokens.colorNeutralForeground3 },
  // One is filled, the other only outlined: they differ without colour.
  higher: {
    fill: tokens.colorCompoundBrandBackground,
    stroke: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { fill: "CanvasText", stroke: "CanvasText" },
  },
  lower: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground2,
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText" },
  },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  entry: { display: "inline-flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
});

/** Bars to both sides of what is, each for one thing that is turned down and up while all others stay. */
export function TornadoChart({ entries, show, legend, width, label }: TornadoChartProps) {
  const styles = useStyles();
  const ends = entries.map(
    ({ lower, higher }) => [Math.min(lower, higher), Math.max(lower, higher)] as const,
  );
  const roomFor = (texts: readonly string[]) =>
    Math.max(0, ...texts.map((text) => text.length * DIGIT_WIDTH)) + 2 * GAP;
  const leftRoom = roomFor(ends.map(([least]) => show(least)));
  const rightRoom = roomFor(ends.map(([, most]) => show(most)));
  const least = Math.min(0, ...ends.map(([low]) => low));
  const most = Math.max(0, ...ends.map(([, high]) => high));
  const x = scaleLinear<number>({
    domain: least === most ? [-1, 1] : [least, most],
    range: [0, Math.max(LEAST_PLOT, width - leftRoom - rightRoom)],
  });
  const bar = (change: number) => ({
    x: Math.min(x(0), x(change)),
    width: Math.abs(x(change) - x(0)),
    height: BAR,
  });
  const height = entries.length * ROW;
  return (
    <div role="img" aria-label={label}>
      <svg className={styles.svg} width={width} height={height} aria-hidden focusable="false">
        {entries.map(({ name, lower, higher }, at) => {
          const [low, high] = ends[at]!;
          return (
            <Group key={name} top={at * ROW}>
              <text className={styles.name} x={0} y={NAME - 2}>
                {name}
              </text>
              <Group left={leftRoom} top={NAME + GAP}>
                <rect className={styles.lower} {...bar(lower)} />
                <rect className={styles.higher} {...bar(higher)} />
                <text
                  className={styles.change}
                  x={Math.min(x(0), x(low)) - GAP}
                  y={BAR / 2}
                  dy="0.35em"
                  textAnchor="end"
                >
                  {show(low)}
                </text>
                <text className={styles.change} x={Math.max(x(0), x(high)) + GAP} y={BAR / 2} dy="0.35em">
                  {show(high)}
                </text>
                <line className={styles.zero} x1={x(0)} x2={x(0)} y1={-2} y2={BAR + 2} />
              </Group>
            </Group>
          );
        })}
      </svg>
      <div className={styles.legend} aria-hidden>
        {(["lower", "higher"] as const).map((kind) => (
          <span key={kind} className={styles.entry}>
            <svg width={SWATCH} height={SWATCH}>
              <rect className={styles[kind]} x={0.5} y={0.5} width={SWATCH - 1} height={SWATCH - 1} />
            </svg>
            {legend[kind]}
          </span>
        ))}
      </div>
    </div>
  );
}
