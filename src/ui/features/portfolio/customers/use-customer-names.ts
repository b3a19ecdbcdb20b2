import { useMemo } from "react";
import { customerNames } from "../../../../app";
import type { Scored } from "../../../analysis/scored-host";
import { useText } from "../../../i18n";

/** What customers are called, by table row. */
export function useCustomerNames({ table, model }: Scored): (row: number) => string {
  const text = useText("portfolioPane");
  return useMemo(() => {
    const { nameOf } = customerNames(table, model.key);
    return (row) => nameOf(row) || text("list.row", { row: row + 1 });
  }, [table, model.key, text]);
}
