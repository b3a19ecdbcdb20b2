import { Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { CustomerViewSpec } from "../../../../core";
import type { SourceInfo } from "../../../../workbook/workbook";
import { useFormat, useText } from "../../../i18n";
import { type ReadTable, useJoins } from "../../../joins";
import { useSession } from "../../../session";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  label: { display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Every table of the workbook, with whether and how it takes part. */
export function TableChoice() {
  const styles = useStyles();
  const text = useText("joins");
  const format = useFormat();
  const sources = useJoins((joins) => joins.sources);
  const tables = useJoins((joins) => joins.tables);
  const spec = useJoins((joins) => joins.setup?.spec);
  const addSource = useJoins((joins) => joins.addSource);
  const removeTable = useJoins((joins) => joins.removeTable);
  const roleOf = useRole();
  const isBusy = useSession((session) => session.activity.kind !== "idle");
  const readOf = ({ kind, id }: SourceInfo) =>
    tables.find(({ source }) => source.kind === kind && source.id === id);
  return (
    <ul className={styles.list}>
      {sources.map((source) => {
        const read = readOf(source);
        const takesPart = read !== undefined && spec !== undefined && isUsed(read.id, spec);
        const rows = read?.table.rowCount ?? Math.max(0, source.range.rowCount - 1);
        return (
          <li key={`${source.kind} ${source.id}`}>
            <Checkbox
              checked={takesPart}
              disabled={isBusy}
              onChange={() => (takesPart ? removeTable(read.id) : void addSource(source))}
              label={
                <span className={styles.label}>
                  <Text weight="semibold">{source.name}</Text>
                  <Text size={200} className={styles.quiet}>
                    {text("tables.rows", { count: rows, rows: format.number(rows) })}
                    {" · "}
                    {roleOf(read, spec)}
                  </Text>
                </span>
              }
            />
          </li>
        );
      })}
    </ul>
  );
}

const isUsed = (id: string, { customers, tables }: CustomerViewSpec): boolean =>
  customers?.table === id || tables.some(({ table }) => table === id);

/** How a table takes part, in words. */
function useRole(): (read: ReadTable | undefined, spec: CustomerViewSpec | undefined) => string {
  const text = useText("joins");
  const tables = useJoins((joins) => joins.tables);
  return (read, spec) => {
    if (read === undefined || spec === undefined) return text("tables.unused");
    if (spec.customers?.table === read.id) return text("tables.list");
    const measured = spec.tables.find(({ table }) => table === read.id);
    if (measured === undefined) return text("tables.unused");
    const through = measured.lookUps?.[0];
    if (through === undefined) return text("tables.byKey", { key: measured.key });
    const other = tables.find(({ id }) => id === through.table)?.source.name ?? "";
    return text("tables.through", { key: through.key, table: other });
  };
}
