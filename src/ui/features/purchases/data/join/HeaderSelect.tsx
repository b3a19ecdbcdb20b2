import { makeStyles, Select } from "@fluentui/react-components";
import { useId } from "react";

const useStyles = makeStyles({ select: { minWidth: 0 } });

interface HeaderSelectProps {
  readonly label: string;
  /** In place of a label that is a sign. */
  readonly spokenLabel?: string;
  readonly value: string;
  /** What stands for no column; without it one must be chosen. */
  readonly none?: string;
  readonly headers: readonly string[];
  readonly onChoose: (header: string) => void;
}

/** A label and one of some headers; a header that is gone stays visible. Two cells of a grid. */
export function HeaderSelect({ label, spokenLabel, value, none, headers, onChoose }: HeaderSelectProps) {
  const styles = useStyles();
  const id = useId();
  const isGone = value !== "" && !headers.includes(value);
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <Select
        size="small"
        id={id}
        className={styles.select}
        value={value}
        {...(spokenLabel !== undefined && { "aria-label": spokenLabel })}
        onChange={(_, data) => onChoose(data.value)}
      >
        {none !== undefined && <option value="">{none}</option>}
        {isGone && <option value={value}>{value}</option>}
        {headers.map((header) => (
          <option key={header} value={header}>
            {header}
          </option>
        ))}
      </Select>
    </>
  );
}
