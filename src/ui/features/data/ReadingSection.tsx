import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { Table } from "../../../core";
import type { SourceInfo } from "../../../workbook/workbook";
import { useText } from "../../i18n";
import { useSession } from "../../session";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(220px, 1fr))",
    gap: tokens.spacingVerticalM,
  },
});

/** Rows at the top of the block that can be chosen as the header. */
const HEADER_ROWS_OFFERED = 15;

interface ReadingSectionProps {
  readonly source: SourceInfo;
  readonly table: Table;
}

/** How the list is read: the key column, and the header row where it is not fixed by an Excel table. */
export function ReadingSection({ source, table }: ReadingSectionProps) {
  const styles = useStyles();
  const text = useText("data");
  const key = useSession((session) => session.model?.key ?? "");
  const isRolledUp = useSession((session) => session.model?.unit !== undefined);
  const headerRow = useSession((session) => session.readChoices.headerRow);
  const setKey = useSession((session) => session.setKey);
  const setHeaderRow = useSession((session) => session.setHeaderRow);
  const isUnique = !table.findings.some(({ kind }) => kind === "key-repeated" || kind === "key-blank");
  const hint =
    key === ""
      ? text("key.noKey")
      : isRolledUp
        ? `${text("key.hint")} ${text("key.rolledUp")}`
        : isUnique
          ? `${text("key.hint")} ${text("key.unique")}`
          : text("key.hint");
  return (
    <div className={styles.root}>
      <Field label={text("key.label")} hint={hint}>
        <Select value={key} onChange={(_, { value }) => void setKey(value)}>
          <option value="">{text("key.none")}</option>
          {table.columns.map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      </Field>
      {source.kind !== "table" && (
        <Field label={text("headerRow.label")}>
          <Select
            value={headerRow === undefined ? "auto" : String(headerRow)}
            onChange={(_, { value }) => void setHeaderRow(value === "auto" ? undefined : Number(value))}
          >
            <option value="auto">{text("headerRow.auto")}</option>
            {Array.from({ length: Math.min(HEADER_ROWS_OFFERED, source.range.rowCount) }, (_, row) => (
              <option key={row} value={row}>
                {text("headerRow.row", { row: source.range.row + row + 1 })}
              </option>
            ))}
            <option value="-1">{text("headerRow.none")}</option>
          </Select>
        </Field>
      )}
    </div>
  );
}
