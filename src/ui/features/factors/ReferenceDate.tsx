import { Button, Field } from "@fluentui/react-components";
import { useMemo } from "react";
import { findColumn, isoOfSerial, proposeReferenceDates, serialOfIso, type Table } from "../../../core";
import { DateField } from "../../components/fields/DateField";
import { useFormat, useText } from "../../i18n";
import { useSession } from "../../session";
import { useDetailStyles } from "./details.styles";

export interface ReferenceDateProps {
  /** Header of the dates that are counted from. */
  readonly column: string;
  readonly table: Table;
}

/** The day to which all times of the model are counted, with the days that suggest themselves. */
export function ReferenceDate({ column: header, table }: ReferenceDateProps) {
  const styles = useDetailStyles();
  const text = useText("scales");
  const format = useFormat();
  const today = useSession((state) => state.today);
  const referenceDate = useSession((state) => state.model?.referenceDate ?? "");
  const editModel = useSession((state) => state.editModel);
  const serial = serialOfIso(referenceDate) ?? NaN;
  const proposals = useMemo(() => proposeReferenceDates(table, today), [table, today]);
  const later = useMemo(() => {
    const numbers = findColumn(table, header)?.numbers ?? new Float64Array(0);
    return numbers.reduce((count, value) => count + (Math.floor(value) > serial ? 1 : 0), 0);
  }, [table, header, serial]);

  const set = (date: string) => editModel((model) => ({ ...model, referenceDate: date }));
  const hint = Number.isNaN(serial)
    ? text("reference.missing")
    : text("reference.hint", { date: format.isoDate(referenceDate) });
  return (
    <div className={styles.stack}>
      <div className={styles.pair}>
        <Field label={text("reference.label")}>
          <DateField value={serial} onCommit={(value) => set(isoOfSerial(value))} />
        </Field>
      </div>
      <p className={styles.hint}>
        {hint}
        {later > 0 && ` ${text("reference.later", { count: later, customers: format.number(later) })}`}
      </p>
      <div className={styles.actions}>
        {proposals
          .filter(({ date }) => date !== referenceDate)
          .map(({ kind, date }) => (
            <Button key={kind} size="small" onClick={() => set(date)}>
              {text(`reference.${kind}`, { date: format.isoDate(date) })}
            </Button>
          ))}
      </div>
    </div>
  );
}
