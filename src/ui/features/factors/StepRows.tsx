import { Button, mergeClasses } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import type { StepRow } from "../../../core";
import { DecimalField } from "../../components/fields/DecimalField";
import { ValueField } from "../../components/fields/ValueField";
import { useFormat, useText } from "../../i18n";
import { useDetailStyles } from "./details.styles";
import type { ValueTexts } from "./use-value-texts";

export interface StepRowsProps {
  readonly rows: readonly StepRow[];
  readonly shownCount: number;
  readonly texts: ValueTexts;
  /** Without it the rows can only be read. */
  readonly onChange: ((rows: readonly StepRow[]) => void) | undefined;
}

/** The rows of a point table. */
export function StepRows({ rows, shownCount, texts, onChange }: StepRowsProps) {
  const styles = useDetailStyles();
  const text = useText("factors");
  const format = useFormat();
  const { isDate, show, labelled } = texts;

  const change = (at: number, changes: Partial<StepRow>) =>
    onChange?.(rows.map((row, index) => (index === at ? { ...row, ...changes } : row)));
  return (
    <table className={mergeClasses(styles.table, styles.narrow)} aria-label={text("steps.table")}>
      <thead>
        <tr>
          <th scope="col">{labelled(text("steps.from"))}</th>
          <th scope="col" className={styles.numberColumn}>
            {text("steps.points")}
          </th>
          {onChange !== undefined && <td className={styles.buttonColumn} />}
        </tr>
      </thead>
      <tbody>
        {rows.slice(0, shownCount).map((row, at) =>
          onChange === undefined ? (
            <tr key={at}>
              <td>{show(row.from)}</td>
              <td>{format.number(row.points, 4)}</td>
            </tr>
          ) : (
            <tr key={at}>
              <td>
                <ValueField
                  className={styles.wide}
                  isDate={isDate}
                  value={row.from}
                  onCommit={(from) => change(at, { from })}
                  label={text("steps.fromOfRow", { row: at + 1 })}
                />
              </td>
              <td>
                <DecimalField
                  className={styles.wide}
                  value={row.points}
                  min={0}
                  max={100}
                  onCommit={(points) => change(at, { points })}
                  label={text("steps.pointsOfRow", { row: at + 1 })}
                />
              </td>
              <td>
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<Dismiss16Regular />}
                  disabled={rows.length === 1}
                  onClick={() => onChange(rows.filter((_, index) => index !== at))}
                  aria-label={text("steps.removeRow", { row: at + 1 })}
                />
              </td>
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
}
