import { Field, makeStyles, Select } from "@fluentui/react-components";
import type { Column } from "../../../core";
import { useText } from "../../i18n";

export interface ColumnSelectProps {
  readonly label: string;
  /** Header of the chosen column, which the list may lack; "" for none. */
  readonly value: string;
  readonly columns: readonly Column[];
  /** What it means that no column is chosen; without it one must be. */
  readonly none?: string;
  readonly onPick: (header: string) => void;
}

const useStyles = makeStyles({
  // A select is as wide as its longest entry unless told otherwise.
  select: { width: "100%", minWidth: 0, "& select": { minWidth: 0, textOverflow: "ellipsis" } },
});

/** One of the list's columns. */
export function ColumnSelect({ label, value, columns, none, onPick }: ColumnSelectProps) {
  const styles = useStyles();
  const text = useText("classes");
  const isThere = columns.some(({ name }) => name === value);
  return (
    <Field label={label}>
      <Select className={styles.select} value={value} onChange={(_, data) => onPick(data.value)}>
        {(none !== undefined || value === "") && (
          <option value="">{none ?? text("exceptions.choose")}</option>
        )}
        {!isThere && value !== "" && <option value={value}>{value}</option>}
        {columns.map(({ name }) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
