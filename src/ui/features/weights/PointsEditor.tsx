import { makeStyles, tokens } from "@fluentui/react-components";
import { DecimalField } from "../../components/fields/DecimalField";
import { useFormat, useText } from "../../i18n";
import { useEditorStyles } from "./editor.styles";
import type { NamedFactor } from "./named-factor";

const MOST_POINTS = 1000;
const FULL = 100;

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 76px 52px",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
  },
  name: { overflowWrap: "anywhere" },
  share: {
    textAlign: "right",
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground2,
  },
});

export interface PointsEditorProps {
  readonly factors: readonly NamedFactor[];
  /** By factor id, >= 0. */
  readonly points: Readonly<Record<string, number>>;
  readonly onChange: (points: Readonly<Record<string, number>>) => void;
}

/** Any number of points for each factor; what each makes of the whole is shown while one types. */
export function PointsEditor({ factors, points, onChange }: PointsEditorProps) {
  const styles = useStyles();
  const shared = useEditorStyles();
  const text = useText("weights");
  const format = useFormat();
  const pointsOf = (id: string) => points[id] ?? 0;
  const sum = factors.reduce((total, { id }) => total + pointsOf(id), 0);
  return (
    <div className={shared.stack} role="group" aria-label={text("points.table")}>
      {factors.map(({ id, name }) => {
        const set = (value: number) => onChange({ ...points, [id]: value });
        return (
          <div key={id} className={styles.row}>
            <span className={styles.name}>{name}</span>
            <DecimalField
              value={pointsOf(id)}
              min={0}
              max={MOST_POINTS}
              onCommit={set}
              onTyped={set}
              label={text("points.of", { name })}
            />
            <span
              className={styles.share}
              title={text("points.share", { share: format.percent(pointsOf(id) / sum, 1) })}
            >
              {format.percent(pointsOf(id) / sum, 1)}
            </span>
          </div>
        );
      })}
      <p className={shared.hint} aria-live="polite">
        {sum === 0
          ? text("points.none")
          : Math.abs(sum - FULL) < 1e-9
            ? text("points.sumFull")
            : text("points.sum", { sum: format.number(sum, 4) })}
      </p>
    </div>
  );
}
