import { makeStyles, tokens } from "@fluentui/react-components";

export interface SuggestedBordersProps {
  /** Pixels from the left, descending as the classes are. */
  readonly places: readonly number[];
  /** What stands in each class, best first: one more than there are places. */
  readonly marks: readonly string[];
  readonly width: number;
  readonly height: number;
}

const useStyles = makeStyles({
  line: { stroke: tokens.colorPaletteBerryForeground1, strokeWidth: "2px", strokeDasharray: "4 3" },
  mark: {
    fill: tokens.colorPaletteBerryForeground1,
    fontSize: "11px",
    fontFamily: tokens.fontFamilyBase,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
});

const LETTER = 7;
const ABOVE = 4;

/** Borders that are only proposed: dashed, and above the chart how many customers would be between them. */
export function SuggestedBorders({ places, marks, width, height }: SuggestedBordersProps) {
  const styles = useStyles();
  return (
    <g aria-hidden>
      {places.map((place, index) => (
        <line key={index} className={styles.line} x1={place} x2={place} y1={0} y2={height} />
      ))}
      {marks.map((mark, index) => {
        const right = places[index - 1] ?? width;
        const left = places[index] ?? 0;
        if (right - left < mark.length * LETTER) return null;
        return (
          <text key={index} className={styles.mark} x={(left + right) / 2} y={-ABOVE} textAnchor="middle">
            {mark}
          </text>
        );
      })}
    </g>
  );
}
