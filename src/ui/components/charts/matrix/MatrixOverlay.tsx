import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type BubbleLayout, cellBox } from "./bubble-layout";
import { type LabelPlace, placeLabels } from "./label-places";
import { arrowPaths, type MatrixArrow } from "./arrow-paths";
import type { Mark } from "./marks";
import type { MatrixSize } from "./matrix-frame";
import type { Polygon } from "./polygon";

const LINE_HEIGHT = 13;
const LETTER = 5.6;
const LONGEST = 22;
const RING = 2.5;

const useStyles = makeStyles({
  root: { position: "absolute", left: 0, top: 0, overflow: "visible", pointerEvents: "none" },
  name: {
    fill: tokens.colorNeutralForeground1,
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: "3px",
    paintOrder: "stroke",
    fontFamily: tokens.fontFamilyBase,
    fontSize: "10px",
  },
  // Quieter than the bubbles that they lead to.
  arrows: { opacity: 0.6, "@media (forced-colors: active)": { opacity: 1 } },
  shaft: { fill: "none", stroke: tokens.colorNeutralForeground2, strokeWidth: "1px" },
  head: { fill: tokens.colorNeutralForeground2 },
  ring: { fill: "none", stroke: tokens.colorNeutralForeground1, strokeWidth: "2px" },
  chosen: { stroke: tokens.colorCompoundBrandStroke, strokeWidth: "3px" },
  lasso: {
    fill: tokens.colorCompoundBrandStroke,
    fillOpacity: 0.12,
    stroke: tokens.colorCompoundBrandStroke,
    strokeWidth: "1.5px",
    strokeDasharray: "4 3",
  },
});

export interface MatrixOverlayProps {
  readonly layout: BubbleLayout;
  readonly size: MatrixSize;
  /** Customers whose names are shown where there is room, the most important first. */
  readonly named: readonly number[];
  readonly nameOf: (row: number) => string;
  readonly arrows: readonly MatrixArrow[];
  readonly looked: Mark | undefined;
  /** Customer, or -1. */
  readonly selected: number;
  readonly lasso: Polygon | undefined;
}

/** What stands over the bubbles: names, arrows, the mark that is looked at, and the outline that is being drawn. */
export function MatrixOverlay(props: MatrixOverlayProps) {
  const { layout, size, named, nameOf, arrows, looked, selected, lasso } = props;
  const styles = useStyles();
  const { shafts, heads } = arrowPaths(arrows, layout, size);
  return (
    <svg className={styles.root} width={size.width} height={size.height} aria-hidden focusable="false">
      {shafts !== "" && (
        <g className={styles.arrows}>
          <path className={styles.shaft} d={shafts} />
          <path className={styles.head} d={heads} />
        </g>
      )}
      {placedNames(layout, size, named, nameOf).map(({ row, name, left, top }) => (
        <text key={row} className={styles.name} x={left} y={top + LINE_HEIGHT / 2} dy="0.35em">
          {name}
        </text>
      ))}
      {selected >= 0 && layout.cell[selected]! >= 0 && (
        <Ring layout={layout} row={selected} className={mergeClasses(styles.ring, styles.chosen)} />
      )}
      {looked?.kind === "customer" && <Ring layout={layout} row={looked.row} className={styles.ring} />}
      {looked?.kind === "crowd" && <Frame layout={layout} cell={looked.cell} className={styles.ring} />}
      {lasso !== undefined && <polygon className={styles.lasso} points={lasso.join(" ")} />}
    </svg>
  );
}

interface RingProps {
  readonly layout: BubbleLayout;
  readonly row: number;
  readonly className: string;
}

const Ring = ({ layout: { px, py, radius }, row, className }: RingProps) => (
  <circle className={className} cx={px[row]} cy={py[row]} r={radius[row]! + RING} />
);

interface FrameProps {
  readonly layout: BubbleLayout;
  readonly cell: number;
  readonly className: string;
}

function Frame({ layout, cell, className }: FrameProps) {
  const { left, top, width, height } = cellBox(layout, cell);
  return <rect className={className} x={left} y={top} width={width - 1} height={height - 1} />;
}

interface PlacedName extends LabelPlace {
  readonly row: number;
  readonly name: string;
}

function placedNames(
  { px, py, radius, cell }: BubbleLayout,
  size: MatrixSize,
  named: readonly number[],
  nameOf: (row: number) => string,
): readonly PlacedName[] {
  const rows = named.filter((row) => cell[row]! >= 0);
  const names = rows.map((row) => shortened(nameOf(row)));
  const requests = rows.map((row, at) => ({
    x: px[row]!,
    y: py[row]!,
    radius: radius[row]!,
    width: names[at]!.length * LETTER,
  }));
  return placeLabels(requests, LINE_HEIGHT, size).flatMap((place, at) =>
    place === undefined ? [] : [{ row: rows[at]!, name: names[at]!, ...place }],
  );
}

const shortened = (name: string): string =>
  name.length <= LONGEST ? name : `${name.slice(0, LONGEST - 1).trimEnd()}…`;
