import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import {
  type Aggregate,
  aggregatesOfKind,
  type ColumnKind,
  findColumn,
  proposeUnit,
  type Table,
  type Unit,
} from "../../../core";
import { useFormat, useText } from "../../i18n";

export interface AggregateTableProps {
  readonly listed: Table;
  readonly unit: Unit;
  /** Header of the column by which rows are put together. */
  readonly header: string;
  readonly onChange: (aggregates: Unit["aggregates"]) => void;
}

const COLUMNS_AT_FIRST = 15;

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    tableLayout: "fixed",
    "& caption": {
      paddingBottom: tokens.spacingVerticalXS,
      textAlign: "left",
      color: tokens.colorNeutralForeground2,
    },
    "& th": {
      paddingRight: tokens.spacingHorizontalS,
      fontWeight: tokens.fontWeightRegular,
      textAlign: "left",
      overflowWrap: "anywhere",
    },
    "& td": { width: "52%", paddingTop: "2px", paddingBottom: "2px" },
    "& select": { minWidth: 0 },
  },
});

/** For every column of the list, what becomes of the values of several rows. */
export function AggregateTable({ listed, unit, header, onChange }: AggregateTableProps) {
  const styles = useStyles();
  const text = useText("units");
  const format = useFormat();
  const [showsAll, setShowsAll] = useState(false);
  const nameOf = useAggregateName();
  const proposed = useMemo(() => proposeUnit(listed, header, "").aggregates, [listed, header]);
  const own = findColumn(listed, header)?.name;
  const columns = listed.columns.filter(({ kind, name }) => kind !== "empty" && name !== own);
  const shown = showsAll ? columns : columns.slice(0, COLUMNS_AT_FIRST);
  return (
    <>
      <table className={styles.table}>
        <caption>{text("columns")}</caption>
        <tbody>
          {shown.map(({ name, kind }) => {
            const offered = aggregatesOfKind(kind);
            const chosen = unit.aggregates[name];
            const value = chosen !== undefined && offered.includes(chosen) ? chosen : proposed[name];
            return (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>
                  <Select
                    size="small"
                    value={value ?? "first"}
                    aria-label={text("aggregateOf", { column: name })}
                    onChange={(_, data) => onChange({ ...unit.aggregates, [name]: data.value as Aggregate })}
                  >
                    {offered.map((aggregate) => (
                      <option key={aggregate} value={aggregate}>
                        {nameOf(aggregate, kind)}
                      </option>
                    ))}
                  </Select>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {columns.length > shown.length && (
        <div>
          <Button size="small" appearance="subtle" onClick={() => setShowsAll(true)}>
            {text("showAll", { columns: format.number(columns.length) })}
          </Button>
        </div>
      )}
    </>
  );
}

/** What an aggregate is called; the largest date is the latest one. */
function useAggregateName(): (aggregate: Aggregate, kind: ColumnKind) => string {
  const text = useText("units");
  return (aggregate, kind) => {
    if (aggregate !== "max" && aggregate !== "min") return text(`aggregates.${aggregate}`);
    if (kind === "date") return text(`dates.${aggregate}`);
    return text(kind === "boolean" ? `answers.${aggregate}` : `aggregates.${aggregate}`);
  };
}
