import { Button, Field, mergeClasses } from "@fluentui/react-components";
import { ArrowSwap20Regular } from "@fluentui/react-icons";
import { useMemo } from "react";
import { type Column, plainScale, type QuantilesScale, type StepRow } from "../../../core";
import { DecimalField } from "../../components/fields/DecimalField";
import { useFormat, useText } from "../../i18n";
import { useDetailStyles } from "./details.styles";

export interface QuantilesEditorProps {
  readonly scale: QuantilesScale;
  readonly weight: number;
  readonly column: Column | undefined;
  readonly isDate: boolean;
  readonly onChange: (scale: QuantilesScale) => void;
}

const FEWEST_BANDS = 2;
const MOST_BANDS = 20;

/** Points for bands of equally many customers, with the values and customers that each band has now. */
export function QuantilesEditor({ scale, weight, column, isDate, onChange }: QuantilesEditorProps) {
  const styles = useDetailStyles();
  const text = useText("factors");
  const format = useFormat();
  const { points } = scale;
  const bands = useMemo(() => bandsOf(points.length, column), [points.length, column]);

  const show = (value: number) => (isDate ? format.date(value) : format.number(value, 4));
  const values = (band: number) => {
    const found = bands[band];
    if (found === undefined) return "–";
    const { from, to } = found;
    if (from === -Infinity) return to === undefined ? "" : text("quantiles.upTo", { to: show(to) });
    return to === undefined
      ? text("quantiles.from", { from: show(from) })
      : text("quantiles.between", { from: show(from), to: show(to) });
  };
  const setBands = (count: number) => {
    const falls = points[0]! > points[points.length - 1]!;
    const rising = Array.from({ length: count }, (_, band) =>
      Number(((weight * band) / (count - 1)).toFixed(4)),
    );
    onChange({ ...scale, points: falls ? rising.reverse() : rising });
  };
  return (
    <div className={styles.stack}>
      <div className={styles.pair}>
        <Field label={text("quantiles.bands")}>
          <DecimalField
            value={points.length}
            min={FEWEST_BANDS}
            max={MOST_BANDS}
            decimals={0}
            onCommit={setBands}
          />
        </Field>
      </div>
      <table className={mergeClasses(styles.table, styles.narrow)} aria-label={text("quantiles.table")}>
        <thead>
          <tr>
            <th scope="col">{text("quantiles.values")}</th>
            <th scope="col" className={styles.numberColumn}>
              {text("quantiles.customers")}
            </th>
            <th scope="col" className={styles.numberColumn}>
              {text("quantiles.points")}
            </th>
          </tr>
        </thead>
        <tbody>
          {points.map((value, band) => (
            <tr key={band}>
              <td>{values(band)}</td>
              <td className={styles.numberColumn}>{format.number(bands[band]?.customers ?? 0)}</td>
              <td>
                <DecimalField
                  className={styles.wide}
                  value={value}
                  min={0}
                  max={100}
                  onCommit={(next) =>
                    onChange({ ...scale, points: points.map((each, at) => (at === band ? next : each)) })
                  }
                  label={text("quantiles.pointsOf", { band: band + 1 })}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles.actions}>
        <Button
          size="small"
          icon={<ArrowSwap20Regular />}
          onClick={() => onChange({ ...scale, points: [...points].reverse() })}
        >
          {text("quantiles.swap")}
        </Button>
      </div>
      <p className={styles.hint}>{text("quantiles.hint")}</p>
    </div>
  );
}

interface Band {
  readonly from: number;
  /** Where the next band begins; undefined for the highest. */
  readonly to: number | undefined;
  readonly customers: number;
}

/** What each band holds now; undefined for a band that equal values leave empty. */
function bandsOf(count: number, column: Column | undefined): readonly (Band | undefined)[] {
  const numbers = column?.numbers ?? new Float64Array(0);
  const numbered = Array.from({ length: count }, (_, band) => band);
  const table = plainScale({ kind: "quantiles", points: numbered }, numbers);
  const rows: readonly StepRow[] = table.kind === "steps" ? table.rows : [];
  const bands: (Band | undefined)[] = numbered.map(() => undefined);
  rows.forEach(({ from, points: band }, at) => {
    const to = rows[at + 1]?.from;
    const customers = numbers.reduce(
      (sum, value) => sum + (value >= from && !(value >= (to ?? Infinity)) ? 1 : 0),
      0,
    );
    bands[band] = { from, to, customers };
  });
  return bands;
}
