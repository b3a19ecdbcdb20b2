import { Button, Checkbox, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { Delete16Regular } from "@fluentui/react-icons";
import { useId } from "react";
import type { LookUp } from "../../../../core";
import { useText } from "../../../i18n";
import type { ReadTable } from "../../../joins";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 2fr) minmax(0, 3fr)",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    "& label": { overflowWrap: "anywhere" },
    "& select": { minWidth: 0 },
  },
  whole: { gridColumnStart: "1", gridColumnEnd: "3" },
  columns: { display: "flex", flexDirection: "column", maxHeight: "160px", overflowY: "auto" },
});

interface LookUpFieldsProps {
  readonly own: ReadTable;
  readonly others: readonly ReadTable[];
  readonly lookUp: LookUp;
  readonly onChange: (lookUp: LookUp) => void;
  readonly onChangeTable: (table: string) => void;
  readonly onRemove: () => void;
}

/** Where columns are looked up, by which keys, and which. */
export function LookUpFields({ own, others, lookUp, onChange, onChangeTable, onRemove }: LookUpFieldsProps) {
  const styles = useStyles();
  const text = useText("joins");
  const fromId = useId();
  const other = others.find(({ id }) => id === lookUp.table);
  const headersOf = (read: ReadTable | undefined) =>
    (read?.table.columns ?? []).filter(({ kind }) => kind !== "empty").map(({ name }) => name);
  const chosen = new Set(lookUp.columns);
  const offered = headersOf(other).filter((header) => header !== lookUp.otherKey);
  return (
    <div className={styles.fields}>
      <label htmlFor={fromId}>{text("lookUps.from")}</label>
      <Select
        size="small"
        id={fromId}
        value={lookUp.table}
        aria-label={text("lookUps.fromFor", { table: own.source.name })}
        onChange={(_, { value }) => onChangeTable(value)}
      >
        {others.map(({ id, source }) => (
          <option key={id} value={id}>
            {source.name}
          </option>
        ))}
      </Select>
      <Key
        label={text("lookUps.keyIn", { table: own.source.name })}
        value={lookUp.key}
        headers={headersOf(own)}
        onChange={(key) => onChange({ ...lookUp, key, pairs: [] })}
      />
      <Key
        label={text("lookUps.keyIn", { table: other?.source.name ?? "" })}
        value={lookUp.otherKey}
        headers={headersOf(other)}
        onChange={(otherKey) => onChange({ ...lookUp, otherKey, pairs: [] })}
      />
      <Text className={styles.whole}>{text("lookUps.columns")}</Text>
      <div className={`${styles.whole} ${styles.columns}`} role="group" aria-label={text("lookUps.columns")}>
        {offered.map((header) => (
          <Checkbox
            key={header}
            label={header}
            checked={chosen.has(header)}
            onChange={() =>
              onChange({
                ...lookUp,
                columns: offered.filter((each) => chosen.has(each) !== (each === header)),
              })
            }
          />
        ))}
      </div>
      <div className={styles.whole}>
        <Button
          size="small"
          appearance="subtle"
          icon={<Delete16Regular />}
          aria-label={`${text("lookUps.remove")}: ${other?.source.name ?? ""}`}
          onClick={onRemove}
        >
          {text("lookUps.remove")}
        </Button>
      </div>
    </div>
  );
}

interface KeyProps {
  readonly label: string;
  readonly value: string;
  readonly headers: readonly string[];
  readonly onChange: (header: string) => void;
}

function Key({ label, value, headers, onChange }: KeyProps) {
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <Select size="small" id={id} value={value} onChange={(_, data) => onChange(data.value)}>
        {(headers.includes(value) ? headers : [value, ...headers]).map((header) => (
          <option key={header}>{header}</option>
        ))}
      </Select>
    </>
  );
}
