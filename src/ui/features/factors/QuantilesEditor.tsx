import { Button, Field, mergeClasses, ToggleButton } from "@fluentui/react-components";
import { ArrowSwap20Regular } from "@fluentui/react-icons";
import { useId, useMemo } from "react";
import type { Column, QuantilesScale } from "../../../core";
import { DecimalField } from "../../components/fields/DecimalField";
import { useFormat, useText } from "../../i18n";
import { useSession } from "../../session";
import { type BandFigures, bandFigures, evenBands } from "./band-figures";
import { useDetailStyles } from "./details.styles";
import type { ValueTexts } from "./use-value-texts";

export interface QuantilesEditorProps {
  readonly scale: QuantilesScale;
  readonly weight: number;
  readonly column: Column | undefined;
  readonly texts: ValueTexts;
  readonly onChange: (scale: QuantilesScale) => void;
}

const FEWEST_BANDS = 2;
const MOST_BANDS = 20;
const USUAL_COUNTS = [3, 4, 5, 10] as const;

/** Points for bands of equally many customers, with the values and customers that each band has now. */
export function QuantilesEditor({ scale, weight, column, texts, onChange }: QuantilesEditorProps) {
  const styles = useDetailStyles();
  const text = useText("factors");
  const say = useText("scales");
  const format = useFormat();
  const exception = useExceptions(column);
  const { points } = scale;
  const bands = useMemo(
    () => bandFigures(points.length, column, exception),
    [points.length, column, exception],
  );
  const leftOut = exception?.reduce((sum, each) => sum + (each ? 1 : 0), 0) ?? 0;

  const setBands = (count: number) =>
    onChange({ ...scale, points: evenBands(count, weight, points[0]! > points[points.length - 1]!) });
  return (
    <div className={styles.stack}>
      <BandCount count={points.length} onCount={setBands} />
      <table className={styles.table} aria-label={text("quantiles.table")}>
        <thead>
          <tr>
            <th scope="col">{text("quantiles.values")}</th>
            <th scope="col" className={mergeClasses(styles.countColumn, styles.countHead)}>
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
              <td className={styles.value}>
                <BandValues band={bands[band]} show={texts.show} />
              </td>
              <td className={styles.count}>{format.number(bands[band]?.customers ?? 0)}</td>
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
      <p className={styles.hint}>
        {text("quantiles.hint")}
        {leftOut > 0 && ` ${say("quick.leftOut", { count: leftOut, customers: format.number(leftOut) })}`}
      </p>
    </div>
  );
}

interface BandCountProps {
  readonly count: number;
  readonly onCount: (count: number) => void;
}

function BandCount({ count, onCount }: BandCountProps) {
  const styles = useDetailStyles();
  const text = useText("factors");
  const say = useText("scales");
  const labelId = useId();
  return (
    <div className={styles.stack}>
      <div role="group" aria-labelledby={labelId} className={styles.stack}>
        <span id={labelId}>{say("quick.label")}</span>
        <div className={styles.actions}>
          {USUAL_COUNTS.map((each) => (
            <ToggleButton
              key={each}
              size="small"
              checked={each === count}
              onClick={() => each !== count && onCount(each)}
            >
              {say(`quick.bands.${each}`)}
            </ToggleButton>
          ))}
        </div>
      </div>
      <div className={styles.pair}>
        <Field label={text("quantiles.bands")}>
          <DecimalField value={count} min={FEWEST_BANDS} max={MOST_BANDS} decimals={0} onCommit={onCount} />
        </Field>
      </div>
    </div>
  );
}

interface BandValuesProps {
  readonly band: BandFigures | undefined;
  readonly show: (value: number) => string;
}

function BandValues({ band, show }: BandValuesProps) {
  const text = useText("factors");
  const say = useText("scales");
  if (band === undefined) return say("quick.empty");
  const { from, to } = band;
  if (from === -Infinity)
    return to === undefined ? say("quick.all") : text("quantiles.upTo", { to: show(to) });
  return to === undefined
    ? text("quantiles.from", { from: show(from) })
    : text("quantiles.between", { from: show(from), to: show(to) });
}

/** New and returning customers, who have no say in the bands; undefined while the scores are of another table. */
function useExceptions(column: Column | undefined): Uint8Array | undefined {
  const exception = useSession((state) => state.scores?.exception);
  return exception?.length === column?.numbers.length ? exception : undefined;
}
