import { useChartStyles } from "./chart.styles";

export type LegendKind =
  "actualLine" | "modelLine" | "accentLine" | "referenceLine" | "actualArea" | "modelArea";

export interface LegendEntry {
  readonly name: string;
  readonly kind: LegendKind;
}

const LENGTH = 22;
const BOX = 10;

interface LegendProps {
  readonly entries: readonly LegendEntry[];
  /** What stands at the place that is looked at; takes the place of the names. */
  readonly said: string;
}

/** What the lines and columns of a chart stand for, or what stands at the place that is looked at. */
export function Legend({ entries, said }: LegendProps) {
  const styles = useChartStyles();
  if (said !== "") {
    return (
      <span className={styles.readout} aria-hidden>
        {said}
      </span>
    );
  }
  return (
    <div className={styles.legend} aria-hidden>
      {entries.map(({ name, kind }) => (
        <span key={name} className={styles.legendEntry}>
          {kind.endsWith("Line") ? (
            <svg width={LENGTH} height={BOX}>
              <line className={styles[kind]} x1={0} x2={LENGTH} y1={BOX / 2} y2={BOX / 2} />
            </svg>
          ) : (
            <svg width={BOX} height={BOX}>
              <rect className={styles[kind]} x={0.5} y={0.5} width={BOX - 1} height={BOX - 1} />
            </svg>
          )}
          {name}
        </span>
      ))}
    </div>
  );
}
