import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useMemo } from "react";
import { proposeTransactions, type Table } from "../../../core";
import { useText } from "../../i18n";
import { useSession } from "../../session";

/** So many rows tell whether a list is one of orders. */
const ROWS_LOOKED_AT = 5000;

/** Says that a list has one row for each order rather than for each customer, and where such lists are understood. */
export default function OrdersHint({ listed }: { readonly listed: Table }) {
  const text = useText("data");
  const today = useSession((session) => session.today);
  const openSidePage = useSession((session) => session.openSidePage);
  const isRolledUp = useSession((session) => session.model?.unit !== undefined);
  const isOrders = useMemo(
    () => proposeTransactions(firstRows(listed, ROWS_LOOKED_AT), { today }).isTransactions,
    [listed, today],
  );
  if (!isOrders || isRolledUp) return null;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{text("orders.found")}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => openSidePage("purchases")}>{text("orders.open")}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function firstRows(table: Table, rows: number): Table {
  if (table.rowCount <= rows) return table;
  const columns = table.columns.map((column) => ({
    ...column,
    numbers: column.numbers.subarray(0, rows),
    codes: column.codes.subarray(0, rows),
    status: column.status.subarray(0, rows),
  }));
  return { ...table, rowCount: rows, columns, sourceRows: table.sourceRows.subarray(0, rows) };
}
